import { decidedByCouncil, fourAmounts, type AmountsOfSide } from '@madang/accountability';
import { daysBetween, type CalendarDate, type LineCode } from '@madang/basics';
import type { AmountsOfSideView, CommittedLineView, MilestoneView, NamedBudgetView, PromiseView } from '@madang/contracts/commitments';
import type { CouncilActView } from '@madang/contracts/council';
import type { WireMoney } from '@madang/contracts/wire';
import type { HeldByLine, NamedBudget } from '../budgets/index.js';
import type { RecordedAct } from './council/council-acts.js';
import { differsFromPromise } from './council/differs-from-promise.js';
import type { PlanChanged } from './planning/plan-changes.js';
import type { PromiseInForce, StoredLine, StoredMilestone } from './planning/promise-in-force.js';

/** Everything that a promise is shown from. */
export interface PromiseFacts {
  readonly promise: PromiseInForce;
  readonly currency: string;
  readonly today: CalendarDate;
  readonly lines: readonly StoredLine[];
  readonly milestones: readonly StoredMilestone[];
  readonly changes: readonly PlanChanged[];
  readonly acts: readonly RecordedAct[];
  readonly bound: NamedBudget | null;
  readonly held: ReadonlyMap<LineCode, HeldByLine>;
  readonly read: NamedBudget | null;
  readonly later: ReadonlyMap<LineCode, HeldByLine>;
}

export function promiseView(facts: PromiseFacts): PromiseView {
  const { promise, currency, lines, milestones, changes, acts, bound, held, read, later, today } = facts;
  const { id, plannedAt, language, office, words, fiscalYear } = promise;
  const decided = decidedByCouncil(acts, lines);
  const amounts = fourAmounts(
    lines.map(({ line, asked, promised }) => ({
      line,
      asked,
      promised,
      before: held.get(line)?.planned ?? null,
      adopted: decided?.get(line) ?? null,
      later: laterOf(later.get(line), read),
    })),
  );
  const wire = (minor: bigint): WireMoney => ({ minor: minor.toString(), currency });
  const known = (minor: bigint | null): WireMoney | null => (minor === null ? null : wire(minor));
  return {
    id,
    at: plannedAt.toISOString(),
    language,
    office,
    words,
    fiscalYear,
    milestones: milestones.map((one) => milestoneView(one, today)),
    lines: amounts.lines.map((one, at): CommittedLineView => {
      const { accepted, reason } = lines[at]!;
      const name = held.get(one.line)?.name ?? null;
      return {
        line: one.line,
        name,
        before: known(one.before),
        asked: wire(one.asked),
        accepted: wire(accepted),
        promised: wire(one.promised),
        reason,
        adopted: known(one.adopted),
        later: known(one.later),
        executed: known(one.executed),
      };
    }),
    more: sideView(amounts.more, wire),
    less: sideView(amounts.less, wire),
    bound: bound && budgetView(bound),
    read: read && budgetView(read),
    changes: changes.map((change) => ({
      ...change,
      at: change.at.toISOString(),
      lines: change.lines.map(({ line, was, is }) => ({
        line,
        name: held.get(line as LineCode)?.name ?? null,
        was: wire(was),
        is: wire(is),
      })),
    })),
    council: acts.map((act) => actView(act, lines, wire)),
  };
}

/** What counts as executed: what was spent, where the budget says so; of one that was only adjusted, what it provides. */
function laterOf(held: HeldByLine | undefined, read: NamedBudget | null): bigint | null {
  if (!held || !read) return null;
  return read.status === 'adjusted' ? held.planned : held.executed;
}

function sideView(side: AmountsOfSide, wire: (minor: bigint) => WireMoney): AmountsOfSideView {
  const { lines, asked, promised, adopted, matched, executed, short, beyond } = side;
  return {
    lines,
    asked: wire(asked),
    promised: wire(promised),
    adopted: adopted === null ? null : wire(adopted),
    matched,
    executed: executed === null ? null : wire(executed),
    short: wire(short),
    beyond: wire(beyond),
  };
}

function milestoneView({ position, title, office, dueOn, firstDueOn, reachedOn }: StoredMilestone, today: CalendarDate): MilestoneView {
  return {
    position,
    title,
    office,
    dueOn,
    firstDueOn,
    reachedOn,
    daysLeft: reachedOn === null && dueOn >= today ? daysBetween(today, dueOn) : null,
    daysLate: Math.max(0, daysBetween(firstDueOn, reachedOn ?? today)),
  };
}

function budgetView({ id, fiscalYear, status, executedThrough, publishedAt }: NamedBudget): NamedBudgetView {
  return { id, fiscalYear, status, executedThrough, publishedAt: publishedAt.toISOString() };
}

function actView(act: RecordedAct, lines: readonly StoredLine[], wire: (minor: bigint) => WireMoney): CouncilActView {
  const { id, step, on, body, language, note, minutes, votes, amounts, recordedAt } = act;
  return {
    id,
    step,
    on,
    body,
    language,
    note,
    minutes,
    votes,
    amounts: amounts.map(({ line, adopted }) => ({ line, adopted: wire(adopted) })),
    differs: differsFromPromise(act, lines),
    recordedAt: recordedAt.toISOString(),
  };
}
