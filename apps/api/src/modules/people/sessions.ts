import { Injectable } from '@nestjs/common';
import type { CityId, PersonId } from '@madang/basics';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor, CityContext, Role } from '../../platform/access/actor.js';
import { SessionDirectory } from '../../platform/access/directories.js';
import { read, readOne } from '../../platform/database/read.js';
import { hashToken, newToken } from './tokens.js';

/** Residents stay signed in for 30 days after their last visit; whoever acts for the city for an hour, and 12 at most. */
const residentIdle = '30 days';
const officeIdle = '60 minutes';
const officeAtMost = '12 hours';
export const cookieSeconds = 30 * 24 * 3600;

const live = `
  case when p.roles && array['staff','facilitator','administrator','committee','ombudsperson']
       then s.seen_at > clock_timestamp() - interval '${officeIdle}' and s.started_at > clock_timestamp() - interval '${officeAtMost}'
       else s.seen_at > clock_timestamp() - interval '${residentIdle}' end`;

@Injectable()
export class Sessions extends SessionDirectory {
  constructor(private readonly db: DataSource) {
    super();
  }

  /** Roles are read with every request, so that one that was taken away is gone at once. */
  async actorOf(city: CityContext, token: string): Promise<Actor | undefined> {
    const key = [city.id, hashToken(token)];
    const found = await readOne<{ personId: PersonId; roles: Role[]; stale: boolean }>(
      this.db,
      `select p.id as "personId", p.roles, s.seen_at < clock_timestamp() - interval '1 minute' as stale
         from login_session s join person p on p.city_id = s.city_id and p.id = s.person_id
        where s.city_id = $1 and s.token_hash = $2 and ${live}`,
      key,
    );
    if (!found) return undefined;
    if (found.stale)
      await read(this.db, 'update login_session set seen_at = clock_timestamp() where city_id = $1 and token_hash = $2', key);
    return { cityId: city.id, personId: found.personId, roles: found.roles };
  }

  /** A new token at every sign-in: one that was planted before is worth nothing after. */
  async start(tx: EntityManager, cityId: CityId, personId: PersonId): Promise<string> {
    const token = newToken();
    await tx.query(
      'insert into login_session (city_id, token_hash, person_id, started_at, seen_at) values ($1, $2, $3, clock_timestamp(), clock_timestamp())',
      [cityId, hashToken(token), personId],
    );
    return token;
  }

  async end(cityId: CityId, token: string): Promise<void> {
    await read(this.db, 'delete from login_session where city_id = $1 and token_hash = $2', [cityId, hashToken(token)]);
  }
}
