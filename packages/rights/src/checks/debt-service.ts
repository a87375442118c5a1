import { ok } from '@madang/basics';
import { over, plus, toNumber } from '../fraction.js';
import { readNumbers, type Quantity } from './given.js';
import { rightsCheck } from './rights-check.js';

export interface DebtServiceInput {
  interest: Quantity;
  principal: Quantity;
  ownRevenue: Quantity;
  rightsSpending: Quantity;
}

export type DebtServiceValues = {
  readonly debtService: number;
  /** Paid for debt for each unit spent on rights; null where nothing is. */
  readonly perRightsUnit: number | null;
};

/** C21. */
export const debtService = rightsCheck<DebtServiceInput, 'debtService', DebtServiceValues>(
  {
    id: 'C21',
    version: 1,
    name: 'What debt takes, beside what rights get',
    principle: 'maximum_available_resources',
    appliesTo: ['budget'],
    question: 'How much of what the city raises itself goes into paying debt?',
    formula: '(interest+principal)/ownRevenue',
    inputs: {
      interest: 'the interest paid',
      principal: 'the debt paid back',
      ownRevenue: 'the revenue that the city raises itself',
      rightsSpending: 'the amount that serves any right',
    },
    unit: 'fraction',
    thresholds: [
      { level: 'ok', when: [{ value: 'debtService', atMost: 0.1 }], say: 'Debt takes little' },
      { level: 'watch', when: [{ value: 'debtService', atMost: 0.2 }], say: 'Debt takes a part that can be felt' },
      { level: 'concern', when: [], say: 'Debt takes a lot' },
    ],
    shows: 'The share, and how many people the same money would lift to the minimum (C08).',
    basis: ['ICESCR-2', 'COFOG 01.7'],
    indicators: [],
  },
  (input) => {
    const given = readNumbers(input, {
      interest: 'notNegative',
      principal: 'notNegative',
      ownRevenue: 'aboveZero',
      rightsSpending: 'notNegative',
    });
    if (!given.ok) return given;
    const { interest, principal, ownRevenue, rightsSpending } = given.value;
    const paid = plus(interest, principal);
    const share = over(paid, ownRevenue);
    return ok({
      decisive: { debtService: share },
      values: { debtService: toNumber(share), perRightsUnit: rightsSpending.top === 0n ? null : toNumber(over(paid, rightsSpending)) },
    });
  },
);
