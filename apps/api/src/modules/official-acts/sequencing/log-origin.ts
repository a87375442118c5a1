import type { CityId } from '@madang/basics';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';

/** The name of a log: where it can be read, as people would write it down. */
@Injectable()
export class LogOrigin {
  constructor(private readonly publicUrl: string) {}

  async of(tx: EntityManager, cityId: CityId): Promise<string> {
    const city = await readOne<{ slug: string }>(tx, 'select slug from city where id = $1', [cityId]);
    return `${new URL(this.publicUrl).host}/${city!.slug}/log`;
  }
}
