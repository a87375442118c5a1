import { err, ok, type PersonId, type Refusal, type Result } from '@madang/basics';
import { isParty, type Parties } from './decide-thing.js';

/**
 * `open`: another facilitator decides by a day; `upheld`: the decision stands; `lifted`: it is undone; `lifted_by_silence`: nobody
 * decided in time, so it is undone by itself.
 */
export const appealStates = ['open', 'upheld', 'lifted', 'lifted_by_silence'] as const;

export type AppealState = (typeof appealStates)[number];

/** A cover or a warning, as far as an objection to it asks. */
export interface Appealed {
  readonly verdict: 'keep' | 'warn' | 'cover';
  readonly decidedBy: PersonId;
  /** Null until its writer objects. */
  readonly appeal: { readonly state: AppealState; readonly dueAt: Date } | null;
}

export type AppealRefusal = Refusal<
  'appeal/not-yours' | 'appeal/nothing-to-undo' | 'appeal/once-only' | 'appeal/too-late' | 'appeal/not-open' | 'appeal/another-person'
>;

/** Whether words are covered, or warned of, by this decision now. */
export function inForce({ verdict, appeal }: Pick<Appealed, 'verdict' | 'appeal'>): boolean {
  return verdict !== 'keep' && (appeal === null || appeal.state === 'open' || appeal.state === 'upheld');
}

/** The writer objects: once, and while there is time. The cover stays until somebody else has decided, or the days are over. */
export function appealAgainst(
  decision: Appealed,
  { isWriter, until, now }: { readonly isWriter: boolean; readonly until: Date; readonly now: Date },
): Result<'open', AppealRefusal> {
  if (!isWriter) return err({ code: 'appeal/not-yours' });
  if (decision.verdict === 'keep') return err({ code: 'appeal/nothing-to-undo' });
  if (decision.appeal !== null) return err({ code: 'appeal/once-only' });
  return now > until ? err({ code: 'appeal/too-late' }) : ok('open');
}

/** Another person looks at it afresh: nobody judges their own decision, and no party to the words does. */
export function decideAppeal(
  decision: Appealed,
  parties: Parties,
  { deciderId, verdict }: { readonly deciderId: PersonId; readonly verdict: 'uphold' | 'lift' },
): Result<'upheld' | 'lifted', AppealRefusal> {
  if (decision.appeal?.state !== 'open') return err({ code: 'appeal/not-open' });
  if (deciderId === decision.decidedBy || isParty(parties, deciderId)) return err({ code: 'appeal/another-person' });
  return ok(verdict === 'uphold' ? 'upheld' : 'lifted');
}

/** What silence makes of an objection: nothing until its day, then the words come back. */
export function silenceOnAppeal({ appeal }: Pick<Appealed, 'appeal'>, now: Date): 'lifted_by_silence' | null {
  return appeal?.state === 'open' && now >= appeal.dueAt ? 'lifted_by_silence' : null;
}
