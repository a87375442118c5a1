import { err, ok, type CalendarDate, type LineCode, type Refusal, type Result } from '@madang/basics';
import type { Milestone } from './check-plan.js';
import type { PromisedLine } from './promised-line.js';

export interface StandingMilestone extends Milestone {
  readonly position: number;
  readonly reachedOn: CalendarDate | null;
}

/** A published plan as it stands. */
export interface StandingPlan<M extends StandingMilestone, L extends PromisedLine> {
  readonly milestones: readonly M[];
  readonly lines: readonly L[];
}

/** What is to be otherwise: days by the place of their milestone, amounts by their line, for a reason that everybody reads. */
export interface PlanChange {
  readonly reason: string;
  readonly days: ReadonlyMap<number, CalendarDate>;
  readonly amounts: ReadonlyMap<LineCode, bigint>;
}

export type ChangeFlaw =
  | Refusal<'commitment/nothing-changed'>
  | (Refusal<'commitment/milestone-unknown'> & { readonly at: number })
  | (Refusal<'commitment/reached-already'> & { readonly reachedOn: CalendarDate })
  | (Refusal<'commitment/milestone-in-the-past'> & { readonly at: number })
  | (Refusal<'commitment/milestones-out-of-order'> & { readonly at: number })
  | (Refusal<'commitment/line-unknown'> & { readonly at: number; readonly line: LineCode })
  | (Refusal<'commitment/unbalanced'> & { readonly by: bigint });

/**
 * The plan as it is after a change: no step and no line of it may be left out, what was reached stays as it was, and a line whose
 * amount changes carries the reason of the change. What was promised before stands in the plan before.
 */
export function changePlan<M extends StandingMilestone, L extends PromisedLine>(
  plan: StandingPlan<M, L>,
  { reason, days, amounts }: PlanChange,
  today: CalendarDate,
): Result<StandingPlan<M, L>, ChangeFlaw> {
  const milestones = plan.milestones.map((one) => ({ ...one, dueOn: days.get(one.position) ?? one.dueOn }));
  const lines = plan.lines.map((one) => {
    const promised = amounts.get(one.line) ?? one.promised;
    return promised === one.promised ? one : { ...one, promised, reason };
  });
  const [flaw] = [...flawsOfNames(plan, days, amounts), ...flawsOfDays(plan.milestones, milestones, today)];
  if (flaw) return err(flaw);
  const by = lines.reduce((sum, { promised }) => sum + promised, 0n);
  if (by !== 0n) return err({ code: 'commitment/unbalanced', by });
  const same = milestones.every((one, at) => one.dueOn === plan.milestones[at]!.dueOn) && lines.every((one, at) => one === plan.lines[at]);
  return same ? err({ code: 'commitment/nothing-changed' }) : ok({ milestones, lines });
}

function flawsOfNames(
  { milestones, lines }: StandingPlan<StandingMilestone, PromisedLine>,
  days: PlanChange['days'],
  amounts: PlanChange['amounts'],
): ChangeFlaw[] {
  const places = new Set(milestones.map(({ position }) => position));
  const known = new Set(lines.map(({ line }) => line));
  return [
    ...[...days.keys()].filter((at) => !places.has(at)).map((at): ChangeFlaw => ({ code: 'commitment/milestone-unknown', at })),
    ...[...amounts.keys()].flatMap((line, at): ChangeFlaw[] => (known.has(line) ? [] : [{ code: 'commitment/line-unknown', at, line }])),
  ];
}

/** A day that has passed may stay as it is; nothing is moved into the past. */
function flawsOfDays(before: readonly StandingMilestone[], after: readonly StandingMilestone[], today: CalendarDate): ChangeFlaw[] {
  return after.flatMap(({ dueOn, reachedOn, position: at }, index): ChangeFlaw[] => {
    const earlier = after[index - 1];
    if (earlier && earlier.dueOn > dueOn) return [{ code: 'commitment/milestones-out-of-order', at }];
    if (dueOn === before[index]!.dueOn) return [];
    if (reachedOn !== null) return [{ code: 'commitment/reached-already', reachedOn }];
    return dueOn < today ? [{ code: 'commitment/milestone-in-the-past', at }] : [];
  });
}
