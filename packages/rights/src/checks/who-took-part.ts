import { ok } from '@madang/basics';
import { compareFractions, over, toNumber, total } from '../fraction.js';
import { lacks, readList, type Given } from './given.js';
import { rightsCheck } from './rights-check.js';

export interface GroupOfParticipants {
  name: string;
  population: number;
  participants: number;
}

export interface WhoTookPartInput {
  groups: readonly (Given<GroupOfParticipants> & { readonly name: string })[];
}

export type WhoTookPartValues = {
  /** Lowest first; 1 is as present as in the city. */
  readonly parity: { readonly [group: string]: number };
  readonly lowest: string;
  readonly lowestValue: number;
};

/** C17. */
export const whoTookPart = rightsCheck<WhoTookPartInput, 'lowestValue', WhoTookPartValues>(
  {
    id: 'C17',
    version: 1,
    name: 'Who was there',
    principle: 'participation',
    appliesTo: ['budget', 'proposal'],
    question: 'Is each group as present as it is in the city?',
    formula: '(group share of participants)/(group share of residents)',
    inputs: { groups: 'the list of groups with population and participants; each resident is in exactly one' },
    unit: 'ratio',
    thresholds: [
      { level: 'ok', when: [{ value: 'lowestValue', atLeast: 0.8 }], say: 'Each group is about as present as in the city' },
      { level: 'watch', when: [{ value: 'lowestValue', atLeast: 0.5 }], say: 'A group is less present than in the city' },
      { level: 'concern', when: [], say: 'A group is hardly present' },
    ],
    shows: 'How present each group is, the least present first; counts of small groups stay hidden.',
    basis: ['ICCPR-25', 'CRPD-29'],
    indicators: ['PA-P2'],
  },
  (input) => {
    const read = readList(input.groups, 'groups', (group) => group.name, { population: 'aboveZero', participants: 'notNegative' });
    if (!read.ok) return read;
    const people = total(read.value.map(({ numbers }) => numbers.population));
    const present = total(read.value.map(({ numbers }) => numbers.participants));
    if (present.top === 0n) return lacks('groups', 'not-above-zero', { field: 'participants' });
    const parities = read.value
      .map(({ label, numbers }) => ({ label, parity: over(over(numbers.participants, present), over(numbers.population, people)) }))
      .toSorted((one, other) => compareFractions(one.parity, other.parity));
    const lowest = parities[0]!;
    return ok({
      decisive: { lowestValue: lowest.parity },
      values: {
        parity: Object.fromEntries(parities.map(({ label, parity }) => [label, toNumber(parity)])),
        lowest: lowest.label,
        lowestValue: toNumber(lowest.parity),
      },
    });
  },
);
