import type { BudgetVersionId, CityId } from '@madang/basics';
import type { EntityManager } from 'typeorm';
import { read, readOne } from '../../../platform/database/read.js';
import { versionsOfCity } from '../lines/versions-of-city.js';

interface ActKey {
  readonly cityId: CityId;
  readonly id: string;
}

/** Of each line and field that an act speaks of: what the latest act says that nobody has taken back. */
const latest = `
  with spoken as (select code, field from tagged_line where city_id = $1 and tagging_id = $2),
  latest as (
    select distinct on (s.code, s.field) s.code, s.field, s.value, s.tagging_id
      from tagged_line s join spoken on spoken.code = s.code and spoken.field = s.field
      join tagging g on g.city_id = s.city_id and g.id = s.tagging_id
     where s.city_id = $1 and g.undone_by is null
     order by s.code, s.field, g.number desc)`;

/**
 * From so many lines on, the planner is told at once that there are tags: every read of lines lays them over, and believing that there
 * are none it would hold each line against each of them.
 */
const manyTags = 500;

/** Works out anew what the city says of the lines that an act speaks of, after it was made, taken back or made again. */
export async function layOver(tx: EntityManager, { cityId, id }: ActKey): Promise<void> {
  await tx.query(
    `${latest}
     delete from line_tag t using spoken
      where t.city_id = $1 and t.code = spoken.code and t.field = spoken.field
        and not exists (select from latest where latest.code = t.code and latest.field = t.field and latest.value is not null)`,
    [cityId, id],
  );
  await tx.query(
    `${latest}
     insert into line_tag (city_id, code, field, value, tagging_id)
     select $1, code, field, value, tagging_id from latest where value is not null
     on conflict (city_id, code, field) do update set value = excluded.value, tagging_id = excluded.tagging_id`,
    [cityId, id],
  );
  const spoken = await readOne<{ many: boolean }>(
    tx,
    `select count(*) >= ${manyTags} as many from (select from tagged_line where city_id = $1 and tagging_id = $2 limit ${manyTags}) as some_of_them`,
    [cityId, id],
  );
  if (spoken?.many) await tx.query('analyze line_tag, tagged_line');
}

/** Every published version that has a line of which the act speaks. */
export async function versionsOf(tx: EntityManager, { cityId, id }: ActKey): Promise<BudgetVersionId[]> {
  const rows = await read<{ id: BudgetVersionId }>(
    tx,
    `select v.id from unnest($3::uuid[]) as v (id)
      where exists (
        select from budget_line l join tagged_line s on s.city_id = l.city_id and s.code = l.code
         where l.city_id = $1 and l.version_id = v.id and l.version_id = any($3) and s.tagging_id = $2)
      order by v.id`,
    [cityId, id, await versionsOfCity(tx, cityId)],
  );
  return rows.map((row) => row.id);
}
