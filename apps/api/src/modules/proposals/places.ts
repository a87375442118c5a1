import type { CityId, PersonId } from '@madang/basics';
import type { DataSource, EntityManager } from 'typeorm';
import { read } from '../../platform/database/read.js';
import type { Placed } from '../moderation/index.js';

interface Row {
  readonly thing: string;
  readonly key: string;
  readonly title: string;
  readonly language: string;
  readonly authorIds: readonly PersonId[];
}

/** Where what stands at proposals is read, by the id of the thing: from a table `t` of which each row names its proposal. */
export async function placesAtProposals(
  db: DataSource | EntityManager,
  { cityId, table, proposal = 't.proposal_id' }: { readonly cityId: CityId; readonly table: string; readonly proposal?: string },
  ids: readonly string[],
): Promise<ReadonlyMap<string, Placed>> {
  const rows = await read<Row>(
    db,
    `select t.id as thing, coalesce(p.year || '-' || p.number, p.id::text) as key, p.title, p.language,
            p.author_id || p.co_author_ids as "authorIds"
       from "${table}" t join proposal p on p.city_id = t.city_id and p.id = ${proposal}
      where t.city_id = $1 and t.id = any($2::uuid[])`,
    [cityId, ids],
  );
  return new Map(
    rows.map(({ thing, key, title, language, authorIds }) => [thing, { place: { kind: 'proposal', key, title, language }, authorIds }]),
  );
}
