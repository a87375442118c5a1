import { err, ok } from '@madang/basics';
import { over, plus, toNumber, total, type Fraction } from '../fraction.js';
import { readNumbers, type Quantity } from './given.js';
import { rightsCheck } from './rights-check.js';

export interface EqualityTaggingInput {
  score2: Quantity;
  score1: Quantity;
  score0: Quantity;
  unscreened: Quantity;
}

export type EqualityTaggingValues = {
  /** Shares of the screened money; null while nothing is screened. */
  readonly principal: number | null;
  readonly significant: number | null;
  readonly notTargeted: number | null;
  /** Share of all money that was screened. */
  readonly screened: number;
};

/** C13. */
export const equalityTagging = rightsCheck<EqualityTaggingInput, 'screened', EqualityTaggingValues>(
  {
    id: 'C13',
    version: 1,
    name: 'Money marked for equality',
    principle: 'equality',
    appliesTo: ['budget'],
    question: 'How much money is meant to make people more equal, and at how much did nobody look?',
    formula: 'shares of screened money by marker 2, 1, 0; screened share',
    inputs: {
      score2: 'the amount whose main aim is equality',
      score1: 'the amount with equality among its aims',
      score0: 'the amount that was screened and has no such aim',
      unscreened: 'the amount at which nobody looked',
    },
    unit: 'fraction',
    thresholds: [
      { level: 'ok', when: [{ value: 'screened', atLeast: 0.9 }], say: 'Almost all lines were looked at' },
      { level: 'watch', when: [{ value: 'screened', atLeast: 0.6 }], say: 'At some of the budget nobody looked' },
      { level: 'concern', when: [], say: 'At much of the budget nobody looked' },
    ],
    shows: 'A bar in parts, in which the money nobody looked at has a part of its own. The markers are never joined into one sum.',
    basis: ['OECD-DAC gender marker (0,1,2)', 'SDG 5.c.1'],
    indicators: ['EQ-P2'],
  },
  (input) => {
    const demands = { score2: 'notNegative', score1: 'notNegative', score0: 'notNegative', unscreened: 'notNegative' } as const;
    const given = readNumbers(input, demands);
    if (!given.ok) return given;
    const { score2, score1, score0, unscreened } = given.value;
    const looked = total([score2, score1, score0]);
    const all = plus(looked, unscreened);
    if (all.top === 0n) return err({ missing: Object.keys(demands).map((name) => ({ name, why: 'not-above-zero' as const })) });
    const screened = over(looked, all);
    const shareOfLooked = (part: Fraction) => (looked.top === 0n ? null : toNumber(over(part, looked)));
    return ok({
      decisive: { screened },
      values: {
        principal: shareOfLooked(score2),
        significant: shareOfLooked(score1),
        notTargeted: shareOfLooked(score0),
        screened: toNumber(screened),
      },
    });
  },
);
