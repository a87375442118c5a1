/**
 * Joins to a proposal as `stood` how often somebody has begun and ceased to stand in for whoever had it, and when that changed last.
 * It counts everybody who ever had it, so that the count never goes back when the work passes into other hands. The day is today in the
 * city. All are SQL.
 */
export const stoodIn = (city: string, proposal: string, person: string, day: string) => `
  left join lateral (
    select (count(*) + count(*) filter (where over.at is not null))::int as turns, max(coalesce(over.at, begun.at)) as at,
           max(over.at) as over_at
      from absence b
      join city c on c.id = b.city_id
      cross join lateral (select b.from_on::timestamp at time zone c.time_zone as at) begun
      cross join lateral (select case when b.ended_at is not null then b.ended_at
                                      when b.until_on < ${day} then (b.until_on + 1)::timestamp at time zone c.time_zone end as at) over
     where b.city_id = ${city} and b.substitute_id = ${person} and b.from_on <= ${day} and (b.ended_at is null or b.ended_at >= begun.at)
       and exists (select 1 from answer_assignment h
                    where h.city_id = b.city_id and h.proposal_id = ${proposal} and h.person_id = b.person_id)) stood on true`;
