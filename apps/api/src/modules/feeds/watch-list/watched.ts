import { daysBetween, type CalendarDate, type CityId } from '@madang/basics';
import type { WatchedView } from '@madang/contracts/watch-list';
import { referenceNumber } from '@madang/participation';
import type { DataSource } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import type { FeedPlace } from '../feed-place.js';

/** As many as a program can read at once. */
const mostWatched = 1000;

type Row = Omit<WatchedView, 'id' | 'reference' | 'days' | 'page' | 'since'> & {
  readonly thing: string;
  readonly year: number | null;
  readonly number: number | null;
  readonly since: CalendarDate;
  readonly listedAt: Date;
};

export interface Watched {
  readonly view: WatchedView;
  readonly listedAt: Date;
}

/**
 * What stands on the watch list, the longest first. Of a recommendation only what the ombudsperson wrote for everybody is read: the
 * claim behind it is no part of this, confidential or not.
 */
export async function watchedIn(db: DataSource, cityId: CityId, today: CalendarDate, place: FeedPlace): Promise<Watched[]> {
  const rows = await read<Row>(
    db,
    `select one.*, ("listedAt" at time zone $2)::date::text as since from (
       select p.id as thing, case p.state when 'stalled' then 'promise' else 'answer' end as kind,
              case p.state when 'stalled' then 'stalled' else 'unanswered' end as reason,
              p.year, p.number, p.title, p.language, null as "right", a.office, p.entered_at as "listedAt"
         from proposal p left join acknowledgement a on a.city_id = p.city_id and a.proposal_id = p.id
        where p.city_id = $1 and p.number is not null and p.state in ('watch_report', 'stalled')
       union all
       select r.id, 'recommendation', r.state, null, null, r.text, r.language, r."right", r.office, step.at
         from claim_recommendation r
         join lateral (select at from claim_recommendation_step s
                        where s.city_id = r.city_id and s.recommendation_id = r.id order by s.number desc limit 1) step on true
        where r.city_id = $1 and r.state in ('silent', 'unkept')) one
      order by "listedAt", thing limit ${mostWatched}`,
    [cityId, place.timeZone],
  );
  return rows.map((row) => ({ view: viewOf(row, today, place), listedAt: row.listedAt }));
}

function viewOf(
  { thing, kind, reason, year, number, title, language, right, office, since }: Row,
  today: CalendarDate,
  place: FeedPlace,
): WatchedView {
  const id = `${kind}-${thing}-${since}`;
  const reference = year !== null && number !== null ? referenceNumber(year, number) : null;
  const page = place.page(reference === null ? `/claims/watch-list#${id}` : `/proposals/${reference}`);
  return { id, kind, reason, reference, title, language, right, office, since, days: daysBetween(since, today), page };
}
