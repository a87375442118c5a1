import { toDecimal } from '@madang/money';
import type { AllocationRuleView, ElectionBody, ElectionView, ProjectView, ReadyProposalView } from '@madang/contracts/elections';
import { asMoney } from '../../../format/money.js';
import { readAmount } from '../../../format/read-amount.js';
import { conditionFieldAt, conditionsBody, conditionValues, projectId } from './condition-values.js';
import type { SettingValues } from './setting-fields.js';

/** One project in the form. Its key names its fields, also after others have been added or removed. */
export interface ProjectDraft {
  readonly key: string;
  /** The reference of the proposal that it comes from. */
  readonly proposal: string | null;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly district: string;
  readonly cost: string;
}

export type NamedProject = Pick<ProjectView, 'id' | 'title' | 'language'>;

export const projectFields = ['title', 'description', 'language', 'district', 'cost'] as const;
export type ProjectField = (typeof projectFields)[number];

export const fieldName = (field: ProjectField, key: string) => `${field}-${key}`;

export function draftOfProject({ id, proposal, title, description, language, districtCode, cost }: ProjectView): ProjectDraft {
  return { key: id, proposal, title, description, language, district: districtCode ?? '', cost: toDecimal(asMoney(cost)) };
}

/** A proposal as a project: its own words, and what it takes from its lines as a first cost. */
export function draftOfProposal({ reference, title, description, language, districtCode, amount }: ReadyProposalView): ProjectDraft {
  return {
    key: reference,
    proposal: reference,
    title,
    description,
    language,
    district: districtCode ?? '',
    cost: toDecimal(asMoney(amount)),
  };
}

export function emptyDraft(key: string, language: string): ProjectDraft {
  return { key, proposal: null, title: '', description: '', language, district: '', cost: '' };
}

/** What the form begins with: the draft as it is stored, or the rule that is fairest to small groups. */
export function firstValues(election: ElectionView | null): SettingValues {
  const rule = election?.rule;
  return {
    ballotKind: election?.ballotKind ?? 'knapsack',
    maxPicks: election?.maxPicks?.toString() ?? '',
    rule: rule?.rule ?? 'equal-shares',
    utility: rule?.utility ?? 'cost',
    completion: rule?.completion ?? 'add1-utilitarian',
    tieBreak: rule?.tieBreak.by ?? 'cost-votes-lot',
    seed: rule?.tieBreak.seed ?? '',
    ...conditionValues(rule),
  };
}

/** From the form's own fields to what is sent. An amount that cannot be read is sent as it stands, and refused by name. */
export function settingBody(values: SettingValues, drafts: readonly ProjectDraft[], currency: string): ElectionBody {
  const picks = (values['maxPicks'] ?? '').trim();
  const body = {
    ballotKind: values['ballotKind'],
    ...(picks !== '' && { maxPicks: Number(picks) }),
    rule: ruleBody(values, currency, drafts.length),
    projects: drafts.map((draft) => projectBody(values, draft, currency)),
  };
  return body as ElectionBody;
}

/** The rule as the fields say it, with nothing that its method does not have. A lot without a seed gets one when it is frozen. */
export function ruleBody(values: SettingValues, currency: string, projects: number): ElectionBody['rule'] {
  const shares = values['rule'] === 'equal-shares';
  const seed = values['tieBreak'] === 'cost-votes-lot' ? (values['seed'] ?? '').trim() : '';
  const rule = {
    rule: values['rule'],
    ...(shares && { utility: values['utility'], completion: values['completion'] }),
    tieBreak: { by: values['tieBreak'], ...(seed !== '' && { seed }) },
    ...conditionsBody(values, currency, projects),
  };
  return rule as ElectionBody['rule'];
}

/** The rule as residents will read it, or null while a field is half filled in. */
export function ruleToRead(rule: ElectionBody['rule']): AllocationRuleView | null {
  if (!isFilled(rule)) return null;
  const { tieBreak, ...rest } = rule;
  return { utility: null, completion: null, ...rest, tieBreak: { by: tieBreak.by, seed: tieBreak.seed ?? null } };
}

/** Projects as the form says them now, by the numbers that they will have. */
export function projectsToRead(values: SettingValues, drafts: readonly ProjectDraft[]): NamedProject[] {
  return drafts.map(({ key, title, language }, at) => ({
    id: projectId(String(at + 1), drafts.length),
    title: values[fieldName('title', key)] ?? title,
    language: (values[fieldName('language', key)] ?? language) as NamedProject['language'],
  }));
}

function isFilled(value: unknown): boolean {
  if (typeof value === 'number') return Number.isInteger(value) && value > 0;
  return typeof value === 'object' && value !== null ? Object.values(value).every(isFilled) : value !== '';
}

function projectBody(values: SettingValues, draft: ProjectDraft, currency: string): object {
  const said = (field: ProjectField) => (values[fieldName(field, draft.key)] ?? draft[field]).trim();
  const amount = readAmount(said('cost'), currency);
  const district = said('district');
  return {
    ...(draft.proposal !== null && { proposal: draft.proposal }),
    title: said('title'),
    description: said('description'),
    language: said('language'),
    cost: { minor: amount.ok ? amount.value.minor.toString() : said('cost'), currency },
    ...(district !== '' && { districtCode: district }),
  };
}

/** The field behind a path of the body: `projects.1.cost.minor` → `cost-P02`. */
export function fieldBehind(path: string, drafts: readonly ProjectDraft[]): string | null {
  const [first, second, third] = path.split('.');
  if (first === 'projects') {
    const draft = drafts[Number(second)];
    const field = third === 'districtCode' ? 'district' : projectFields.find((one) => one === third);
    return draft && field ? fieldName(field, draft.key) : null;
  }
  if (first === 'rule') return conditionFieldAt(path.slice('rule.'.length)) ?? methodFieldAt(second, third);
  return first ?? null;
}

function methodFieldAt(second: string | undefined, third: string | undefined): string {
  if (second === 'tieBreak') return third === 'seed' ? 'seed' : 'tieBreak';
  return second ?? 'rule';
}
