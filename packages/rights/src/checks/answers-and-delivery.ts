import { ok } from '@madang/basics';
import { over, toNumber } from '../fraction.js';
import { readNumbers } from './given.js';
import { rightsCheck } from './rights-check.js';

export interface AnswersAndDeliveryInput {
  due: number;
  onTime: number;
  reasoned: number;
  accepted: number;
  completed: number;
}

export type AnswersAndDeliveryValues = {
  readonly timeliness: number;
  readonly reasoned: number;
  /** Null while no accepted item has reached its date. */
  readonly completion: number | null;
};

/** C20. */
export const answersAndDelivery = rightsCheck<AnswersAndDeliveryInput, 'timeliness' | 'reasoned', AnswersAndDeliveryValues>(
  {
    id: 'C20',
    version: 1,
    name: 'Whether officials answer, explain and keep their word',
    principle: 'accountability',
    appliesTo: ['budget'],
    question: 'How many answers came in time, how many gave full reasons, and how many promises were kept?',
    formula: 'onTime/due; reasoned/due; completed/accepted',
    inputs: {
      due: 'the number of answers that were due',
      onTime: 'the number of answers given in time',
      reasoned: 'the number of answers with all that an answer must hold',
      accepted: 'the number of accepted items whose date of delivery has passed',
      completed: 'the number of these that are done',
    },
    unit: 'fraction',
    thresholds: [
      {
        level: 'ok',
        when: [
          { value: 'timeliness', atLeast: 0.9 },
          { value: 'reasoned', atLeast: 0.9 },
        ],
        say: 'Answers are in time and give reasons',
      },
      { level: 'watch', when: [{ value: 'timeliness', atLeast: 0.7 }], say: 'Some answers are late or lack reasons' },
      { level: 'concern', when: [], say: 'Many answers do not come in time' },
    ],
    shows: 'A board by department on which each late item stands by name.',
    basis: ['UN treaty-body follow-up grades', 'ICCPR-2'],
    indicators: ['PA-P3', 'RE-P2'],
  },
  (input) => {
    const given = readNumbers(input, {
      due: 'aboveZero',
      onTime: 'notNegative',
      reasoned: 'notNegative',
      accepted: 'notNegative',
      completed: 'notNegative',
    });
    if (!given.ok) return given;
    const { due, onTime, reasoned, accepted, completed } = given.value;
    const timeliness = over(onTime, due);
    const withReasons = over(reasoned, due);
    return ok({
      decisive: { timeliness, reasoned: withReasons },
      values: {
        timeliness: toNumber(timeliness),
        reasoned: toNumber(withReasons),
        completion: accepted.top === 0n ? null : toNumber(over(completed, accepted)),
      },
    });
  },
);
