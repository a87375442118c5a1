import { calendarDateIn, type CalendarDate, type CityId } from '@madang/basics';
import { countOf, mayBeReleasedAgain, smallestPublicGroup, type Histogram } from '@madang/rights';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { read } from '../../platform/database/read.js';
import { transact } from '../../platform/database/transact.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { RatingReleaseDayRow } from './rating-release-day.entity.js';
import type { RatingTallyRow } from './rating-tally.entity.js';
import { releaseCell } from './release-cell.js';

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
    const tallies = await read<RatingTallyRow>(
      tx,
      `select t.city_id as "cityId", t.proposal_id as "proposalId", t.right_code as "rightCode", t.histogram, t.dont_know as "dontKnow",
              t.changes, t.changes_released as "changesReleased", t.releases
         from rating_tally t where t.city_id = $1 and t.changes >= t.changes_released + $2`,
      [cityId, smallestPublicGroup],
    );
    for (const tally of tallies)
      if (mayBeReleasedAgain(countOf(tally.histogram as unknown as Histogram), tally.changes - tally.changesReleased))
        await releaseCell(tx, tally, releasedOn);
  }
}
