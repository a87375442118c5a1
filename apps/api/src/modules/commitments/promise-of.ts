import { calendarDateIn, type CityId, type ProposalId } from '@madang/basics';
import type { PromiseView } from '@madang/contracts/commitments';
import type { DataSource } from 'typeorm';
import { heldByLines, laterBudget, namedBudget } from '../budgets/index.js';
import { cityFacts } from '../cities/index.js';
import { councilActs } from './council/council-acts.js';
import { planChanges } from './planning/plan-changes.js';
import { linesOf, milestonesOf, promiseInForce } from './planning/promise-in-force.js';
import { promiseView } from './promise-view.js';

interface Of {
  readonly cityId: CityId;
  readonly id: ProposalId;
}

/** The promise in force of a proposal, as anybody is shown it; null before there is a plan. */
export async function promiseOf(db: DataSource, proposal: Of, now: Date): Promise<PromiseView | null> {
  const promise = await promiseInForce(db, proposal);
  if (!promise) return null;
  const { cityId } = proposal;
  const { currency, timeZone } = await cityFacts(db, cityId);
  const lines = await linesOf(db, cityId, promise.id);
  const codes = lines.map(({ line }) => line);
  const { boundToId, fiscalYear, firstAt } = promise;
  const moves = boundToId !== null && codes.length > 0;
  const bound = moves ? ((await namedBudget(db, cityId, boundToId)) ?? null) : null;
  const found = moves && fiscalYear !== null ? await laterBudget(db, cityId, { fiscalYear, after: firstAt, boundToId }) : undefined;
  const read = found ?? null;
  return promiseView({
    promise,
    currency,
    today: calendarDateIn(timeZone, now),
    lines,
    milestones: await milestonesOf(db, cityId, promise.id),
    changes: await planChanges(db, cityId, promise.firstId),
    acts: await councilActs(db, cityId, promise.firstId),
    bound,
    held: bound ? await heldByLines(db, cityId, bound.id, codes) : new Map(),
    read,
    later: read ? await heldByLines(db, cityId, read.id, codes) : new Map(),
  });
}
