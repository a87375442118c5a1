import { assertNever } from '@madang/basics';
import type { ResponseRole, ResponseState } from './response-state.js';
import { responseStates } from './response-states.js';
import { responseTransitions, type ResponseTransition } from './response-transitions.js';

/** The transition from one state to another, if the table knows it. */
export function transition(from: ResponseState, to: ResponseState): ResponseTransition | undefined {
  return responseTransitions.find((one) => one.from === from && one.to === to);
}

/** Whether the table lets this role make this move; conditions beside the state are asked by `moveOn`. */
export function mayMove(from: ResponseState, to: ResponseState, by: ResponseRole): boolean {
  return transition(from, to)?.by.includes(by) ?? false;
}

/** The states to which this role may move an item on. */
export function movesFrom(state: ResponseState, by: ResponseRole): ResponseState[] {
  return responseTransitions.filter((one) => one.from === state && one.by.includes(by)).map((one) => one.to);
}

/** Where silence leads from here, or null where no time runs. */
export function silenceLeadsTo(state: ResponseState): ResponseState | null {
  return responseStates[state].limit?.onTimeout ?? null;
}

/** Whether everybody can read an item in this state. A text on its way through the house rules is not public yet. */
export function isPublic(state: ResponseState): boolean {
  return state !== 'draft' && state !== 'screening';
}

/**
 * Whether it is somebody's silence that leads here: a missed duty, not a period that ran out. Where an answer is under appeal a
 * resident has led, and the date that runs there is the committee's.
 */
export function isReproach(state: ResponseState): boolean {
  const { kind } = responseStates[state];
  switch (kind) {
    case 'overdue':
      return true;
    case 'escalated':
      return state !== 'appealed';
    case 'delivering':
      return state === 'stalled';
    case 'closed':
      return state === 'watch_report';
    case 'open':
    case 'due':
    case 'decided':
      return false;
    default:
      return assertNever(kind);
  }
}
