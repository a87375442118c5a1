/**
 * Joins as `away` whether a person is away on a day, until when, and who stands in: nobody, if whoever should has left the office or is
 * away as well. Work goes one step and no further. All three are SQL.
 */
export const whoIsAway = (city: string, person: string, day: string) => `
  left join lateral (
    select b.until_on, stands.id as substitute_id, stands.pen_name as substitute from absence b
      left join person stands on stands.city_id = b.city_id and stands.id = b.substitute_id
                             and stands.roles && array['staff', 'administrator']
                             and not exists (select 1 from absence c where c.city_id = b.city_id and c.person_id = b.substitute_id
                                                and ${holdsOn('c', day)})
     where b.city_id = ${city} and b.person_id = ${person} and ${holdsOn('b', day)}
     order by b.entered_at desc limit 1) away on true`;

function holdsOn(absence: string, day: string): string {
  return `${absence}.ended_at is null and ${day} between ${absence}.from_on and ${absence}.until_on`;
}
