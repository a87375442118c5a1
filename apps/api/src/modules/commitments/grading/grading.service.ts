import { randomUUIDv7 } from 'node:crypto';
import { panelOutcome, type PanelOutcome, type PanelSeat } from '@madang/accountability';
import type { GradeBody, GradeCommentBody } from '@madang/contracts/grades';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { hasRole, type Actor } from '../../../platform/access/actor.js';
import { authorise, signedIn } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { actingAs, type Happening } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import { Problem } from '../../../platform/http/problem.js';
import { sayAnew } from '../../moderation/index.js';
import { moveProposal, type HeldProposal } from '../../proposals/index.js';
import { completionOf, inHand, momentOf, type DeliveryReportId } from '../../responses/index.js';
import { gradesCommented, panelGraded } from '../commitments.events.js';
import { commitmentsPolicy } from '../commitments.policy.js';
import { DeliveryGradeRow } from './delivery-grade.entity.js';
import { GradeCommentRow } from './grade-comment.entity.js';
import { gradesOf, panelSize, seatFor } from './panel-of.js';

type By = Happening<string, unknown>['by'];

/** How well a promise was kept, in the eyes of those who asked for it. */
@Injectable()
export class GradingService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** One grade from each, who may change it for as long as it is open. The proposal is held: two last grades cannot both decide. */
  grade(actor: Actor, name: string, { grade, note, language }: GradeBody): Promise<void> {
    return transact(this.db, async (tx) => {
      const { proposal, readable } = await inHand(tx, actor, name);
      authorise(commitmentsPolicy.grade(actor, { readable }));
      const { personId } = signedIn(actor);
      const reportId = await openToGrades(tx, proposal);
      const seat = await takenSeat(tx, actor, proposal, reportId);
      const gradedAt = await this.clock.now(tx);
      const key = { cityId: proposal.cityId, reportId, personId };
      const before = await tx.findOneBy(DeliveryGradeRow, key);
      const id = before?.id ?? randomUUIDv7();
      const thing = { cityId: proposal.cityId, personId, kind: 'delivery_grade', thingId: id, proposalId: proposal.id } as const;
      const said = await sayAnew(tx, { ...thing, before: before?.note, text: note, now: gradedAt });
      const row = { ...key, id, seat, grade, note: said, language, gradedAt };
      await tx.upsert(DeliveryGradeRow, row, ['cityId', 'reportId', 'personId']);
      const outcome = await outcomeOf(tx, proposal, reportId);
      const rule: By = { cityId: proposal.cityId, personId: null, role: 'system' };
      if (outcome?.decides === 'reopen') await this.settle(tx, proposal, outcome, rule, 'in_progress');
    });
  }

  comment(actor: Actor, name: string, { words, language }: GradeCommentBody): Promise<string> {
    return transact(this.db, async (tx) => {
      const { proposal, readable } = await inHand(tx, actor, name);
      authorise(commitmentsPolicy.comment(actor, { readable }));
      const reportId = await completionOf(tx, proposal);
      if (reportId === null || (await gradesOf(tx, proposal.cityId, reportId)).length === 0)
        throw new Problem('commitment/nothing-to-grade', { state: proposal.state });
      const id = randomUUIDv7();
      const at = await this.clock.now(tx);
      await tx.insert(GradeCommentRow, {
        cityId: proposal.cityId,
        id,
        reportId,
        words,
        language,
        writtenAt: at,
        writtenBy: actor.personId,
      });
      const by = actingAs(actor, hasRole(actor, 'staff') ? 'staff' : 'administrator');
      await publish(tx, gradesCommented({ proposalId: proposal.id, by, at }, { commentId: id }));
      return id;
    });
  }

  /** A facilitator closes what the panel found kept. */
  close(actor: Actor, name: string): Promise<void> {
    return transact(this.db, async (tx) => {
      const { proposal, readable } = await inHand(tx, actor, name);
      authorise(commitmentsPolicy.close(actor, { readable }));
      const reportId = await openToGrades(tx, proposal);
      const outcome = await outcomeOf(tx, proposal, reportId);
      if (outcome?.decides !== 'may_close') throw new Problem('commitment/not-graded-enough', { missing: outcome?.missing ?? null });
      await this.settle(tx, proposal, outcome, actingAs(actor, 'facilitator'), 'closed');
    });
  }

  private async settle(
    tx: EntityManager,
    proposal: HeldProposal,
    outcome: PanelOutcome,
    by: By,
    to: 'in_progress' | 'closed',
  ): Promise<void> {
    const moment = await momentOf(tx, this.clock, proposal);
    const { median, best, worst, count } = outcome;
    await publish(tx, panelGraded({ proposalId: proposal.id, by, at: moment.now }, { median, best, worst, count }));
    const act = { to, by: to === 'closed' ? 'facilitator' : 'system', medianGrade: median } as const;
    await moveProposal(tx, proposal, act, by, moment);
  }
}

/** Grades are given once residents have found it done, and never of what nobody checked. */
async function openToGrades(tx: EntityManager, proposal: HeldProposal): Promise<DeliveryReportId> {
  const reportId = proposal.state === 'verified' ? await completionOf(tx, proposal) : null;
  if (reportId === null) throw new Problem('commitment/nothing-to-grade', { state: proposal.state });
  return reportId;
}

async function takenSeat(tx: EntityManager, actor: Actor, proposal: HeldProposal, reportId: DeliveryReportId): Promise<PanelSeat> {
  const seat = await seatFor(tx, actor, proposal, await gradesOf(tx, proposal.cityId, reportId));
  if (seat === 'none') throw new Problem('commitment/not-on-the-panel');
  if (seat === 'taken') throw new Problem('commitment/facilitator-seat-taken');
  return seat;
}

async function outcomeOf(tx: EntityManager, proposal: HeldProposal, reportId: DeliveryReportId): Promise<PanelOutcome | null> {
  const given = await gradesOf(tx, proposal.cityId, reportId);
  return panelOutcome(
    given.map(({ grade }) => grade),
    await panelSize(tx, proposal),
  );
}
