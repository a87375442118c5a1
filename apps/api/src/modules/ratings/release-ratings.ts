import { calendarDateIn, type CalendarDate, type CityId, type ProposalId } from '@madang/basics';
import { mayBeReleasedAgain, type RightCode } from '@madang/rights';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { read } from '../../platform/database/read.js';
import { transact } from '../../platform/database/transact.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { RatingReleaseDayRow } from './rating-release-day.entity.js';
import { RatingReleaseRow } from './rating-release.entity.js';

interface Cell {
  readonly proposalId: ProposalId;
  readonly rightCode: RightCode;
  readonly histogram: number[];
  readonly dontKnow: number;
  readonly changes: number;
  readonly changesBefore: number;
}

/** Once a day, soon after midnight in the city, what residents said so far is told: not sooner, so that nobody sees one more voice come in. */
@Injectable()
export class ReleaseRatings implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.onEveryMinute('release-ratings', () => this.run());
  }

  async run(): Promise<void> {
    const cities = await read<{ cityId: CityId; timeZone: string }>(this.db, 'select id as "cityId", time_zone as "timeZone" from city');
    for (const { cityId, timeZone } of cities)
      await transact(this.db, async (tx) => {
        const today = calendarDateIn(timeZone, await this.clock.now(tx));
        if (await this.isFirstToday(tx, cityId, today)) await this.release(tx, cityId, today);
      });
  }

  private async isFirstToday(tx: EntityManager, cityId: CityId, releasedOn: CalendarDate): Promise<boolean> {
    const made = await tx
      .createQueryBuilder()
      .insert()
      .into(RatingReleaseDayRow)
      .values({ cityId, releasedOn })
      .orIgnore()
      .returning('released_on')
      .execute();
    return (made.raw as unknown[]).length > 0;
  }

  private async release(tx: EntityManager, cityId: CityId, releasedOn: CalendarDate): Promise<void> {
    for (const { changesBefore, ...cell } of await cellsOf(tx, cityId)) {
      const n = cell.histogram.reduce((sum, count) => sum + count, 0);
      if (mayBeReleasedAgain(n, cell.changes - changesBefore)) await tx.insert(RatingReleaseRow, { cityId, releasedOn, ...cell });
    }
  }
}

function cellsOf(tx: EntityManager, cityId: CityId): Promise<Cell[]> {
  const counts = [-3, -2, -1, 0, 1, 2, 3].map((score) => `count(*) filter (where r.latest and r.score = ${score})::int`);
  return read<Cell>(
    tx,
    `select r.proposal_id as "proposalId", r.right_code as "rightCode", array[${counts.join(', ')}] as histogram,
            count(*) filter (where r.latest and r.score is null)::int as "dontKnow", count(*)::int as changes,
            coalesce((select max(last.changes) from rating_release last
                       where last.city_id = r.city_id and last.proposal_id = r.proposal_id and last.right_code = r.right_code), 0)
              as "changesBefore"
       from rating r where r.city_id = $1 group by r.city_id, r.proposal_id, r.right_code`,
    [cityId],
  );
}
