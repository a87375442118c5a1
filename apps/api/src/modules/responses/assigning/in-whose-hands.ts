/**
 * Joins to a proposal its last turn as `turn_now`, and as `holder` the person who has it: null where nobody has, or where whoever had it
 * is not of the office any more.
 */
export const inWhoseHands = (city: string, proposal: string) => `
  left join lateral (select s.turn, s.person_id, s.assigned_at from answer_assignment s
                      where s.city_id = ${city} and s.proposal_id = ${proposal} order by s.turn desc limit 1) turn_now on true
  left join person holder on holder.city_id = ${city} and holder.id = turn_now.person_id
                         and holder.roles && array['staff', 'administrator']`;
