import { randomUUIDv7 } from 'node:crypto';
import type { CalendarDate, DebateId } from '@madang/basics';
import type { DebateBody, DebateReportBody } from '@madang/contracts/debates';
import { checkDebateWindow, whyProposalCannot } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { authorise, signedIn } from '../../platform/access/authorise.js';
import { Clock } from '../../platform/clock.js';
import { transact } from '../../platform/database/transact.js';
import { actingAs } from '../../platform/events/domain-event.js';
import { publish } from '../../platform/events/publish.js';
import { notFound, Problem } from '../../platform/http/problem.js';
import { heldProposal, mayReadProposal, momentIn, moveProposal } from '../proposals/index.js';
import { DebateRow } from './debate.entity.js';
import { debateOpened, debateReported } from './debates.events.js';
import { debatesPolicy } from './debates.policy.js';
import { heldDebate, todayIn } from './held-debate.js';

/** Opening debates, and telling the city and everybody what came of them. */
@Injectable()
export class DebatesService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** A debate on a topic. */
  open(actor: Actor, { topic, question, language, closesOn }: DebateBody): Promise<DebateId> {
    return transact(this.db, async (tx) => {
      authorise(debatesPolicy.open(actor));
      const { cityId, personId: openedById } = signedIn(actor);
      const now = await this.clock.now(tx);
      const lastDay = closesOn as CalendarDate;
      const flaw = checkDebateWindow(await todayIn(tx, cityId, now), lastDay);
      if (flaw) throw new Problem(flaw.code, { earliest: flaw.earliest, latest: flaw.latest });
      const id = randomUUIDv7() as DebateId;
      await tx.insert(DebateRow, { cityId, id, topic, question, language, openedById, openedAt: now, closesOn: lastDay });
      await publish(tx, debateOpened({ id, proposalId: null }, actingAs(actor, 'facilitator'), now));
      return id;
    });
  }

  /** A proposal under review is debated before the second bar is reached: a facilitator may ask for it. */
  openFor(actor: Actor, name: string): Promise<void> {
    return transact(this.db, async (tx) => {
      const proposal = await heldProposal(tx, actor.cityId, name);
      if (!mayReadProposal(actor, proposal)) notFound();
      authorise(debatesPolicy.open(actor));
      const moment = await momentIn(tx, actor.cityId, await this.clock.now(tx));
      await moveProposal(tx, proposal, { to: 'in_debate', by: 'facilitator' }, actingAs(actor, 'facilitator'), moment);
    });
  }

  /** What was said, summed up when it is over. With the report on a proposal the city's time to decide begins. */
  report(actor: Actor, name: string, { text, language }: DebateReportBody): Promise<void> {
    return transact(this.db, async (tx) => {
      authorise(debatesPolicy.report(actor));
      const debate = await heldDebate(tx, actor.cityId, name);
      if (debate.reportedAt !== null) throw new Problem('debate/reported-already', {});
      const now = await this.clock.now(tx);
      const { cityId, id, proposalId, closesOn } = debate;
      const by = actingAs(actor, 'facilitator');
      if (proposalId !== null) {
        const proposal = await heldProposal(tx, cityId, proposalId);
        const refusal = whyProposalCannot('report_debate', proposal);
        if (refusal) throw new Problem(refusal.code, { state: refusal.state });
        await moveProposal(tx, proposal, { to: 'under_decision', by: 'facilitator' }, by, await momentIn(tx, cityId, now));
      } else if ((await todayIn(tx, cityId, now)) <= closesOn) throw new Problem('debate/still-open', { closesOn });
      await tx.update(DebateRow, { cityId, id }, { report: text, reportLanguage: language, reportedAt: now });
      await publish(tx, debateReported(debate, by, now));
    });
  }
}
