import { debateSupportDays, supportProposal, takeBackSupport, type SupportCase, type TimeWindow } from '@madang/participation';
import { addDays, endOfDayIn } from '@madang/basics';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise, signedIn } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { lockOne } from '../../../platform/database/lock-one.js';
import { transact } from '../../../platform/database/transact.js';
import { orThrow } from '../../../platform/http/problem.js';
import { cityFacts } from '../../cities/index.js';
import { proposalKey } from '../proposal-key.js';
import { ProposalRow } from '../proposal.entity.js';
import { proposalsPolicy } from '../proposals.policy.js';
import { openSupportDoor } from './open-doors.js';
import { SupportRow } from './support.entity.js';

/** Backing a proposal, and the moment at which enough do. */
@Injectable()
export class SupportsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  give(actor: Actor, name: string): Promise<void> {
    return transact(this.db, async (tx) => {
      const proposal = await lockOne(tx, ProposalRow, proposalKey(actor.cityId, name));
      authorise(proposalsPolicy.support(actor, proposal));
      const key = supportKey(actor, proposal);
      const now = await this.clock.now(tx);
      const { changes } = orThrow(supportProposal(await supportCase(tx, key, proposal), await supportWindow(tx, proposal), now));
      if (!changes) return;
      await tx.insert(SupportRow, { ...key, givenAt: now });
      await openSupportDoor(tx, proposal, now);
    });
  }

  takeBack(actor: Actor, name: string): Promise<void> {
    return transact(this.db, async (tx) => {
      const proposal = await lockOne(tx, ProposalRow, proposalKey(actor.cityId, name));
      authorise(proposalsPolicy.support(actor, proposal));
      const key = supportKey(actor, proposal);
      const now = await this.clock.now(tx);
      const { changes } = orThrow(takeBackSupport(await supportCase(tx, key, proposal), await supportWindow(tx, proposal), now));
      if (changes) await tx.delete(SupportRow, key);
    });
  }
}

type SupportKey = Pick<SupportRow, 'cityId' | 'proposalId' | 'personId'>;

function supportKey(actor: Actor, { cityId, id }: ProposalRow): SupportKey {
  return { cityId, proposalId: id, personId: signedIn(actor).personId };
}

async function supportCase(tx: EntityManager, key: SupportKey, proposal: ProposalRow): Promise<SupportCase> {
  return { proposal, supporter: key.personId, alreadySupports: await tx.existsBy(SupportRow, key) };
}

/** Support is given from publication to the end of the last day on which it counts; once the bar is reached, a month more towards the debate. */
async function supportWindow(tx: EntityManager, { cityId, state, enteredAt, dueOn, thresholdMetOn }: ProposalRow): Promise<TimeWindow> {
  const { timeZone } = await cityFacts(tx, cityId);
  const lastDay = state === 'published' ? dueOn : thresholdMetOn && addDays(thresholdMetOn, debateSupportDays);
  return { opensAt: enteredAt, closesAt: lastDay === null ? enteredAt : endOfDayIn(timeZone, lastDay) };
}
