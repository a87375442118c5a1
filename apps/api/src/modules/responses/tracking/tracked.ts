import type { AnswerDecision, ReadingVerdict, ResponseState } from '@madang/accountability';
import type { CalendarDate, CityId } from '@madang/basics';
import type { SeenView, TrackedKind, TrackedProposalView } from '@madang/contracts/tracked-proposals';
import type { Language } from '@madang/contracts/wire';
import { referenceNumber } from '@madang/participation';
import { dutyStates, lateness, owedStates, reproachStates } from './owed-states.js';

export interface TrackedRow {
  readonly id: string;
  readonly year: number;
  readonly number: number;
  readonly title: string;
  readonly language: Language;
  readonly demo: boolean;
  readonly state: ResponseState;
  readonly kind: TrackedKind;
  readonly office: string | null;
  readonly officeHolder: string | null;
  readonly thresholdMetOn: CalendarDate | null;
  readonly dueOn: CalendarDate | null;
  readonly owedIn: ResponseState | null;
  readonly owedOn: CalendarDate | null;
  readonly decision: AnswerDecision | null;
  readonly answeredAt: Date | null;
  readonly answeredLateDays: number | null;
  readonly seen: SeenView | null;
  readonly draftChangedAt: Date | null;
  readonly reading: ReadingVerdict | 'waits' | null;
}

/**
 * Every proposal that the city owes an answer, or has answered, as a table `tracked`. `$1` city, `$2` today there, `$3` states in
 * which something is owed, `$4` states that silence led to, `$5` states in which a passed date is a duty missed.
 */
export const trackedTable = `
  tracked as (
    select p.id, p.year, p.number, p.title, p.language, p.demo, p.state, p.threshold_met_on, p.due_on, p.owed_in, p.owed_on,
           a.office, a.office_holder, r.decision, r.published_at, r.late_days, d.changed_at as draft_changed_at,
           s.seen,
           case when e.proposal_id is not null then coalesce(e.verdict, 'waits') end as reading,
           case when p.state = any($4) or (p.state = any($5) and p.due_on < $2::date) then 'overdue'
                when p.state = any($3) then 'due' else 'answered' end as kind,
           case when p.owed_on is null then p.due_on else p.owed_on end as missed_on
      from proposal p
      left join acknowledgement a on a.city_id = p.city_id and a.proposal_id = p.id
      left join response_draft d on d.city_id = p.city_id and d.proposal_id = p.id
      left join answer_reading e on e.city_id = d.city_id and e.proposal_id = d.proposal_id and e.revision = d.revision
      left join lateral (select decision, published_at, late_days from official_response o
                          where o.city_id = p.city_id and o.proposal_id = p.id order by o.published_at desc limit 1) r on true
      left join lateral (select case when n.happened_on is not null or n.place is not null then
                                  json_build_object('happenedOn', n.happened_on, 'place', n.place, 'language', n.language) end as seen
                           from delivery_report n
                          where n.city_id = p.city_id and n.proposal_id = p.id order by n.reported_at desc, n.id desc limit 1) s on true
     where p.city_id = $1 and p.number is not null and (p.state = any($3) or r.decision is not null))`;

export const trackedColumns = `
  t.id, t.year, t.number, t.title, t.language, t.demo, t.state, t.kind, t.office, t.office_holder as "officeHolder",
  t.threshold_met_on::text as "thresholdMetOn", t.due_on::text as "dueOn", t.owed_in as "owedIn", t.owed_on::text as "owedOn",
  t.decision, t.published_at as "answeredAt", t.late_days as "answeredLateDays", t.seen, t.draft_changed_at as "draftChangedAt", t.reading`;

/** The parameters `$1` to `$5` of the table. */
export function trackedParameters(cityId: CityId, today: CalendarDate): readonly unknown[] {
  return [cityId, today, owedStates, reproachStates, dutyStates];
}

export function toTracked(row: TrackedRow, today: CalendarDate): TrackedProposalView {
  const { id, year, number, title, language, demo, state, kind, office, officeHolder, thresholdMetOn, dueOn, decision } = row;
  return {
    id,
    reference: referenceNumber(year, number),
    title,
    language,
    demo,
    state,
    kind,
    office,
    officeHolder,
    thresholdMetOn,
    dueOn,
    ...lateness(row, today),
    decision,
    answeredAt: row.answeredAt?.toISOString() ?? null,
    answeredLateDays: row.answeredLateDays,
    seen: row.seen,
  };
}
