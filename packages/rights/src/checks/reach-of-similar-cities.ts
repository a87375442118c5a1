import { ok } from '@madang/basics';
import { compareFractions, exactly, minus, over, times, toNumber } from '../fraction.js';
import { lacks, readNumbers } from './given.js';
import { rightsCheck } from './rights-check.js';

export interface ReachOfSimilarCitiesInput {
  value: number;
  floor: number;
  frontier: number;
  peers: number;
}

/** With fewer cities the best of them says more about that city than about what is possible. */
const fewestPeers = 8;

/** C05, after the SERF index. */
export const reachOfSimilarCities = rightsCheck<ReachOfSimilarCitiesInput, 'score', { readonly score: number }>(
  {
    id: 'C05',
    version: 1,
    name: 'What we achieve beside cities with like means',
    principle: 'maximum_available_resources',
    appliesTo: ['budget'],
    question: 'Of what cities with as much money as ours achieve, how much do we?',
    formula: '100*(value-floor)/(frontier-floor)',
    inputs: {
      value: 'our own value, turned so that more is better',
      floor: 'the lowest value one could expect',
      frontier: 'the best value among cities with like revenue per resident',
      peers: 'the number of cities compared (at least 8)',
    },
    unit: 'score 0-100',
    thresholds: [
      { level: 'ok', when: [{ value: 'score', atLeast: 85 }], say: 'Near what such cities reach' },
      { level: 'watch', when: [{ value: 'score', atLeast: 70 }], say: 'Somewhat below such cities' },
      { level: 'concern', when: [], say: 'Well below such cities' },
    ],
    shows: 'The score, the best cities by name and how many were compared; nothing if they are fewer than 8.',
    basis: ['SERF index method', 'ICESCR-2'],
    indicators: [],
  },
  (input) => {
    const given = readNumbers(input, { value: 'any', floor: 'any', frontier: 'any', peers: 'notNegative' });
    if (!given.ok) return given;
    const { value, floor, frontier, peers } = given.value;
    if (compareFractions(peers, exactly(fewestPeers)) < 0) return lacks('peers', 'too-few');
    if (compareFractions(frontier, floor) <= 0) return lacks('frontier', 'out-of-range');
    const score = times(exactly(100), over(minus(value, floor), minus(frontier, floor)));
    return ok({ decisive: { score }, values: { score: toNumber(score) } });
  },
);
