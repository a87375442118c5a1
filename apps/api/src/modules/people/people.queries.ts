import { Injectable } from '@nestjs/common';
import type { PersonView, SessionView } from '@madang/contracts/people';
import { DataSource } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { readOne } from '../../platform/database/read.js';

@Injectable()
export class PeopleQueries {
  constructor(private readonly db: DataSource) {}

  /** Who am I? Nobody is a good answer. */
  async session(actor: Actor): Promise<SessionView> {
    if (actor.personId === null) return { person: null };
    const person = await readOne<PersonView>(
      this.db,
      'select id, pen_name as "penName", roles, language, district_code as "districtCode", demo from person where city_id = $1 and id = $2',
      [actor.cityId, actor.personId],
    );
    return { person: person ?? null };
  }
}
