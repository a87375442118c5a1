import type { AmendmentId, ProposalId } from '@madang/basics';
import { closeQuestion } from '@madang/participation';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { read, readOne } from '../../platform/database/read.js';
import { transact } from '../../platform/database/transact.js';
import { theTimer } from '../../platform/events/domain-event.js';
import { publish } from '../../platform/events/publish.js';
import { Clocks, type Due, type TimeLimit } from '../../platform/jobs/clocks.js';
import { dueMoment, heldProposal, letTimePass, momentIn, standing } from '../proposals/index.js';
import { AmendmentRow } from './amendment.entity.js';
import { amendmentDecided } from './amendments.events.js';
import { applyToProposal } from './apply.js';
import { contentOf, heldAmendment, type HeldAmendment } from './held-amendment.js';

interface DueQuestion extends Due {
  readonly id: AmendmentId;
  readonly proposalId: ProposalId;
}

/** When the days are over, what the supporters said is counted, with nobody pressing anything. */
@Injectable()
export class CloseQuestions implements OnModuleInit, TimeLimit<DueQuestion> {
  constructor(
    private readonly db: DataSource,
    private readonly clocks: Clocks,
  ) {}

  onModuleInit(): void {
    this.clocks.on('amendments', this);
  }

  due(): Promise<DueQuestion[]> {
    return read<DueQuestion>(
      this.db,
      `select city_id as "cityId", id, proposal_id as "proposalId", closes_at as at from amendment
        where state = 'asked' and closes_at <= clock_timestamp() order by closes_at, id`,
    );
  }

  pass({ cityId, id, proposalId, at }: DueQuestion): Promise<void> {
    return transact(this.db, async (tx) => {
      // The clock of the proposal goes first: what had run out by then cannot be changed any more.
      await letTimePass(tx, await heldProposal(tx, cityId, proposalId), await momentIn(tx, cityId, at));
      const held = await heldAmendment(tx, cityId, proposalId, id);
      const { proposal, amendment } = held;
      if (amendment.state !== 'asked' || !amendment.closesAt || amendment.closesAt > at) return;
      const { inFavour, against } = await counted(tx, held);
      const outcome = closeQuestion({
        proposal,
        current: await standing(tx, proposal),
        amendment: contentOf(amendment),
        inFavour,
        against,
      });
      const decidedAt = await dueMoment(tx, cityId, [proposal.id], amendment.closesAt);
      await tx.update(AmendmentRow, { cityId, id }, { state: outcome.state, decidedAt, inFavour, against });
      if (outcome.state === 'accepted') await applyToProposal(tx, held, outcome.amended, decidedAt);
      await publish(tx, amendmentDecided(proposal.id, { amendmentId: id, state: outcome.state }, theTimer(cityId), decidedAt));
    });
  }
}

/** Only those who back it still: whoever left has no say in what the others stay for. */
async function counted(tx: EntityManager, { proposal, amendment }: HeldAmendment): Promise<{ inFavour: number; against: number }> {
  const counts = await readOne<{ inFavour: number; against: number }>(
    tx,
    `select count(*) filter (where v.in_favour)::int as "inFavour", count(*) filter (where not v.in_favour)::int as against
       from amendment_voice v
       join support s on s.city_id = v.city_id and s.proposal_id = $3 and s.person_id = v.person_id and s.given_at <= $4
      where v.city_id = $1 and v.amendment_id = $2`,
    [amendment.cityId, amendment.id, proposal.id, amendment.askedAt],
  );
  return counts!;
}
