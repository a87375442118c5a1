import { doorsOpen, supportProposal, takeBackSupport, type TimeWindow } from '@madang/participation';
import { endOfDayIn } from '@madang/basics';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { authorise, signedIn } from '../../platform/access/authorise.js';
import { Clock } from '../../platform/clock.js';
import { lockOne } from '../../platform/database/lock-one.js';
import { readOne } from '../../platform/database/read.js';
import { transact } from '../../platform/database/transact.js';
import { publish } from '../../platform/events/publish.js';
import { orThrow } from '../../platform/http/problem.js';
import { cityFacts } from '../cities/index.js';
import { momentIn } from './moment.js';
import { moveProposal } from './move-proposal.js';
import { proposalKey } from './proposal-key.js';
import { ProposalRow } from './proposal.entity.js';
import { thresholdMet } from './proposals.events.js';
import { proposalsPolicy } from './proposals.policy.js';
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
      const { personId } = signedIn(actor);
      const proposal = await lockOne(tx, ProposalRow, proposalKey(actor.cityId, name));
      authorise(proposalsPolicy.support(actor, proposal));
      const key = { cityId: proposal.cityId, proposalId: proposal.id, personId };
      const now = await this.clock.now(tx);
      const window = await supportWindow(tx, proposal);
      const { changes } = orThrow(
        supportProposal({ proposal, supporter: personId, alreadySupports: await tx.existsBy(SupportRow, key) }, window, now),
      );
      if (!changes) return;
      await tx.insert(SupportRow, { ...key, givenAt: now });
      await this.openDoors(tx, proposal, now);
    });
  }

  takeBack(actor: Actor, name: string): Promise<void> {
    return transact(this.db, async (tx) => {
      const { personId } = signedIn(actor);
      const proposal = await lockOne(tx, ProposalRow, proposalKey(actor.cityId, name));
      authorise(proposalsPolicy.support(actor, proposal));
      const key = { cityId: proposal.cityId, proposalId: proposal.id, personId };
      const now = await this.clock.now(tx);
      const window = await supportWindow(tx, proposal);
      const { changes } = orThrow(
        takeBackSupport({ proposal, supporter: personId, alreadySupports: await tx.existsBy(SupportRow, key) }, window, now),
      );
      if (changes) await tx.delete(SupportRow, key);
    });
  }

  /** The row is held, so that two last supporters cannot both be the one who opens the door. */
  private async openDoors(tx: EntityManager, proposal: ProposalRow, now: Date): Promise<void> {
    const { cityId, id, authorId } = proposal;
    const { population } = await cityFacts(tx, cityId);
    const counted = await readOne<{ supporters: number }>(
      tx,
      'select count(*)::int as supporters from support where city_id = $1 and proposal_id = $2 and person_id <> $3',
      [cityId, id, authorId],
    );
    const [door] = doorsOpen(
      { supporters: counted!.supporters, fromPriorityGroups: 0, carriedByAssembly: false, harmFlagged: false },
      population,
    );
    if (!door) return;
    const rule = { cityId, personId: null, role: 'system' } as const;
    await publish(tx, thresholdMet(id, door, rule, now));
    await moveProposal(tx, proposal, { to: 'threshold_met', by: 'system' }, rule, await momentIn(tx, cityId, now));
  }
}

/** Support is given from publication to the end of the last day on which it counts. */
async function supportWindow(tx: EntityManager, { cityId, enteredAt, dueOn }: ProposalRow): Promise<TimeWindow> {
  const { timeZone } = await cityFacts(tx, cityId);
  return { opensAt: enteredAt, closesAt: dueOn === null ? enteredAt : endOfDayIn(timeZone, dueOn) };
}
