import { ok } from '@madang/basics';
import { exactly, over, toNumber } from '../fraction.js';
import { hidden, readNumbers, readPresent, type Hidden } from './given.js';
import { rightsCheck } from './rights-check.js';

export interface IndicatorYears {
  readonly code: string;
  /** For each group the year of its latest value, or that it is hidden; a group that is not named was never counted. */
  readonly latest: { readonly [group: string]: number | Hidden | null | undefined };
}

export interface InvisibleGroupsInput {
  indicators: readonly IndicatorYears[];
  priorityGroups: readonly string[];
  year: number;
}

export type InvisibleGroupsValues = {
  readonly coverage: number;
  /** Pairs of indicator and group without a fresh value: the sum of the three kinds below. */
  readonly missing: number;
  readonly old: number;
  readonly hidden: number;
  readonly neverCounted: number;
};

const oldestInYears = 2;

/** C19. */
export const invisibleGroups = rightsCheck<InvisibleGroupsInput, 'coverage', InvisibleGroupsValues>(
  {
    id: 'C19',
    version: 1,
    name: 'Whether the figures overlook someone',
    principle: 'equality',
    appliesTo: ['budget'],
    question: 'Of all pairs of an indicator and a priority group, how many have a value from the past two years?',
    formula: 'pairs with a value not older than 2 years / all pairs',
    inputs: {
      indicators: 'the list of indicators with the year of the latest value for each group',
      priorityGroups: 'the list of groups that the city must hear first',
      year: 'the year of the check',
    },
    unit: 'fraction',
    thresholds: [
      { level: 'ok', when: [{ value: 'coverage', atLeast: 0.8 }], say: 'The figures show most groups' },
      { level: 'watch', when: [{ value: 'coverage', atLeast: 0.5 }], say: 'For several groups figures are old or missing' },
      { level: 'concern', when: [], say: 'The figures overlook most groups' },
    ],
    shows: 'A grid of indicators and groups that tells apart a value, an old value, a hidden one and one never counted.',
    basis: ['CRPD-31', 'OHCHR human rights-based approach to data'],
    indicators: [],
  },
  (input) => {
    const indicators = readPresent(input.indicators, 'indicators');
    if (!indicators.ok) return indicators;
    const groups = readPresent(input.priorityGroups, 'priorityGroups');
    if (!groups.ok) return groups;
    const given = readNumbers(input, { year: 'any' });
    if (!given.ok) return given;
    const year = toNumber(given.value.year);
    const seen = indicators.value.flatMap(({ latest }) => groups.value.map((group) => visibility(latest[group], year)));
    const count = (kind: Visibility) => seen.filter((one) => one === kind).length;
    const coverage = over(exactly(count('fresh')), exactly(seen.length));
    return ok({
      decisive: { coverage },
      values: {
        coverage: toNumber(coverage),
        missing: seen.length - count('fresh'),
        old: count('old'),
        hidden: count('hidden'),
        neverCounted: count('neverCounted'),
      },
    });
  },
);

type Visibility = 'fresh' | 'old' | 'hidden' | 'neverCounted';

function visibility(latest: number | Hidden | null | undefined, year: number): Visibility {
  if (latest === hidden) return 'hidden';
  if (latest === null || latest === undefined) return 'neverCounted';
  return year - latest <= oldestInYears ? 'fresh' : 'old';
}
