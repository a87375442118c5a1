import { randomUUIDv7 } from 'node:crypto';
import { hearingLeadsTo, hearingOutcomesFor, linkedOutcomesFor, type HearingOutcome, type HearingRole } from '@madang/accountability';
import type { AppealId, HearingDecisionId } from '@madang/basics';
import type { HearingDecisionBody } from '@madang/contracts/hearings';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { authorise, signedIn } from '../../platform/access/authorise.js';
import { Clock } from '../../platform/clock.js';
import { transact } from '../../platform/database/transact.js';
import { actingAs, type Happening } from '../../platform/events/domain-event.js';
import { publish } from '../../platform/events/publish.js';
import { notFound, Problem } from '../../platform/http/problem.js';
import { carryProposal, moveProposal } from '../proposals/index.js';
import { HearingDecisionRow } from './hearing-decision.entity.js';
import { hearingDecided } from './hearings.events.js';
import { hearingRoleOf, hearingsPolicy } from './hearings.policy.js';
import { inHand, type InHand } from './in-hand.js';
import { heldAppeal, itemOf, moveAppeal } from './linked-appeal.js';

type By = Happening<string, unknown>['by'];

/** What the committee or the ombudsperson decides about an appeal, about a silence that came before it, or about a second deferral. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  decide(actor: Actor, name: string, { outcome, text, language, appealId }: HearingDecisionBody): Promise<HearingDecisionId> {
    return transact(this.db, async (tx) => {
      const held = await inHand(tx, this.clock, actor, name);
      authorise(hearingsPolicy.decide(actor, held));
      const role = hearingRoleOf(actor) ?? notFound();
      const { cityId, id: proposalId } = held.proposal;
      const { personId: decidedById } = signedIn(actor);
      const id = randomUUIDv7() as HearingDecisionId;
      const by = actingAs(actor, role);
      const at = held.moment.now;
      const about = { cityId, id, proposalId, appealId: (appealId as AppealId | undefined) ?? null };
      await tx.insert(HearingDecisionRow, { ...about, by: role, decidedById, outcome, text, language, decidedAt: at });
      await publish(tx, hearingDecided({ proposalId, by, at }, { decisionId: id, outcome, appealId: about.appealId }));
      if (appealId === undefined) await this.ofProposal(tx, held, outcome, role, by);
      else await this.ofAppeal(tx, held, appealId, outcome, role, by);
      return id;
    });
  }

  private async ofProposal(
    tx: EntityManager,
    { proposal, moment }: InHand,
    outcome: HearingOutcome,
    role: HearingRole,
    by: By,
  ): Promise<void> {
    if (!hearingOutcomesFor(proposal, role).includes(outcome)) throw new Problem('response/no-such-outcome', { state: proposal.state });
    const to = hearingLeadsTo(outcome);
    if (outcome === 'carried') await carryProposal(tx, proposal, by, moment.now, 'committee');
    else if (to !== null) await moveProposal(tx, proposal, { to, by: role }, by, moment);
  }

  private async ofAppeal(
    tx: EntityManager,
    { proposal, moment }: InHand,
    appealId: string,
    outcome: HearingOutcome,
    role: HearingRole,
    by: By,
  ): Promise<void> {
    const appeal = await heldAppeal(tx, proposal.cityId, proposal.id, appealId);
    const to = hearingLeadsTo(outcome);
    const item = itemOf(appeal);
    if (to === null || !linkedOutcomesFor(item, role).includes(outcome))
      throw new Problem('response/no-such-outcome', { state: item.state });
    await moveAppeal(tx, appeal, { to, by: role }, by, moment);
  }
}
