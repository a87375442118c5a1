import type { RuleConditions } from '@madang/contracts/election-conditions';
import type { AllocationRuleView } from '@madang/contracts/allocation-rules';
import type { ProjectView } from '@madang/contracts/ballot-projects';
import type { ElectionBody, ElectionView } from '@madang/contracts/elections';
import { readAmount } from '../../../format/read-amount.js';
import { conditionFieldAt, conditionsBody, conditionValues } from './condition-values.js';
import type { SettingFrame } from './setting-frame.js';
import { fieldName, projectFields, projectId, type ProjectDraft, type ProjectField } from './project-draft.js';
import type { SettingValues } from './setting-fields.js';

export type NamedProject = Pick<ProjectView, 'id' | 'title' | 'language'>;

/** What the form begins with: the draft as it is stored, or the rule that is fairest to small groups. */
export function firstValues(election: ElectionView | null, districts: SettingFrame['districts']): SettingValues {
  const rule = election?.rule;
  return {
    ballotKind: election?.ballotKind ?? 'knapsack',
    maxPicks: election?.maxPicks?.toString() ?? '',
    rule: rule?.rule ?? 'equal-shares',
    utility: rule?.utility ?? 'cost',
    completion: rule?.completion ?? 'add1-utilitarian',
    tieBreak: rule?.tieBreak.by ?? 'cost-votes-lot',
    seed: rule?.tieBreak.seed ?? '',
    ...conditionValues(rule, districts),
  };
}

/** From the form's own fields to what is sent. An amount that cannot be read is sent as it stands, and refused by name. */
export function settingBody(values: SettingValues, frame: SettingFrame): ElectionBody {
  const picks = (values['maxPicks'] ?? '').trim();
  const body = {
    ballotKind: values['ballotKind'],
    ...(picks !== '' && { maxPicks: Number(picks) }),
    rule: ruleBody(values, frame),
    projects: frame.drafts.map((draft) => projectBody(values, draft, frame.currency)),
  };
  return body as ElectionBody;
}

/** The rule as the fields say it, with nothing that its method does not have. A lot without a seed gets one when it is frozen. */
export function ruleBody(values: SettingValues, frame: SettingFrame): ElectionBody['rule'] {
  const shares = values['rule'] === 'equal-shares';
  const seed = values['tieBreak'] === 'cost-votes-lot' ? (values['seed'] ?? '').trim() : '';
  const rule = {
    rule: values['rule'],
    ...(shares && { utility: values['utility'], completion: values['completion'] }),
    tieBreak: { by: values['tieBreak'], ...(seed !== '' && { seed }) },
    ...conditionsBody(values, frame),
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
    id: projectId(at + 1, drafts.length),
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
  const [district, category] = [said('district'), said('category')];
  return {
    ...(draft.proposal !== null && { proposal: draft.proposal }),
    title: said('title'),
    description: said('description'),
    language: said('language'),
    cost: { minor: amount.ok ? amount.value.minor.toString() : said('cost'), currency },
    ...(district !== '' && { districtCode: district }),
    ...(category !== '' && { category }),
  };
}

/** The field behind a path of the body that was sent: `projects.1.cost.minor` → `cost-P02`. */
export function fieldBehind(path: string, frame: SettingFrame, conditions?: RuleConditions): string | null {
  const [first, second, third] = path.split('.');
  if (first === 'projects') {
    const draft = frame.drafts[Number(second)];
    const field = third === 'districtCode' ? 'district' : projectFields.find((one) => one === third);
    return draft && field ? fieldName(field, draft.key) : null;
  }
  if (first === 'rule') return conditionFieldAt(path.slice('rule.'.length), conditions, frame) ?? methodFieldAt(second, third);
  return first ?? null;
}

function methodFieldAt(second: string | undefined, third: string | undefined): string {
  if (second === 'tieBreak') return third === 'seed' ? 'seed' : 'tieBreak';
  return second ?? 'rule';
}
