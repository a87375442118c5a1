import type { ThrottlerStorage } from '@nestjs/throttler';
import type { DataSource } from 'typeorm';
import { readOne } from '../database/read.js';

/** Counts tries in the database, so that several processes share one count. The key is a digest; no address is stored in clear. */
export class DatabaseThrottleStorage implements ThrottlerStorage {
  constructor(private readonly db: DataSource) {}

  async increment(key: string, ttl: number, limit: number): Promise<Awaited<ReturnType<ThrottlerStorage['increment']>>> {
    const row = await readOne<{ hits: number; left: number }>(
      this.db,
      `insert into throttle (key, hits, resets_at) values ($1, 1, clock_timestamp() + $2 * interval '1 millisecond')
       on conflict (key) do update set
         hits = case when throttle.resets_at <= clock_timestamp() then 1 else throttle.hits + 1 end,
         resets_at = case when throttle.resets_at <= clock_timestamp() then excluded.resets_at else throttle.resets_at end
       returning hits, ceil(extract(epoch from resets_at - clock_timestamp()))::int as left`,
      [key, ttl],
    );
    const { hits, left } = row!;
    const isBlocked = hits > limit;
    return { totalHits: hits, timeToExpire: left, isBlocked, timeToBlockExpire: isBlocked ? left : 0 };
  }
}
