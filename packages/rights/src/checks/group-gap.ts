import { ok } from '@madang/basics';
import type { IndicatorDirection } from '../catalogue/indicators/indicator-entry.js';
import { compareFractions, exactly, minus, nought, over, toNumber, type Fraction } from '../fraction.js';
import { hidden, lacks, readNumbers } from './given.js';
import { rightsCheck } from './rights-check.js';

export interface GroupGapInput {
  group: number;
  reference: number;
  direction: IndicatorDirection;
  /** Only for the direction `target`. */
  band?: readonly [number, number];
}

export type GroupGapValues = { readonly ratio: number; readonly gapPp: number };

/** C11. */
export const groupGap = rightsCheck<GroupGapInput, 'ratio', GroupGapValues>(
  {
    id: 'C11',
    version: 1,
    name: 'The gap between a group and the others',
    principle: 'equality',
    appliesTo: ['budget'],
    question: 'Does this group have less of the right than the others?',
    formula: 'direction up: group/reference; direction down: reference/group',
    inputs: {
      group: 'the value for the group',
      reference: 'the value for those it is compared with (all other residents unless stated)',
      direction:
        'the direction of the indicator; for a target band, the distances to the band are compared like values that should go down',
      band: 'the target band of the indicator',
    },
    unit: 'ratio; points',
    thresholds: [
      { level: 'ok', when: [{ value: 'ratio', atLeast: 0.9 }], say: 'No gap, or a small one' },
      { level: 'watch', when: [{ value: 'ratio', atLeast: 0.8 }], say: 'A gap to keep an eye on' },
      { level: 'concern', when: [], say: 'The group has less than four fifths of what others have' },
    ],
    shows: 'Both values, the gap between them, and how many people are in each group unless that must stay hidden.',
    basis: ['ICESCR-2', 'ICERD-5', 'CRPD-31'],
    indicators: [],
  },
  (input) => {
    const { direction } = input;
    if (direction === hidden) return lacks('direction', 'hidden');
    if (!direction) return lacks('direction', 'missing');
    const given = readNumbers(input, {
      group: direction === 'down' ? 'aboveZero' : 'any',
      reference: direction === 'up' ? 'aboveZero' : 'any',
    });
    if (!given.ok) return given;
    let { group, reference } = given.value;
    const gapPp = toNumber(minus(group, reference));
    if (direction === 'target') {
      const { band } = input;
      if (band === hidden) return lacks('band', 'hidden');
      if (!band) return lacks('band', 'missing');
      [group, reference] = [distanceToBand(group, band), distanceToBand(reference, band)];
      if (group.top === 0n) return lacks('group', 'not-above-zero');
    }
    const ratio = direction === 'up' ? over(group, reference) : over(reference, group);
    return ok({ decisive: { ratio }, values: { ratio: toNumber(ratio), gapPp } });
  },
);

function distanceToBand(value: Fraction, [low, high]: readonly [number, number]): Fraction {
  const [from, to] = [exactly(low), exactly(high)];
  if (compareFractions(value, from) < 0) return minus(from, value);
  return compareFractions(value, to) > 0 ? minus(value, to) : nought;
}
