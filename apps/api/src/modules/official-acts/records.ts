import type { CityId } from '@madang/basics';
import type { Json } from '@madang/transparency-log';
import { Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { readOne } from '../../platform/database/read.js';

export interface ActSubject {
  readonly cityId: CityId;
  readonly subjectId: string;
  readonly at: Date;
  readonly payload: Readonly<Record<string, unknown>>;
}

/**
 * Reads what an act left behind, as it stands now: the words of an answer, the lines of a budget. Columns are named one by one,
 * none of them holds a resident's name, and none of them ever changes; else the log would accuse the city of its own corrections.
 */
export type ReadRecord = (db: DataSource | EntityManager, act: ActSubject) => Promise<Json>;

/** By a statement that answers one `record` or none; its $1 is the city, what follows is named by `keysOf`. */
export function recordFrom(sql: string, keysOf: (act: ActSubject) => readonly unknown[]): ReadRecord {
  return async (db, act) => (await readOne<{ readonly record: Json }>(db, sql, [act.cityId, ...keysOf(act)]))?.record ?? null;
}

/** For SQL: many rows as one digest, which says nothing of them and changes with each of them. */
export function digestInOrder(row: string, order: string): string {
  return `encode(sha256(convert_to(coalesce(string_agg(jsonb_build_array(${row})::text, ',' order by ${order}), ''), 'UTF8')), 'hex')`;
}

/** What the log covers beyond the event itself. Modules sign up with what they keep when they start. */
@Injectable()
export class Records {
  private readonly readers = new Map<string, ReadRecord>();

  on(name: string, reader: ReadRecord): void {
    if (this.readers.has(name)) throw new Error(`Two modules keep the record of ${name}`);
    this.readers.set(name, reader);
  }

  async of(db: DataSource | EntityManager, name: string, act: ActSubject): Promise<Json> {
    return (await this.readers.get(name)?.(db, act)) ?? null;
  }
}
