import { randomUUIDv7 } from 'node:crypto';
import { moveOn, reportProgress, type ActMoment } from '@madang/accountability';
import { calendarDateIn, type CalendarDate } from '@madang/basics';
import type { DeliveryReportBody } from '@madang/contracts/deliveries';
import type { WireMoney } from '@madang/contracts/wire';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { publish } from '../../../platform/events/publish.js';
import { orThrow, Problem } from '../../../platform/http/problem.js';
import { cityFacts } from '../../cities/index.js';
import { changeDue, moveProposal, movesOf, versionById, type HeldProposal } from '../../proposals/index.js';
import { inHand, momentOf } from '../held-in-hand.js';
import { progressReported } from '../responses.events.js';
import { responsesPolicy } from '../responses.policy.js';
import { actingForTheCity } from '../staff-role.js';
import { DeliveryReportRow, type DeliveryReportId } from './delivery-report.entity.js';

/** What the city says about keeping its promises. */
@Injectable()
export class DeliveriesService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  report(actor: Actor, name: string, body: DeliveryReportBody): Promise<DeliveryReportId> {
    return transact(this.db, async (tx) => {
      const { proposal, readable } = await inHand(tx, actor, name);
      authorise(responsesPolicy.report(actor, { readable }));
      const { cityId, id: proposalId } = proposal;
      const { currency } = await cityFacts(tx, cityId);
      const amounts = amountsOf(body, currency);
      if (proposal.state === 'referred') throw new Problem('response/transfer-unproved');
      if (isNewPlan(proposal, body)) await refuseThinPlan(tx, proposal, body);
      const moment = await momentOf(tx, this.clock, proposal);
      refuseDayToCome(body, calendarDateIn(moment.settings.timeZone, moment.now));
      const by = actingForTheCity(actor);
      await this.moveOrRenew(tx, proposal, body, by, moment);
      const id = randomUUIDv7() as DeliveryReportId;
      const { state, note, language, promisedOn, happenedOn, place } = body;
      await tx.insert(DeliveryReportRow, {
        cityId,
        id,
        proposalId,
        reportedAt: moment.now,
        reportedBy: actor.personId,
        state,
        note,
        language,
        ...amounts,
        promisedOn: (promisedOn ?? null) as CalendarDate | null,
        happenedOn: (happenedOn ?? null) as CalendarDate | null,
        place: place || null,
      });
      const spent = amounts.spentMinor === null ? null : { minor: amounts.spentMinor.toString(), currency };
      await publish(tx, progressReported({ proposalId, by, at: moment.now }, { state, spent }));
      return id;
    });
  }

  /** A report that changes nothing but the news starts the limit of its state again; a missed one has led to "stalled" already. */
  private async moveOrRenew(
    tx: EntityManager,
    proposal: HeldProposal,
    { state }: DeliveryReportBody,
    by: ReturnType<typeof actingForTheCity>,
    moment: ActMoment,
  ): Promise<void> {
    if (state !== proposal.state) return void (await moveProposal(tx, proposal, { to: state, by: 'staff' }, by, moment));
    const renewed = reportProgress(proposal, moment);
    if (renewed.ok) return changeDue(tx, proposal, renewed.value);
    // Later than the limit: the clock's own step to "stalled" comes first, and from there the report moves on.
    if (moveOn(proposal, { to: state, by: 'staff' }, moment).ok) {
      return void (await moveProposal(tx, proposal, { to: state, by: 'staff' }, by, moment));
    }
    return orThrow(renewed);
  }
}

/** What is reported has happened. */
function refuseDayToCome({ happenedOn }: DeliveryReportBody, today: CalendarDate): void {
  if (happenedOn !== undefined && happenedOn > today) throw new Problem('commitment/day-in-the-future', { today });
}

/** News of a plan that stands already need not name its day again. */
function isNewPlan(proposal: HeldProposal, { state }: DeliveryReportBody): boolean {
  return state === 'planned' && proposal.state !== 'planned';
}

/** Where no money moves, words and a day are plan enough; where it does, a plan says what is promised for each line. */
async function refuseThinPlan(tx: EntityManager, proposal: HeldProposal, { promisedOn }: DeliveryReportBody): Promise<void> {
  if (!promisedOn) throw new Problem('response/plan-without-date');
  const { cityId, id, budgetVersionId } = proposal;
  if (budgetVersionId === null) return;
  const { currency } = await versionById(tx, cityId, budgetVersionId);
  if ((await movesOf(tx, { cityId, id }, currency)).length > 0) throw new Problem('commitment/plan-missing');
}

function amountsOf({ spent, promised }: DeliveryReportBody, currency: string) {
  return { spentMinor: minorOf('spent', spent, currency), promisedMinor: minorOf('promised', promised, currency) };
}

/** In the city's own currency, and never less than nothing. */
function minorOf(field: 'spent' | 'promised', amount: WireMoney | undefined, currency: string): bigint | null {
  if (!amount) return null;
  const refuse = (part: 'minor' | 'currency', code: string, limits: unknown[]) =>
    new Problem('request/invalid', {}, [{ pointer: `#/${field}/${part}`, code, detail: code, facts: { limits } }]);
  if (amount.currency !== currency) throw refuse('currency', 'isIn', [currency]);
  const minor = BigInt(amount.minor);
  if (minor < 0n) throw refuse('minor', 'min', [0]);
  return minor;
}
