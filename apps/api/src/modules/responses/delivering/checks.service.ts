import { randomUUIDv7 } from 'node:crypto';
import type { ActMoment } from '@madang/accountability';
import type { DeliveryCheckBody } from '@madang/contracts/deliveries';
import { whyProposalCannot } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise, signedIn } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { readOne } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { publish } from '../../../platform/events/publish.js';
import { Problem } from '../../../platform/http/problem.js';
import { sayAnew } from '../../moderation/index.js';
import { moveProposal, type HeldProposal } from '../../proposals/index.js';
import { inHand, momentOf } from '../held-in-hand.js';
import { deliveryChecked } from '../responses.events.js';
import { responsesPolicy } from '../responses.policy.js';
import { completionOf } from './completion-of.js';
import { DeliveryCheckRow } from './delivery-check.entity.js';
import type { DeliveryReportId } from './delivery-report.entity.js';
import { deliveryVerdict } from './delivery-verdict.js';

interface Counted {
  readonly done: number;
  readonly notDone: number;
}

/** What residents find when they look. */
@Injectable()
export class ChecksService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** One word from each resident, who may change it for as long as it is asked for. */
  check(actor: Actor, name: string, { verdict, note, language }: DeliveryCheckBody): Promise<void> {
    return transact(this.db, async (tx) => {
      const { proposal, readable } = await inHand(tx, actor, name);
      authorise(responsesPolicy.check(actor, { readable }));
      const { personId } = signedIn(actor);
      const refusal = whyProposalCannot('check_delivery', proposal);
      if (refusal) throw new Problem(refusal.code, { state: refusal.state });
      const moment = await momentOf(tx, this.clock, proposal);
      const reportId = await lastCompletion(tx, proposal);
      const key = { cityId: proposal.cityId, reportId, personId };
      const before = await tx.findOneBy(DeliveryCheckRow, key);
      const id = before?.id ?? randomUUIDv7();
      const thing = { cityId: proposal.cityId, personId, kind: 'delivery_check', thingId: id, proposalId: proposal.id } as const;
      const said = await sayAnew(tx, { ...thing, before: before?.note, text: note, now: moment.now });
      const found = { ...key, id, checkedAt: moment.now, verdict, note: said, language };
      await tx.upsert(DeliveryCheckRow, found, ['cityId', 'reportId', 'personId']);
      await this.settle(tx, proposal, await counted(tx, proposal, reportId), moment);
    });
  }

  /** Enough found the same: it is checked, or it goes back to work. The proposal is held, so two last words cannot both decide. */
  private async settle(tx: EntityManager, proposal: HeldProposal, counts: Counted, moment: ActMoment): Promise<void> {
    const verdict = deliveryVerdict(counts);
    if (verdict === null) return;
    const rule = { cityId: proposal.cityId, personId: null, role: 'system' } as const;
    await publish(tx, deliveryChecked({ proposalId: proposal.id, by: rule, at: moment.now }, counts));
    const act =
      verdict === 'done' ? ({ to: 'verified', by: 'resident' } as const) : ({ to: 'in_progress', by: 'system', checks: counts } as const);
    await moveProposal(tx, proposal, act, rule, moment);
  }
}

/** Without a report that it is done there is nothing to check. */
async function lastCompletion(tx: EntityManager, proposal: HeldProposal): Promise<DeliveryReportId> {
  const report = await completionOf(tx, proposal);
  if (report === null) throw new Problem('proposal/not-reported-as-done', { state: proposal.state });
  return report;
}

async function counted(tx: EntityManager, { cityId }: HeldProposal, reportId: DeliveryReportId): Promise<Counted> {
  const counts = await readOne<Counted>(
    tx,
    `select count(*) filter (where verdict = 'done')::int as done, count(*) filter (where verdict = 'not_done')::int as "notDone"
       from delivery_check where city_id = $1 and report_id = $2`,
    [cityId, reportId],
  );
  return counts!;
}
