import type { CalendarDate, LineCode, Refusal } from '@madang/basics';
import type { AskedLine, PromisedLine } from './promised-line.js';

/** A step of a plan, by which residents can see whether it goes on. */
export interface Milestone {
  readonly title: string;
  readonly dueOn: CalendarDate;
  readonly office: string;
}

export interface Plan {
  readonly milestones: readonly Milestone[];
  readonly lines: readonly PromisedLine[];
}

/** What a plan is held against. */
export interface PlanFacts {
  readonly today: CalendarDate;
  readonly asked: readonly AskedLine[];
  /** The lines that stand in the budget to which the proposal is bound. */
  readonly known: ReadonlySet<LineCode>;
}

/** What is wrong with a plan. `at` counts milestones and lines from nought. */
export type PlanFlaw =
  | Refusal<'commitment/no-milestone'>
  | (Refusal<'commitment/milestone-in-the-past'> & { readonly at: number })
  | (Refusal<'commitment/milestones-out-of-order'> & { readonly at: number })
  | (Refusal<'commitment/line-unknown'> & { readonly at: number; readonly line: LineCode })
  | (Refusal<'commitment/line-twice'> & { readonly at: number; readonly line: LineCode })
  | (Refusal<'commitment/difference-without-reason'> & { readonly at: number; readonly line: LineCode })
  | (Refusal<'commitment/line-left-out'> & { readonly line: LineCode })
  | (Refusal<'commitment/unbalanced'> & { readonly by: bigint });

/**
 * Whether a plan can be held to: it has steps in the order of their days, names every line that was asked for, takes nowhere what it
 * does not give elsewhere, and never promises something else than the answer without saying why.
 *
 * @returns every flaw, in the order of the plan; an empty list for a plan that stands
 */
export function checkPlan(plan: Plan, facts: PlanFacts): readonly PlanFlaw[] {
  return [...flawsOfMilestones(plan.milestones, facts), ...flawsOfLines(plan.lines, facts)];
}

function flawsOfMilestones(milestones: readonly Milestone[], { today }: PlanFacts): PlanFlaw[] {
  if (milestones.length === 0) return [{ code: 'commitment/no-milestone' }];
  return milestones.flatMap(({ dueOn }, at): PlanFlaw[] => {
    if (dueOn < today) return [{ code: 'commitment/milestone-in-the-past', at }];
    const before = milestones[at - 1];
    return before && before.dueOn > dueOn ? [{ code: 'commitment/milestones-out-of-order', at }] : [];
  });
}

function flawsOfLines(lines: readonly PromisedLine[], { asked, known }: PlanFacts): PlanFlaw[] {
  const accepted = new Map(asked.map((one) => [one.line, one.accepted]));
  const seen = new Set<LineCode>();
  const flaws = lines.flatMap(({ line, promised, reason }, at): PlanFlaw[] => {
    if (seen.has(line)) return [{ code: 'commitment/line-twice', at, line }];
    seen.add(line);
    if (!known.has(line)) return [{ code: 'commitment/line-unknown', at, line }];
    const differs = promised !== (accepted.get(line) ?? 0n);
    return differs && !says(reason) ? [{ code: 'commitment/difference-without-reason', at, line }] : [];
  });
  const leftOut = asked.filter(({ line }) => !seen.has(line)).map(({ line }): PlanFlaw => ({ code: 'commitment/line-left-out', line }));
  const by = lines.reduce((sum, { promised }) => sum + promised, 0n);
  return [...flaws, ...leftOut, ...(by === 0n ? [] : [{ code: 'commitment/unbalanced', by } as const])];
}

function says(reason: string | null): boolean {
  return reason !== null && reason.trim() !== '';
}
