import { questionIsOwed, type QuestionState } from '@madang/accountability';
import type { PersonId } from '@madang/basics';
import type { QuestionAct } from '@madang/contracts/questions';
import { hasRole, type Actor } from '../../platform/access/actor.js';

/** A question, as far as it matters who may do what with it. */
export interface Asked {
  readonly writerId: PersonId;
  readonly state: QuestionState;
  readonly wanted: number;
  /** Neither taken back, covered nor joined with another. */
  readonly stands: boolean;
  /** Whether there is an answer, though it may have been put again since. */
  readonly answered: boolean;
  readonly wantedByMe: boolean;
}

const isWriter = (actor: Actor, { writerId }: Pick<Asked, 'writerId'>): boolean => actor.personId !== null && actor.personId === writerId;

export const questionsPolicy = {
  ask: (actor: Actor): boolean => hasRole(actor, 'resident'),
  want: (actor: Actor): boolean => hasRole(actor, 'resident'),
  takeBack: isWriter,
  say: isWriter,
  join: (actor: Actor): boolean => hasRole(actor, 'facilitator'),
  answer: (actor: Actor): boolean => hasRole(actor, 'staff'),
  rule: (actor: Actor): boolean => hasRole(actor, 'administrator'),
};

/** What a page may offer this reader now. */
export function actsOn(actor: Actor, asked: Asked): QuestionAct[] {
  const { state, stands, answered, wanted, wantedByMe } = asked;
  if (!stands) return [];
  const mine = isWriter(actor, asked);
  const isStaff = questionsPolicy.answer(actor);
  const may: Readonly<Record<QuestionAct, boolean>> = {
    want: !mine && !wantedByMe && questionsPolicy.want(actor),
    want_no_more: wantedByMe,
    take_back: mine && wanted === 0 && !answered,
    answer: isStaff && !answered,
    // What was put again is owed a further answer, in the place of the one before.
    correct: isStaff && answered,
    name_office: isStaff && questionIsOwed({ state }),
    join: !answered && questionsPolicy.join(actor),
    say: mine && state === 'answered',
  };
  return (Object.keys(may) as QuestionAct[]).filter((act) => may[act]);
}
