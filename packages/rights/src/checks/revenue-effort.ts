import { ok } from '@madang/basics';
import { over, toNumber } from '../fraction.js';
import { readNumbers, type Quantity } from './given.js';
import { rightsCheck } from './rights-check.js';

export interface RevenueEffortInput {
  ownRevenue: Quantity;
  population: Quantity;
  peerMedianPerCapita: Quantity;
}

/** C06. */
export const revenueEffort = rightsCheck<RevenueEffortInput, 'effort', { readonly effort: number }>(
  {
    id: 'C06',
    version: 1,
    name: 'How hard the city tries to raise money',
    principle: 'maximum_available_resources',
    appliesTo: ['budget'],
    question: 'Does the city raise as much itself as cities like it?',
    formula: '(ownRevenue/population)/peerMedianPerCapita',
    inputs: {
      ownRevenue: 'the revenue that the city raises itself',
      population: 'the number of residents',
      peerMedianPerCapita: 'the median own revenue per resident of cities like it',
    },
    unit: 'ratio',
    thresholds: [
      { level: 'ok', when: [{ value: 'effort', atLeast: 0.95 }], say: 'About as much as cities like it' },
      { level: 'watch', when: [{ value: 'effort', atLeast: 0.8 }], say: 'Somewhat less than cities like it' },
      { level: 'concern', when: [], say: 'Much less than cities like it' },
    ],
    shows: 'The ratio and the cities compared, always next to C16: nobody should pay for effort with unfair charges.',
    basis: ['ICESCR-2', 'Maximum Available Resources report (CWGL 2011)'],
    indicators: [],
  },
  (input) => {
    const given = readNumbers(input, { ownRevenue: 'notNegative', population: 'aboveZero', peerMedianPerCapita: 'aboveZero' });
    if (!given.ok) return given;
    const { ownRevenue, population, peerMedianPerCapita } = given.value;
    const effort = over(over(ownRevenue, population), peerMedianPerCapita);
    return ok({ decisive: { effort }, values: { effort: toNumber(effort) } });
  },
);
