import { fewestClaims } from '@madang/accountability';
import type { CityId } from '@madang/basics';
import type { ClaimsInYearView, ClaimTallyView } from '@madang/contracts/claims-in-year';
import { rightCodes, type RightCode } from '@madang/rights';
import type { DataSource } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import { releasedFigures } from './released-figures.js';

interface Row extends ClaimTallyView {
  readonly right: RightCode;
}

const counts = [
  'filed',
  'concluded',
  'breaches',
  'recommended',
  'accepted',
  'acceptedInPart',
  'refused',
  'silent',
] as const satisfies readonly (keyof ClaimTallyView)[];

/** Open claims with the moment of their finding; those that ended without one, settled or withdrawn, with that of their end. */
const concludedClaims = `
  select claim."right", claim.finding, coalesce(min(word.at), claim.closed_at) as at
    from claim left join claim_word word on word.city_id = claim.city_id and word.claim_id = claim.id and word.kind = 'finding'
   where claim.city_id = $1 and not claim.confidential and claim.finding is not null
   group by claim.city_id, claim.id`;

/**
 * What everybody can read already, counted by the year: open claims, and recommendations whatever claim they come from. Of confidential
 * claims nothing is counted here: they are told as they were last released by the end of that year, so that no year tells more of them.
 */
export async function claimsInYear(db: DataSource, cityId: CityId, year: number): Promise<ClaimsInYearView> {
  const rows = await read<Row>(
    db,
    `with day as (select city.time_zone as zone, make_date($2, 1, 1)::timestamp as first, make_date($2 + 1, 1, 1)::timestamp as after
                    from city where city.id = $1)
     select "right", sum(filed)::int as filed, sum(concluded)::int as concluded, sum(breaches)::int as breaches,
            sum(recommended)::int as recommended, sum(accepted)::int as accepted, sum(in_part)::int as "acceptedInPart",
            sum(refused)::int as refused, sum(silent)::int as silent
       from (select "right", 1 as filed, 0 as concluded, 0 as breaches, 0 as recommended, 0 as accepted, 0 as in_part, 0 as refused, 0 as silent
               from claim, day where city_id = $1 and not confidential
                and filed_at >= first at time zone zone and filed_at < after at time zone zone
             union all
             select "right", 0, 1, (finding in ('breach', 'part'))::int, 0, 0, 0, 0, 0
               from (${concludedClaims}) claim, day
              where at >= first at time zone zone and at < after at time zone zone
             union all
             select "right", 0, 0, 0, 1, (reply is not distinct from 'accepted')::int, (reply is not distinct from 'accepted_in_part')::int,
                    (reply is not distinct from 'refused')::int, (reply is null and state = 'silent')::int
               from claim_recommendation, day where city_id = $1
                and made_at >= first at time zone zone and made_at < after at time zone zone) told
      group by "right"`,
    [cityId, year],
  );
  return {
    whole: Object.fromEntries(counts.map((count) => [count, rows.reduce((sum, row) => sum + row[count], 0)])) as unknown as ClaimTallyView,
    rights: rows.toSorted(worstFirst).map(({ right, ...tally }) => ({ right, tally })),
    confidential: await releasedFigures(db, cityId, `${year + 1}-01-01`),
    fewest: fewestClaims,
  };
}

/** Where most breaches were found; then where most is silent or refused; then where most was claimed. */
function worstFirst(one: Row, other: Row): number {
  return (
    other.breaches - one.breaches ||
    other.silent + other.refused - one.silent - one.refused ||
    other.filed - one.filed ||
    rightCodes.indexOf(one.right) - rightCodes.indexOf(other.right)
  );
}

/** Years in which an open claim was filed or concluded, or something recommended. */
export const yearsOfClaims = `
  select extract(year from happened.at at time zone city.time_zone)::int as year
    from city cross join lateral (
         select filed_at as at from claim where city_id = city.id and not confidential
         union all select at from (${concludedClaims}) concluded
         union all select made_at from claim_recommendation where city_id = city.id) happened
   where city.id = $1`;
