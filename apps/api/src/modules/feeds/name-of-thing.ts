import type { CityId } from '@madang/basics';
import type { FeedKind } from '@madang/contracts/feeds';
import type { Language } from '@madang/contracts/wire';
import type { DataSource } from 'typeorm';
import { readOne } from '../../platform/database/read.js';
import { lineName, newestFirst, versionsOfCity } from '../budgets/index.js';
import { feedWords } from './feed-words.js';

interface Asked {
  readonly kind: FeedKind;
  readonly key: string;
  readonly language: Language;
}

/** What a thing is called: by those who made it, and a right in the reader's language. */
export async function nameOfThing(db: DataSource, cityId: CityId, { kind, key, language }: Asked): Promise<string> {
  if (kind === 'right') return feedWords[language].right(key);
  const found = await readOne<{ name: string | null }>(db, sql[kind], [
    cityId,
    key,
    ...(kind === 'line' ? [await versionsOfCity(db, cityId)] : []),
  ]);
  return found?.name ?? key;
}

const sql: Readonly<Record<Exclude<FeedKind, 'right'>, string>> = {
  proposal: `select concat_ws(' ', p.year || '-' || p.number, p.title) as name from proposal p where p.city_id = $1 and p.id = $2::uuid`,
  line: `select ${lineName('l')} as name from budget_line l join budget_version v on v.city_id = l.city_id and v.id = l.version_id
          where l.city_id = $1 and l.code = $2 and l.version_id = any($3) order by v.fiscal_year desc, ${newestFirst('v')} limit 1`,
  district: 'select name from district where city_id = $1 and code = $2',
  debate: `select coalesce(d.topic, p.title) as name from debate d left join proposal p on p.city_id = d.city_id and p.id = d.proposal_id
            where d.city_id = $1 and d.id = $2::uuid`,
};
