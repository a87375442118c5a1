import type { DigestStopView, FollowingView, FollowsView, FollowView } from '@madang/contracts/follows';
import type { DigestRhythm } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor, CityContext } from '../../platform/access/actor.js';
import { signedIn } from '../../platform/access/authorise.js';
import { read, readOne } from '../../platform/database/read.js';
import { notFound } from '../../platform/http/problem.js';
import { lineName, newestFirst, versionsOfCity } from '../budgets/index.js';
import { followedThing, type FollowedThing } from './followed-thing.js';

interface FollowRow extends Omit<FollowView, 'since'> {
  readonly since: Date;
}

@Injectable()
export class FollowsQueries {
  constructor(private readonly db: DataSource) {}

  /** All that one person follows, the newest first, by the names that the things have now. */
  async mine(actor: Actor): Promise<FollowsView> {
    const { personId } = signedIn(actor);
    const rows = await read<FollowRow>(
      this.db,
      `select f.kind, coalesce(p.year || '-' || p.number, f.key) as key, f.since, coalesce(p.language, b.language) as language,
              case f.kind when 'proposal' then p.title when 'district' then d.name when 'debate' then coalesce(b.topic, about.title) when 'line' then line.name end as name
         from follow f
         left join proposal p on f.kind = 'proposal' and p.city_id = f.city_id and p.id::text = f.key
         left join district d on f.kind = 'district' and d.city_id = f.city_id and d.code = f.key
         left join debate b on f.kind = 'debate' and b.city_id = f.city_id and b.id::text = f.key
         left join proposal about on about.city_id = b.city_id and about.id = b.proposal_id
         left join lateral (
           select ${lineName('l')} as name from budget_line l join budget_version v on v.city_id = l.city_id and v.id = l.version_id
            where f.kind = 'line' and l.city_id = f.city_id and l.code = f.key and l.version_id = any($3)
            order by v.fiscal_year desc, ${newestFirst('v')} limit 1) line on true
        where f.city_id = $1 and f.person_id = $2 order by f.since desc, f.kind, f.key`,
      [actor.cityId, personId, await versionsOfCity(this.db, actor.cityId)],
    );
    const digest = await readOne<{ rhythm: DigestRhythm }>(this.db, 'select rhythm from digest where city_id = $1 and person_id = $2', [
      actor.cityId,
      personId,
    ]);
    return { items: rows.map((row) => ({ ...row, since: row.since.toISOString() })), digest: digest?.rhythm ?? 'none' };
  }

  async following(actor: Actor, asked: FollowedThing): Promise<FollowingView> {
    const { kind, key } = await followedThing(this.db, actor, asked);
    const found = await readOne(this.db, 'select 1 from follow where city_id = $1 and person_id = $2 and kind = $3 and key = $4', [
      actor.cityId,
      signedIn(actor).personId,
      kind,
      key,
    ]);
    return { following: found !== undefined };
  }

  /** What stands behind the link of a mail: the rhythm alone, not whose it is. */
  async stopOf(city: CityContext, token: string): Promise<DigestStopView> {
    const row = await readOne<DigestStopView>(
      this.db,
      `select d.rhythm, city.names as city from digest d join city on city.id = d.city_id where d.city_id = $1 and d.stop_token = $2`,
      [city.id, token],
    );
    return row ?? notFound();
  }
}
