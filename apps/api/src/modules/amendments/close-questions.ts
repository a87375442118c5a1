import type { AmendmentId, CityId, ProposalId } from '@madang/basics';
import { closeQuestion } from '@madang/participation';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { read, readOne } from '../../platform/database/read.js';
import { transact } from '../../platform/database/transact.js';
import { theTimer } from '../../platform/events/domain-event.js';
import { publish } from '../../platform/events/publish.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { standing } from '../proposals/index.js';
import { AmendmentRow } from './amendment.entity.js';
import { amendmentDecided } from './amendments.events.js';
import { applyToProposal } from './apply.js';
import { contentOf, heldAmendment, type HeldAmendment } from './held-amendment.js';

interface Due {
  readonly cityId: CityId;
  readonly id: AmendmentId;
  readonly proposalId: ProposalId;
}

/** When the days are over, what the supporters said is counted, with nobody pressing anything. */
@Injectable()
export class CloseQuestions implements OnModuleInit {
  private readonly log = new Logger('amendments');

  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.onEveryMinute('close-amendment-questions', () => this.closeAll());
  }

  /** One that cannot be closed does not keep the others waiting. */
  private async closeAll(): Promise<void> {
    const due = await read<Due>(
      this.db,
      `select city_id as "cityId", id, proposal_id as "proposalId" from amendment
        where state = 'asked' and closes_at <= clock_timestamp() order by closes_at, id`,
    );
    for (const one of due)
      await this.close(one).catch((error: unknown) =>
        this.log.error({ err: error, ...one }, 'a question to supporters could not be closed'),
      );
  }

  private close({ cityId, id, proposalId }: Due): Promise<void> {
    return transact(this.db, async (tx) => {
      const held = await heldAmendment(tx, cityId, proposalId, id);
      const { proposal, amendment } = held;
      const now = await this.clock.now(tx);
      if (amendment.state !== 'asked' || !amendment.closesAt || amendment.closesAt > now) return;
      const { inFavour, against } = await counted(tx, held);
      const outcome = closeQuestion({
        proposal,
        current: await standing(tx, proposal),
        amendment: contentOf(amendment),
        inFavour,
        against,
      });
      await tx.update(AmendmentRow, { cityId, id }, { state: outcome.state, decidedAt: now, inFavour, against });
      if (outcome.state === 'accepted') await applyToProposal(tx, held, outcome.amended, now);
      await publish(tx, amendmentDecided(proposal.id, { amendmentId: id, state: outcome.state }, theTimer(cityId), now));
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
