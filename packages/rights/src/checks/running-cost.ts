import { ok } from '@madang/basics';
import { over, toNumber } from '../fraction.js';
import { readNumbers, type Quantity } from './given.js';
import { rightsCheck } from './rights-check.js';

export interface RunningCostInput {
  capital: Quantity;
  opsPerYearNeeded: Quantity;
  opsInBaseline: Quantity;
}

export type RunningCostValues = {
  /** Running cost of a year for each unit of the building cost; null where nothing is built. */
  readonly opsRatio: number | null;
  readonly funded: number;
};

/** C22. */
export const runningCost = rightsCheck<RunningCostInput, 'funded', RunningCostValues>(
  {
    id: 'C22',
    version: 1,
    name: 'Whether we can run what we build',
    principle: 'feasibility',
    appliesTo: ['proposal'],
    question: 'Does the plan hold the money to run it every year?',
    formula: 'opsInBaseline/opsPerYearNeeded',
    inputs: {
      capital: 'what it costs to build or buy it',
      opsPerYearNeeded: 'what it costs to run it for a year',
      opsInBaseline: 'the running cost that the plan already holds',
    },
    unit: 'fraction',
    thresholds: [
      { level: 'ok', when: [{ value: 'funded', atLeast: 1 }], say: 'The plan pays for running it' },
      { level: 'watch', when: [{ value: 'funded', atLeast: 0.7 }], say: 'The plan pays for most of running it' },
      { level: 'concern', when: [], say: 'The plan leaves much of running it unpaid' },
    ],
    shows: 'What it costs to run in a year beside what is planned for that.',
    basis: ['Progressive realisation: what is there has to stay there'],
    indicators: [],
  },
  (input) => {
    const given = readNumbers(input, { capital: 'notNegative', opsPerYearNeeded: 'aboveZero', opsInBaseline: 'notNegative' });
    if (!given.ok) return given;
    const { capital, opsPerYearNeeded, opsInBaseline } = given.value;
    const funded = over(opsInBaseline, opsPerYearNeeded);
    const opsRatio = capital.top === 0n ? null : toNumber(over(opsPerYearNeeded, capital));
    return ok({ decisive: { funded }, values: { opsRatio, funded: toNumber(funded) } });
  },
);
