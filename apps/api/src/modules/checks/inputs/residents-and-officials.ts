import { hidden, releasable } from '@madang/rights';
import { read, readOne } from '../../../platform/database/read.js';
import type { Evidence } from './evidence.js';
import type { NamedInput, Question } from './question.js';
import { platformSource } from './sources.js';

/** C17 and C20: what residents and officials did here in the twelve months before the check. */
export async function residentsAndOfficials(evidence: Evidence): Promise<Question[]> {
  return [
    { check: 'C17', subject: {}, inputs: await whoTookPart(evidence) },
    { check: 'C20', subject: {}, inputs: await answers(evidence) },
  ];
}

interface DistrictPeople {
  readonly name: string;
  readonly population: number | null;
  readonly participants: number;
}

/** Districts part the residents: everybody who takes part is of one, if they say of which. */
async function whoTookPart({ db, cityId, now }: Evidence): Promise<NamedInput[]> {
  const rows = await read<DistrictPeople>(
    db,
    `with took_part as (
       select person_id from support where city_id = $1 and given_at > $2::timestamptz - interval '1 year' and given_at <= $2
       union
       select unnest(co_author_ids || author_id) from proposal where city_id = $1 and cycle_id is not null and submitted_at > $2::timestamptz - interval '1 year' and submitted_at <= $2)
     select d.name, d.population, count(t.person_id)::int as participants
       from district d
       left join person p on p.city_id = d.city_id and p.district_code = d.code
       left join took_part t on t.person_id = p.id
      where d.city_id = $1 group by d.code, d.name, d.population order by d.code collate "C"`,
    [cityId, now],
  );
  if (rows.length === 0) return [{ name: 'groups', kind: 'text', value: undefined, supplier: 'statistics' }];
  return rows.flatMap(({ name, population, participants }): NamedInput[] => [
    { name: 'groups', item: name, field: 'population', kind: 'count', value: population ?? undefined, supplier: 'statistics' },
    {
      name: 'groups',
      item: name,
      field: 'participants',
      kind: 'count',
      value: releasable(participants) ? participants : hidden,
      supplier: 'residents',
      source: platformSource,
    },
  ]);
}

interface AnswerCounts {
  readonly due: number;
  readonly onTime: number;
  readonly reasoned: number;
  readonly accepted: number;
  readonly completed: number;
}

/** An answer is published only with everything that an answer must hold, so each that was given has its reasons; one that is missing has none. */
async function answers({ db, cityId, now }: Evidence): Promise<NamedInput[]> {
  const counts = await readOne<AnswerCounts>(
    db,
    `with first as (
       select distinct on (proposal_id) proposal_id, late_days, published_on, decision from official_response
        where city_id = $1 and published_at <= $2 order by proposal_id, published_at),
     owed as (
       select p.id, f.late_days, f.proposal_id is not null as answered,
              f.published_on > $2::date - 365 as lately, coalesce(p.owed_on, p.due_on) as due_on
         from proposal p left join first f on f.proposal_id = p.id
        where p.city_id = $1 and p.threshold_met_on is not null),
     counted as (
       select * from owed where answered and lately or not answered and due_on < $2::date and due_on > $2::date - 365),
     promised as (
       select distinct on (r.proposal_id) r.proposal_id, r.state, r.promised_on
         from delivery_report r where r.city_id = $1 and r.reported_at <= $2
        order by r.proposal_id, r.promised_on is null, r.reported_at desc),
     finished as (select distinct proposal_id from delivery_report where city_id = $1 and state = 'completed' and reported_at <= $2)
     select count(*)::int as due, (count(*) filter (where late_days = 0))::int as "onTime", (count(*) filter (where answered))::int as reasoned,
            (select count(*)::int from promised where promised_on < $2::date) as accepted,
            (select count(*)::int from promised join finished using (proposal_id) where promised_on < $2::date) as completed
       from counted`,
    [cityId, now],
  );
  return (['due', 'onTime', 'reasoned', 'accepted', 'completed'] as const).map((name) => ({
    name,
    kind: 'count',
    value: counts![name],
    supplier: 'departments',
    source: platformSource,
  }));
}
