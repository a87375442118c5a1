import { ok } from '@madang/basics';
import { over, toNumber } from '../fraction.js';
import { readNumbers, type Quantity } from './given.js';
import { rightsCheck } from './rights-check.js';

export interface WhoBenefitsInput {
  groupBenefit: Quantity;
  totalBenefit: Quantity;
  groupPop: Quantity;
  totalPop: Quantity;
}

export type WhoBenefitsValues = { readonly index: number; readonly benefitShare: number; readonly peopleShare: number };

/** C12. */
export const whoBenefits = rightsCheck<WhoBenefitsInput, 'index', WhoBenefitsValues>(
  {
    id: 'C12',
    version: 1,
    name: 'Who gains from it',
    principle: 'equality',
    appliesTo: ['budget', 'proposal'],
    question: 'Does this group get as large a part of the gain as it is of the people?',
    formula: '(groupBenefit/totalBenefit)/(groupPop/totalPop)',
    inputs: {
      groupBenefit: 'what the group gets',
      totalBenefit: 'what all get together',
      groupPop: 'the number of people in the group',
      totalPop: 'the number of all residents',
    },
    unit: 'ratio',
    thresholds: [
      { level: 'ok', when: [{ value: 'index', atLeast: 1 }], say: 'The group gets its part, or more' },
      { level: 'watch', when: [{ value: 'index', atLeast: 0.8 }], say: 'The group gets a little less than its part' },
      { level: 'concern', when: [], say: 'The group gets far less than its part' },
    ],
    shows: 'Two shares in one sentence: how much of the people the group is, and how much of this gain it gets.',
    basis: ['Benefit-incidence analysis', 'ICESCR-2'],
    indicators: [],
  },
  (input) => {
    const given = readNumbers(input, {
      groupBenefit: 'notNegative',
      totalBenefit: 'aboveZero',
      groupPop: 'aboveZero',
      totalPop: 'aboveZero',
    });
    if (!given.ok) return given;
    const benefitShare = over(given.value.groupBenefit, given.value.totalBenefit);
    const peopleShare = over(given.value.groupPop, given.value.totalPop);
    const index = over(benefitShare, peopleShare);
    return ok({
      decisive: { index },
      values: { index: toNumber(index), benefitShare: toNumber(benefitShare), peopleShare: toNumber(peopleShare) },
    });
  },
);
