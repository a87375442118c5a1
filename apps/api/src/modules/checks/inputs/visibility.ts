import { hidden, indicators } from '@madang/rights';
import { priorityGroups } from '../../cities/index.js';
import type { Evidence } from './evidence.js';
import { figureSource, type Figure } from './indicator-figures.js';
import type { NamedInput, Question } from './question.js';

/** C19: for every indicator of how people live, whether each priority group is in the figures. */
export async function visibility(evidence: Evidence, figures: readonly Figure[]): Promise<Question[]> {
  const groups = (await priorityGroups(evidence.db, evidence.cityId)).map(({ code }) => code);
  const year = evidence.now.getUTCFullYear();
  return [
    {
      check: 'C19',
      subject: {},
      inputs: [
        ...aboutPeople.flatMap((code) => groups.map((group) => pair(figures, code, group))),
        ...(groups.length === 0 ? [noGroups] : groups.map((group) => named(group))),
        { name: 'year', kind: 'year', value: year, supplier: 'statistics' },
      ],
    },
  ];
}

/** Outcomes that are to be told apart by who people are, not only by where they live. */
const aboutPeople = indicators
  .filter(({ type, disaggregation }) => type === 'outcome' && disaggregation.some((by) => by !== 'district'))
  .map(({ code }) => code as string);

const noGroups: NamedInput = { name: 'priorityGroups', kind: 'text', value: undefined, supplier: 'council' };

function named(group: string): NamedInput {
  return { name: 'priorityGroups', item: group, kind: 'text', value: group, supplier: 'council' };
}

function pair(figures: readonly Figure[], code: string, group: string): NamedInput {
  const newest = figures.filter((one) => (one.indicator ?? one.code) === code && one.group === group && one.district === null).at(-1);
  const value = newest === undefined ? undefined : newest.value === null ? hidden : (newest.year ?? undefined);
  return {
    name: 'indicators',
    item: code,
    field: group,
    kind: 'year',
    value,
    supplier: 'statistics',
    ...(newest && { source: figureSource(newest) }),
  };
}
