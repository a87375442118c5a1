import { randomUUIDv7 } from 'node:crypto';
import { checkPlan, type Plan, type PlanFlaw } from '@madang/accountability';
import { calendarDateIn, daysBetween, type CalendarDate, type CommitmentId, type LineCode } from '@madang/basics';
import type { MilestoneReachedBody, PlanBody } from '@madang/contracts/commitments';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { lockOne } from '../../../platform/database/lock-one.js';
import { transact } from '../../../platform/database/transact.js';
import { publish } from '../../../platform/events/publish.js';
import { notFound, Problem } from '../../../platform/http/problem.js';
import { movableLines } from '../../budgets/index.js';
import { cityFacts } from '../../cities/index.js';
import { moveProposal, versionById, type HeldProposal } from '../../proposals/index.js';
import { actingForTheCity, inHand, momentOf, reportPlan } from '../../responses/index.js';
import { commitmentPlanned, milestoneReached } from '../commitments.events.js';
import { commitmentsPolicy } from '../commitments.policy.js';
import { minorOf } from '../minor-of.js';
import { CommitmentLineRow } from './commitment-line.entity.js';
import { CommitmentRow } from './commitment.entity.js';
import { linesToPromise } from './lines-to-promise.js';
import { MilestoneRow } from './milestone.entity.js';
import { milestonesOf, promiseInForce } from './promise-in-force.js';

/** An acceptance becomes a plan, and the plan is walked step by step. */
@Injectable()
export class PlanningService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  plan(actor: Actor, name: string, body: PlanBody): Promise<CommitmentId> {
    return transact(this.db, async (tx) => {
      const { proposal, readable } = await inHand(tx, actor, name);
      authorise(commitmentsPolicy.plan(actor, { readable }));
      const moment = await momentOf(tx, this.clock, proposal);
      const by = actingForTheCity(actor);
      await moveProposal(tx, proposal, { to: 'planned', by: 'staff' }, by, moment);
      const today = calendarDateIn(moment.settings.timeZone, moment.now);
      const plan = await this.standingPlan(tx, proposal, body, today);
      const id = randomUUIDv7() as CommitmentId;
      const { language, office, words } = body;
      await tx.insert(CommitmentRow, {
        cityId: proposal.cityId,
        id,
        proposalId: proposal.id,
        plannedAt: moment.now,
        plannedBy: actor.personId,
        language,
        office,
        words,
        boundToId: proposal.budgetVersionId,
        fiscalYear: await this.yearOf(tx, proposal, body),
      });
      await saveParts(tx, proposal, id, plan);
      const promised =
        plan.lines.length === 0 ? null : plan.lines.reduce((sum, line) => sum + (line.promised > 0n ? line.promised : 0n), 0n);
      const promisedOn = plan.milestones.at(-1)!.dueOn;
      await reportPlan(tx, proposal, { by, at: moment.now, reportedBy: actor.personId }, { words, language, promised, promisedOn });
      await publish(tx, commitmentPlanned({ proposalId: proposal.id, by, at: moment.now }, { commitmentId: id }));
      return id;
    });
  }

  reach(actor: Actor, name: string, place: string, { reachedOn }: MilestoneReachedBody): Promise<void> {
    return transact(this.db, async (tx) => {
      const { proposal, readable } = await inHand(tx, actor, name);
      authorise(commitmentsPolicy.reach(actor, { readable }));
      const promise = await promiseInForce(tx, proposal);
      if (!promise) throw new Problem('commitment/none');
      const key = { cityId: proposal.cityId, commitmentId: promise.id, position: positionOf(place) };
      const held = await lockOne(tx, MilestoneRow, key);
      if (held.reachedOn !== null) throw new Problem('commitment/reached-already', { reachedOn: held.reachedOn });
      const { now, settings } = await momentOf(tx, this.clock, proposal);
      const today = calendarDateIn(settings.timeZone, now);
      const on = reachedOn as CalendarDate;
      if (on > today) throw new Problem('commitment/day-in-the-future', { today });
      await tx.update(MilestoneRow, key, { reachedOn: on });
      const stored = await milestonesOf(tx, proposal.cityId, promise.id);
      const { firstDueOn } = stored.find(({ position }) => position === key.position)!;
      const lateDays = Math.max(0, daysBetween(firstDueOn, on));
      const about = { proposalId: proposal.id, by: actingForTheCity(actor), at: now };
      await publish(tx, milestoneReached(about, { title: held.title, on, lateDays }));
    });
  }

  /** The plan as the rules read it; the first flaw is told with its place. */
  private async standingPlan(tx: EntityManager, proposal: HeldProposal, body: PlanBody, today: CalendarDate): Promise<Plan> {
    const { currency } = await cityFacts(tx, proposal.cityId);
    const asked = await linesToPromise(tx, proposal);
    const plan: Plan = {
      milestones: body.milestones.map(({ title, dueOn, office }) => ({ title, dueOn: dueOn as CalendarDate, office })),
      lines: body.lines.map(({ line, promised, reason }, at) => ({
        line: line as LineCode,
        promised: minorOf(promised, currency, `#/lines/${at}/promised`),
        reason: reason || null,
      })),
    };
    const codes = plan.lines.map(({ line }) => line);
    const { budgetVersionId } = proposal;
    const known = budgetVersionId === null ? new Map() : await movableLines(tx, proposal.cityId, budgetVersionId, codes);
    const [flaw] = checkPlan(plan, { today, asked, known: new Set(known.keys()) });
    if (flaw) throw problemOf(flaw);
    return plan;
  }

  private async yearOf(tx: EntityManager, { cityId, budgetVersionId }: HeldProposal, { fiscalYear }: PlanBody): Promise<number | null> {
    if (budgetVersionId === null) return null;
    return fiscalYear ?? (await versionById(tx, cityId, budgetVersionId)).fiscalYear;
  }
}

/** Milestones are counted from nought; anything else names none. */
function positionOf(place: string): number {
  return /^\d{1,3}$/.test(place) ? Number(place) : notFound();
}

function problemOf({ code, ...facts }: PlanFlaw): Problem {
  return new Problem(code, 'by' in facts ? { by: facts.by.toString() } : facts);
}

async function saveParts(
  tx: EntityManager,
  proposal: HeldProposal,
  commitmentId: CommitmentId,
  { milestones, lines }: Plan,
): Promise<void> {
  const key = { cityId: proposal.cityId, commitmentId };
  await tx.insert(
    MilestoneRow,
    milestones.map((milestone, position) => ({ ...key, position, ...milestone, reachedOn: null })),
  );
  if (lines.length === 0) return;
  const asked = new Map((await linesToPromise(tx, proposal)).map((one) => [one.line, one]));
  await tx.insert(
    CommitmentLineRow,
    lines.map(({ line, promised, reason }, position) => ({
      ...key,
      position,
      lineCode: line,
      askedMinor: asked.get(line)?.asked ?? 0n,
      acceptedMinor: asked.get(line)?.accepted ?? 0n,
      promisedMinor: promised,
      reason,
    })),
  );
}
