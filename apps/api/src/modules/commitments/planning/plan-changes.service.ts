import { randomUUIDv7 } from 'node:crypto';
import { changePlan, type PlanChange, type ResponseState } from '@madang/accountability';
import { calendarDateIn, type CalendarDate, type CommitmentId, type LineCode } from '@madang/basics';
import type { PlanChangeBody } from '@madang/contracts/commitments';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { publish } from '../../../platform/events/publish.js';
import { Problem } from '../../../platform/http/problem.js';
import { cityFacts } from '../../cities/index.js';
import { actingForTheCity, inHand, momentOf, notePlan } from '../../responses/index.js';
import { planChanged } from '../commitments.events.js';
import { commitmentsPolicy } from '../commitments.policy.js';
import { minorOf } from '../minor-of.js';
import { CommitmentLineRow } from './commitment-line.entity.js';
import { CommitmentRow } from './commitment.entity.js';
import { MilestoneRow } from './milestone.entity.js';
import { PlanChangeRow } from './plan-change.entity.js';
import { linesOf, milestonesOf, promiseInForce, type PromiseInForce, type StoredLine, type StoredMilestone } from './promise-in-force.js';

/** States in which a promise is still being kept. */
export const changeableStates: readonly ResponseState[] = ['planned', 'in_progress', 'stalled'];

interface Version {
  readonly milestones: readonly StoredMilestone[];
  readonly lines: readonly StoredLine[];
}

/** A published plan is never altered: another takes its place, for a reason that everybody reads. */
@Injectable()
export class PlanChangesService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  change(actor: Actor, name: string, body: PlanChangeBody): Promise<CommitmentId> {
    return transact(this.db, async (tx) => {
      const { proposal, readable } = await inHand(tx, actor, name);
      authorise(commitmentsPolicy.change(actor, { readable }));
      const { cityId, id: proposalId, state } = proposal;
      const before = await promiseInForce(tx, proposal);
      if (!before) throw new Problem('commitment/none');
      if (!changeableStates.includes(state)) throw new Problem('commitment/plan-over', { state });
      const { now, settings } = await momentOf(tx, this.clock, proposal);
      const { currency } = await cityFacts(tx, cityId);
      const standing = { milestones: await milestonesOf(tx, cityId, before.id), lines: await linesOf(tx, cityId, before.id) };
      const changed = changePlan(standing, changeOf(body, currency), calendarDateIn(settings.timeZone, now));
      if (!changed.ok) throw problemOf(changed.error);
      const id = randomUUIDv7() as CommitmentId;
      const { office, words, language, boundToId, fiscalYear, firstId } = before;
      const row = { cityId, id, proposalId, plannedAt: now, plannedBy: actor.personId, language, office, words, boundToId, fiscalYear };
      await tx.insert(CommitmentRow, row);
      await saveVersion(tx, row, changed.value);
      const { reason } = body;
      await tx.insert(PlanChangeRow, { cityId, commitmentId: id, replacesId: before.id, firstId, reason, language: body.language });
      const by = actingForTheCity(actor);
      const noted = { words: reason, language: body.language, ...promisedIn(changed.value) };
      await notePlan(tx, proposal, { by, at: now, reportedBy: actor.personId }, noted);
      await publish(tx, planChanged({ proposalId, by, at: now }, { commitmentId: id, reason }));
      return id;
    });
  }
}

function changeOf({ reason, milestones, lines }: PlanChangeBody, currency: string): PlanChange {
  return {
    reason,
    days: new Map(milestones.map(({ position, dueOn }) => [position, dueOn as CalendarDate])),
    amounts: new Map(lines.map(({ line, promised }, at) => [line as LineCode, minorOf(promised, currency, `#/lines/${at}/promised`)])),
  };
}

type Refused = Extract<ReturnType<typeof changePlan>, { ok: false }>['error'];

function problemOf({ code, ...facts }: Refused): Problem {
  return new Problem(code, 'by' in facts ? { by: facts.by.toString() } : facts);
}

/** What all lines together get, and until when. */
function promisedIn({ milestones, lines }: Version): { promised: bigint | null; promisedOn: CalendarDate } {
  const promised = lines.length === 0 ? null : lines.reduce((sum, line) => sum + (line.promised > 0n ? line.promised : 0n), 0n);
  return { promised, promisedOn: milestones.at(-1)!.dueOn };
}

async function saveVersion(
  tx: EntityManager,
  { cityId, id: commitmentId }: Pick<CommitmentRow, 'cityId'> & Pick<PromiseInForce, 'id'>,
  { milestones, lines }: Version,
): Promise<void> {
  const key = { cityId, commitmentId };
  await tx.insert(
    MilestoneRow,
    milestones.map(({ position, title, office, dueOn, reachedOn }) => ({ ...key, position, title, office, dueOn, reachedOn })),
  );
  if (lines.length === 0) return;
  await tx.insert(
    CommitmentLineRow,
    lines.map(({ line, asked, accepted, promised, reason }, position) => ({
      ...key,
      position,
      lineCode: line,
      askedMinor: asked,
      acceptedMinor: accepted,
      promisedMinor: promised,
      reason,
    })),
  );
}
