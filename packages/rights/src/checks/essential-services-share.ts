import { ok } from '@madang/basics';
import { over, total, toNumber } from '../fraction.js';
import { lacks, readNumbers, readNumberList, readSamePhase, type Quantity } from './given.js';
import { mean } from './mean.js';
import { rightsCheck } from './rights-check.js';

export interface EssentialServicesInput {
  education: Quantity;
  health: Quantity;
  social: Quantity;
  total: Quantity;
  priorShares: readonly number[];
  phases?: readonly string[];
}

export type EssentialServicesValues = { readonly share: number; readonly mean: number; readonly ratio: number };

/** C03. */
export const essentialServicesShare = rightsCheck<EssentialServicesInput, 'ratio', EssentialServicesValues>(
  {
    id: 'C03',
    version: 1,
    name: 'How much goes to school, health and social help',
    principle: 'minimum_core',
    appliesTo: ['budget', 'proposal'],
    question: 'Which part of the budget pays for education, health and social protection?',
    formula: 'share = (COFOG 09 + 07 + 10) / total; ratio = share / mean of the three years before',
    inputs: {
      education: 'the amount of COFOG division 09',
      health: 'the amount of COFOG division 07',
      social: 'the amount of COFOG division 10',
      total: 'the whole budget',
      priorShares: 'the list of the same share in the three years before',
      phases: 'the phases of the budgets',
    },
    unit: 'fraction',
    thresholds: [
      { level: 'ok', when: [{ value: 'ratio', atLeast: 1 }], say: 'As much as in the city’s own past three years, or more' },
      { level: 'watch', when: [{ value: 'ratio', atLeast: 0.97 }], say: 'A little less than in its past three years' },
      { level: 'concern', when: [], say: 'Less than in its past three years' },
    ],
    shows:
      'The share beside the three years before, and the SDG 1.a.2 it belongs to. No target fits all cities, since they are in charge of different things.',
    basis: ['SDG 1.a.2', 'ICESCR-2'],
    indicators: [],
  },
  (input) => {
    const samePhase = readSamePhase(input.phases);
    if (!samePhase.ok) return samePhase;
    const given = readNumbers(input, { education: 'notNegative', health: 'notNegative', social: 'notNegative', total: 'aboveZero' });
    if (!given.ok) return given;
    const prior = readNumberList(input.priorShares, 'priorShares', { demand: 'notNegative', atLeast: 3, atMost: 3 });
    if (!prior.ok) return prior;
    const usual = mean(prior.value);
    if (usual.top === 0n) return lacks('priorShares', 'not-above-zero');
    const { education, health, social } = given.value;
    const share = over(total([education, health, social]), given.value.total);
    const ratio = over(share, usual);
    return ok({ decisive: { ratio }, values: { share: toNumber(share), mean: toNumber(usual), ratio: toNumber(ratio) } });
  },
);
