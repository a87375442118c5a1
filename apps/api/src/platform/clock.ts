import { Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { read } from './database/read.js';

/**
 * One clock, however many processes: the database's. Ask it after the row is held, so that waiting for a lock does not
 * stretch a deadline.
 */
@Injectable()
export class Clock {
  async now(tx: EntityManager | DataSource): Promise<Date> {
    const [row] = await read<{ now: Date }>(tx, 'select clock_timestamp() as now');
    return row!.now;
  }
}
