import { addDays, calendarDateIn, endOfDayIn, err, ok, type CalendarDate, type Refusal, type Result } from '@madang/basics';
import { claimLimits } from './claim-limits.js';
import { canActOnClaim, claimStateRules, type ClaimActCode, type ClaimRole, type ClaimState } from './claim-ways.js';

/** How a claim ends: a right was breached, in part, or not; it is for another body; it was settled; or taken back. */
export const claimFindings = ['breach', 'part', 'none', 'outside', 'settled', 'withdrawn'] as const;
export type ClaimFinding = (typeof claimFindings)[number];

/** What the ombudsperson can find; the other two endings are the claimant's. */
export const ombudsFindings = ['breach', 'part', 'none', 'outside'] as const satisfies readonly ClaimFinding[];
export type OmbudsFinding = (typeof ombudsFindings)[number];

/** A claim as far as its clock and its stages go. */
export interface ClaimCase {
  readonly state: ClaimState;
  /** The last day of the limit that runs; null where none does. */
  readonly dueOn: CalendarDate | null;
  /** The last day for the finding; it stays while others are waited for. */
  readonly findBy: CalendarDate;
  readonly finding: ClaimFinding | null;
}

export type ClaimAct =
  | { readonly act: Exclude<ClaimActCode, 'find'>; readonly by: ClaimRole }
  | { readonly act: 'find'; readonly by: ClaimRole; readonly finding: OmbudsFinding; readonly recommendations: number };

export interface ClaimMoment {
  readonly now: Date;
  readonly timeZone: string;
}

export type ClaimRefusal =
  | (Refusal<'claim/not-now'> & { readonly state: ClaimState; readonly act: ClaimActCode })
  | Refusal<'claim/recommendations-missing' | 'claim/nothing-to-recommend'>;

const dayOf = ({ now, timeZone }: ClaimMoment): CalendarDate => calendarDateIn(timeZone, now);

export function fileClaim(moment: ClaimMoment): ClaimCase {
  const today = dayOf(moment);
  return {
    state: 'filed',
    dueOn: addDays(today, claimLimits.acknowledge.days),
    findBy: addDays(today, claimLimits.find.days),
    finding: null,
  };
}

/** What an act makes of a claim. A breach, whole or in part, comes with what is to be done about it; other findings do not. */
export function actOnClaim(held: ClaimCase, act: ClaimAct, moment: ClaimMoment): Result<ClaimCase, ClaimRefusal> {
  if (!canActOnClaim(held.state, act.act, act.by)) return err({ code: 'claim/not-now', state: held.state, act: act.act });
  const today = dayOf(moment);
  if (act.act === 'find') return found(held, act.finding, act.recommendations);
  if (act.act === 'ask') return ok({ ...held, state: 'asking', dueOn: addDays(today, claimLimits.inform.days) });
  if (act.act === 'offer') return ok({ ...held, state: 'settling', dueOn: addDays(today, claimLimits.settle.days) });
  if (act.act === 'agree') return ok(closed(held, 'settled'));
  if (act.act === 'withdraw') return ok(closed(held, 'withdrawn'));
  if (act.act === 'finish') return ok(closed(held, held.finding));
  return ok(examinedOn(held, today));
}

/** When the limit that runs is over; null where the clock has nothing to do. */
export function claimTimeIsUp({ state, dueOn }: Pick<ClaimCase, 'state' | 'dueOn'>, timeZone: string): Date | null {
  return dueOn === null || claimStateRules[state].limit === null ? null : endOfDayIn(timeZone, dueOn);
}

/** What becomes of a claim when its limit is over and nobody has acted. */
export function letClaimTimePass(held: ClaimCase): ClaimCase {
  if (held.dueOn === null) return held;
  if (held.state === 'filed') return { ...held, state: 'unacknowledged', dueOn: null };
  if (held.state === 'examining') return { ...held, state: 'late', dueOn: null };
  return held.state === 'asking' || held.state === 'settling' ? examinedOn(held, addDays(held.dueOn, 1)) : held;
}

function found(held: ClaimCase, finding: OmbudsFinding, recommendations: number): Result<ClaimCase, ClaimRefusal> {
  const isBreach = finding === 'breach' || finding === 'part';
  if (isBreach && recommendations < 1) return err({ code: 'claim/recommendations-missing' });
  if (!isBreach && recommendations > 0) return err({ code: 'claim/nothing-to-recommend' });
  return ok(isBreach ? { ...held, state: 'recommended', dueOn: null, finding } : closed(held, finding));
}

function closed(held: ClaimCase, finding: ClaimFinding | null): ClaimCase {
  return { ...held, state: 'closed', dueOn: null, finding };
}

function examinedOn(held: ClaimCase, today: CalendarDate): ClaimCase {
  return today > held.findBy ? { ...held, state: 'late', dueOn: null } : { ...held, state: 'examining', dueOn: held.findBy };
}
