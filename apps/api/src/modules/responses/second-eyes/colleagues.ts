import type { CityId, PersonId, ProposalId } from '@madang/basics';
import type { ColleagueView } from '@madang/contracts/feasibility';
import type { DataSource, EntityManager } from 'typeorm';
import { read, readOne } from '../../../platform/database/read.js';

type Db = DataSource | EntityManager;

export async function isColleague(db: Db, cityId: CityId, person: PersonId): Promise<boolean> {
  const found = await readOne(db, `select 1 from person where city_id = $1 and id = $2 and roles && array['staff', 'administrator']`, [
    cityId,
    person,
  ]);
  return found !== undefined;
}

/** Everybody of the office who wrote no word of a draft. */
export function otherColleagues(db: Db, { cityId, id }: { readonly cityId: CityId; readonly id: ProposalId }): Promise<ColleagueView[]> {
  return read<ColleagueView>(
    db,
    `select p.id, p.pen_name as "penName" from person p
       left join response_draft d on d.city_id = p.city_id and d.proposal_id = $2
      where p.city_id = $1 and p.roles && array['staff', 'administrator'] and p.id <> all(coalesce(d.writer_ids, '{}'))
      order by p.pen_name, p.id limit 500`,
    [cityId, id],
  );
}

/** Everybody of the office. */
export function colleaguesOf(db: Db, cityId: CityId): Promise<ColleagueView[]> {
  return read<ColleagueView>(
    db,
    `select id, pen_name as "penName" from person
      where city_id = $1 and roles && array['staff', 'administrator'] order by pen_name, id limit 500`,
    [cityId],
  );
}
