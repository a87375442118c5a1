import { defaultResponseLimits, type LimitCode } from '@madang/accountability';
import type { CityId } from '@madang/basics';
import type { TimeLimitsView } from '@madang/contracts/time-limits';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { settledLimits } from './response-settings.js';

/** Every limit of a city, beside the one that holds where a city says nothing. */
@Injectable()
export class TimeLimitsQueries {
  constructor(private readonly db: DataSource) {}

  async all(cityId: CityId): Promise<TimeLimitsView> {
    const { revision, wishes, closedWeekdays, holidays, publishedIn } = await settledLimits(this.db, cityId);
    const limits = (Object.entries(defaultResponseLimits) as [LimitCode, number][]).map(([limit, defaultDays]) => ({
      limit,
      days: wishes[limit]?.days ?? defaultDays,
      defaultDays,
      publishedRule: wishes[limit]?.publishedRule ?? null,
    }));
    return {
      revision,
      limits,
      closedWeekdays: [...closedWeekdays],
      holidays: holidays.map(({ on, names }) => ({ on, names })),
      publishedIn,
    };
  }
}
