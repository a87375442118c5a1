import { err, ok, type PersonId, type Refusal, type Result } from '@madang/basics';

/** In whose hands an answer is inside the office. Every turn stays; the last one holds. Nobody is a turn as well: handed back. */
export interface AnswerAssignment {
  readonly turn: number;
  readonly personId: PersonId | null;
}

export interface Assigning {
  readonly to: PersonId | null;
  /** The turn that whoever assigns has before them; 0 before the first. */
  readonly seen: number;
}

export type AssigningRefusal = Refusal<'response/assigned-meanwhile'> & { readonly turn: number };

/**
 * The next turn, or null where it is so already. Who looked at an older turn is refused: of two who take the same answer at once one gets
 * it, and the other is told whose it is.
 */
export function assignAnswer(now: AnswerAssignment | null, { to, seen }: Assigning): Result<AnswerAssignment | null, AssigningRefusal> {
  const { turn, personId } = now ?? { turn: 0, personId: null };
  if (personId === to) return ok(null);
  if (turn !== seen) return err({ code: 'response/assigned-meanwhile', turn });
  return ok({ turn: turn + 1, personId: to });
}
