import { ok } from '@madang/basics';
import { compareFractions, minus, nought, over, plus, toNumber } from '../fraction.js';
import { lacks, readNumbers } from './given.js';
import { rightsCheck } from './rights-check.js';

export interface PaceToTargetInput {
  base: number;
  now: number;
  target: number;
  baseYear: number;
  year: number;
  targetYear: number;
}

export type PaceToTargetValues = {
  readonly requiredPerYear: number;
  readonly actualPerYear: number;
  readonly pace: number;
  /** Years after the target year at which the target is met if nothing changes; null when it never is. */
  readonly yearsLate: number | null;
};

/** C04. */
export const paceToTarget = rightsCheck<PaceToTargetInput, 'pace', PaceToTargetValues>(
  {
    id: 'C04',
    version: 1,
    name: 'How fast an indicator moves to its target',
    principle: 'progressive_realisation',
    appliesTo: ['budget'],
    question: 'If things go on like this, is the target met in its year?',
    formula: 'pace = ((now-base)/(year-baseYear)) / ((target-base)/(targetYear-baseYear))',
    inputs: {
      base: 'the value at the start',
      now: 'the latest value',
      target: 'the target value',
      baseYear: 'the year of the start',
      year: 'the year of the latest value',
      targetYear: 'the year of the target',
    },
    unit: 'ratio',
    thresholds: [
      { level: 'ok', when: [{ value: 'pace', atLeast: 1 }], say: 'Fast enough' },
      { level: 'watch', when: [{ value: 'pace', atLeast: 0.5 }], say: 'Not fast enough' },
      { level: 'concern', when: [{ value: 'pace', atLeast: 0 }], say: 'Far from fast enough' },
      { level: 'severe', when: [], say: 'It moves away from the target' },
    ],
    shows: 'The line so far, the line that would reach the target, and how many years late it would be.',
    basis: ['ICESCR-2', 'OHCHR indicator guide'],
    indicators: ['HO-P1'],
  },
  (input) => {
    const given = readNumbers(input, { base: 'any', now: 'any', target: 'any', baseYear: 'any', year: 'any', targetYear: 'any' });
    if (!given.ok) return given;
    const { base, now, target, baseYear, year, targetYear } = given.value;
    if (compareFractions(year, baseYear) <= 0) return lacks('year', 'out-of-range');
    if (compareFractions(targetYear, baseYear) <= 0) return lacks('targetYear', 'out-of-range');
    if (compareFractions(target, base) === 0) return lacks('target', 'out-of-range');
    const required = over(minus(target, base), minus(targetYear, baseYear));
    const actual = over(minus(now, base), minus(year, baseYear));
    const pace = over(actual, required);
    const arrival = pace.top > 0n ? plus(year, over(minus(target, now), actual)) : undefined;
    const late = arrival && minus(arrival, targetYear);
    return ok({
      decisive: { pace },
      values: {
        requiredPerYear: toNumber(required),
        actualPerYear: toNumber(actual),
        pace: toNumber(pace),
        yearsLate: late ? toNumber(late.top > 0n ? late : nought) : null,
      },
    });
  },
);
