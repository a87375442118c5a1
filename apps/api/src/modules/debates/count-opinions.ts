import { calendarDateIn, type CityId, type DebateId } from '@madang/basics';
import { mayBeReleasedAgain } from '@madang/rights';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { read } from '../../platform/database/read.js';
import { transact } from '../../platform/database/transact.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { findingsOf } from './findings-of.js';
import { OpinionCountRow } from './opinion-count.entity.js';

interface Due {
  readonly cityId: CityId;
  readonly debateId: DebateId;
  readonly timeZone: string;
  /** Who took a stance on a statement that can be read. */
  readonly people: number;
}

/**
 * Once a day, soon after midnight in the city, the groups of every debate are counted anew: not sooner, and not before ten more
 * people have come in, so that nobody sees one more person join a group.
 */
@Injectable()
export class CountOpinions implements OnModuleInit {
  private readonly log = new Logger('count-opinions');

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.onEveryMinute('count-opinions', () => this.run());
  }

  async run(): Promise<void> {
    for (const due of await this.due()) {
      try {
        await transact(this.db, (tx) => this.count(tx, due));
      } catch (error) {
        this.log.error({ err: error, debateId: due.debateId }, 'the groups of a debate could not be counted');
      }
    }
  }

  /** Open debates that were not counted today, and those that have closed since they were last counted. */
  private due(): Promise<Due[]> {
    return read<Due>(
      this.db,
      `select d.city_id as "cityId", d.id as "debateId", city.time_zone as "timeZone", told.people
         from debate d
         join city on city.id = d.city_id
         cross join lateral (select (clock_timestamp() at time zone city.time_zone)::date as today) day
         cross join lateral (
           select count(distinct t.person_id)::int as people
             from stance t join debate_statement s on s.city_id = t.city_id and s.debate_id = t.debate_id and s.number = t.number
            where t.city_id = d.city_id and t.debate_id = d.id and not s.taken_back and s.covered_at is null) told
        where not exists (select 1 from opinion_count c
                           where c.city_id = d.city_id and c.debate_id = d.id and c.counted_on > least(d.closes_on, day.today - 1))`,
    );
  }

  private async count(tx: EntityManager, { cityId, debateId, timeZone, people }: Due): Promise<void> {
    const countedOn = calendarDateIn(timeZone, await this.clock.now(tx));
    const last = await tx.findOne(OpinionCountRow, { where: { cityId, debateId }, order: { countedOn: 'DESC' } });
    const before = { people: last?.people ?? 0, findings: last?.findings ?? null };
    const anew = mayBeReleasedAgain(people, Math.abs(people - before.people));
    const told = anew ? { people, findings: await findingsOf(tx, { cityId, debateId }) } : before;
    const row = { cityId, debateId, countedOn, ...told };
    await tx.createQueryBuilder().insert().into(OpinionCountRow).values(row).orIgnore().execute();
  }
}
