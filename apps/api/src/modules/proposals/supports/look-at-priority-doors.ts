import type { CalendarDate, CityId, PersonId, ProposalId } from '@madang/basics';
import { authorsOf, leastCounted } from '@madang/participation';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { read } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { Secret } from '../../../platform/secret.js';
import { howManyBelong } from '../../belonging/index.js';
import { heldProposal } from '../held-proposal.js';
import type { ProposalRow } from '../proposal.entity.js';
import { openPriorityDoor } from './open-doors.js';
import { PriorityDoorRow } from './priority-door.entity.js';

interface Concerning {
  readonly cityId: CityId;
  readonly id: ProposalId;
  readonly today: CalendarDate;
}

interface Backer {
  readonly id: PersonId;
  readonly givenAt: Date;
}

/**
 * Looks once a day whether those whom a proposal concerns stand behind it, and only when ten more people back it than at the last
 * look: whoever sees the door open must not be able to say whose support it was that opened it.
 */
@Injectable()
export class LookAtPriorityDoors implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly secret: Secret,
  ) {}

  onModuleInit(): void {
    this.jobs.onEveryMinute('look-at-priority-doors', () => this.run());
  }

  async run(): Promise<void> {
    for (const one of await this.notVisitedToday()) await transact(this.db, (tx) => this.visit(tx, one));
  }

  private notVisitedToday(): Promise<Concerning[]> {
    return read<Concerning>(
      this.db,
      `select p.city_id as "cityId", p.id, here.today::text as today
         from city cross join lateral (select (clock_timestamp() at time zone city.time_zone)::date as today) here
         join proposal p on p.city_id = city.id and p.state = 'published' and p.group_codes <> '{}'
        where not exists (select 1 from priority_door d
                           where d.city_id = p.city_id and d.proposal_id = p.id and d.visited_on >= here.today)
        order by p.city_id, p.id limit 1000`,
    );
  }

  private async visit(tx: EntityManager, { cityId, id, today }: Concerning): Promise<void> {
    const held = await heldProposal(tx, cityId, id);
    const before = await tx.findOneBy(PriorityDoorRow, { cityId, proposalId: id });
    if (held.state !== 'published' || (before && before.visitedOn >= today)) return;
    const now = await this.clock.now(tx);
    const backers = await backersThatCount(tx, held);
    const since = before?.countedAt ?? null;
    const more = backers.filter(({ givenAt }) => since === null || givenAt > since).length;
    const counts = more >= leastCounted;
    const visited = { cityId, proposalId: id, visitedOn: today, countedAt: counts ? now : since };
    await tx.upsert(PriorityDoorRow, visited, ['cityId', 'proposalId']);
    if (!counts) return;
    const asked = { cityId, people: backers.map((one) => one.id), groups: held.groupCodes };
    await openPriorityDoor(tx, held, await howManyBelong(tx, this.secret, asked), now);
  }
}

function backersThatCount(tx: EntityManager, held: ProposalRow): Promise<Backer[]> {
  return read<Backer>(
    tx,
    `select person_id as id, given_at as "givenAt" from support where city_id = $1 and proposal_id = $2 and person_id <> all($3::uuid[])`,
    [held.cityId, held.id, authorsOf(held)],
  );
}
