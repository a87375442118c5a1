import { medianOf, type AnswerDecision } from '@madang/accountability';
import type { CityId } from '@madang/basics';
import type { ResponseFiguresView, ResponseFigureView } from '@madang/contracts/response-figures';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { read } from '../../../platform/database/read.js';
import { todayIn } from './city-day.js';

import { dutyStates, reproachStates } from './owed-states.js';

interface Row {
  readonly office: string | null;
  readonly owed: number;
  readonly overdue: number;
  /** Days from the door to the first answer, sorted. */
  readonly days: number[];
  readonly inTime: number;
  readonly decisions: AnswerDecision[];
}

/** How the city answers: counts for each office and for the whole. A refusal counts as much as an acceptance. */
@Injectable()
export class FiguresQueries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async figures(cityId: CityId): Promise<ResponseFiguresView> {
    const today = await todayIn(this.db, this.clock, cityId);
    const rows = await read<Row>(
      this.db,
      `with owing as (
         select p.id, a.office, p.threshold_met_on, first.published_on, first.late_days, first.decision,
                p.state = any($3) or (p.state = any($4) and p.due_on < $2::date) as overdue
           from proposal p
           left join acknowledgement a on a.city_id = p.city_id and a.proposal_id = p.id
           left join lateral (select published_on, late_days, decision from official_response o
                               where o.city_id = p.city_id and o.proposal_id = p.id order by o.published_at limit 1) first on true
          where p.city_id = $1 and p.threshold_met_on is not null)
       select office, count(*)::int as owed, (count(*) filter (where overdue))::int as overdue,
              coalesce(array_agg(published_on - threshold_met_on order by published_on - threshold_met_on)
                         filter (where published_on is not null), '{}') as days,
              (count(*) filter (where late_days = 0))::int as "inTime",
              coalesce(array_agg(decision) filter (where decision is not null), '{}') as decisions
         from owing group by office order by office nulls last`,
      [cityId, today, reproachStates, dutyStates],
    );
    return { on: today, whole: toFigure(together(rows)), offices: rows.map(toFigure) };
  }
}

function together(rows: readonly Row[]): Row {
  const sum = (count: (row: Row) => number) => rows.reduce((total, row) => total + count(row), 0);
  return {
    office: null,
    owed: sum(({ owed }) => owed),
    overdue: sum(({ overdue }) => overdue),
    days: rows.flatMap(({ days }) => days).toSorted((one, other) => one - other),
    inTime: sum(({ inTime }) => inTime),
    decisions: rows.flatMap(({ decisions }) => decisions),
  };
}

function toFigure({ office, owed, overdue, days, inTime, decisions }: Row): ResponseFigureView {
  const medianDays = medianOf(days);
  return {
    office,
    owed,
    answered: days.length,
    answeredInTime: inTime,
    overdue,
    medianDays,
    days: medianDays === null ? days : [],
    decisions: [...new Set(decisions)].toSorted().map((decision) => ({
      decision,
      count: decisions.filter((one) => one === decision).length,
    })),
  };
}
