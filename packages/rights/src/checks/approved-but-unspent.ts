import { ok } from '@madang/basics';
import { exactly, minus, over, times, toNumber } from '../fraction.js';
import { amountLike, readNumbers, type Quantity } from './given.js';
import { rightsCheck } from './rights-check.js';

export interface ApprovedButUnspentInput {
  approvedRight: Quantity;
  executedRight: Quantity;
  approvedAll: Quantity;
  executedAll: Quantity;
}

export type ApprovedButUnspentValues = {
  readonly rightRate: number;
  readonly allRate: number;
  /** How many points the right lies above (or, negative, below) the whole budget. */
  readonly gapPp: number;
  /** Negative where more was spent than approved. */
  readonly unspent: Quantity;
};

/** C07. */
export const approvedButUnspent = rightsCheck<ApprovedButUnspentInput, 'rightRate', ApprovedButUnspentValues>(
  {
    id: 'C07',
    version: 1,
    name: 'Money granted and left lying',
    principle: 'maximum_available_resources',
    appliesTo: ['budget'],
    question: 'Was the money that was approved for this right really spent?',
    formula: 'executedRight/approvedRight, and its gap to executedAll/approvedAll',
    inputs: {
      approvedRight: 'the amount approved for the right',
      executedRight: 'the amount spent on the right',
      approvedAll: 'the amount approved in the whole budget',
      executedAll: 'the amount spent of the whole budget',
    },
    unit: 'fraction; points',
    thresholds: [
      { level: 'ok', when: [{ value: 'rightRate', atLeast: 0.95, atMost: 1.05 }], say: 'Spent about as approved' },
      { level: 'watch', when: [{ value: 'rightRate', atLeast: 0.9, atMost: 1.1 }], say: 'Part was left, or too much was spent' },
      { level: 'concern', when: [], say: 'A large part was left, or far too much was spent' },
    ],
    shows: 'How much of the right’s money was spent, how that compares with the whole budget, and how much is left.',
    basis: ['SDG 16.6.1', 'PEFA PI-1 and PI-2 bands', 'ICESCR-2'],
    indicators: [],
  },
  (input) => {
    const given = readNumbers(input, { approvedRight: 'aboveZero', executedRight: 'any', approvedAll: 'aboveZero', executedAll: 'any' });
    if (!given.ok) return given;
    const { approvedRight, executedRight, approvedAll, executedAll } = given.value;
    const rightRate = over(executedRight, approvedRight);
    const allRate = over(executedAll, approvedAll);
    return ok({
      decisive: { rightRate },
      values: {
        rightRate: toNumber(rightRate),
        allRate: toNumber(allRate),
        gapPp: toNumber(times(minus(rightRate, allRate), exactly(100))),
        unspent: amountLike([input.approvedRight, input.executedRight])(minus(approvedRight, executedRight)),
      },
    });
  },
);
