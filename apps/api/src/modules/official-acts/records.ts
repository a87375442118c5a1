import type { CityId } from '@madang/basics';
import type { Json } from '@madang/transparency-log';
import { Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';

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
