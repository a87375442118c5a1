import {
  answerOverdue,
  hearingOutcomesFor,
  linkedOutcomesFor,
  statesBefore,
  statesOfSecondDeferral,
  type HearingOutcome,
  type HearingRole,
  type ResponseState,
} from '@madang/accountability';
import { calendarDateIn, daysBetween, type CalendarDate } from '@madang/basics';
import type { HearingDeskItemView, HearingDeskView, HearingTask } from '@madang/contracts/hearing-desks';
import type { Language } from '@madang/contracts/wire';
import { referenceNumber } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hasRole, type Actor } from '../../platform/access/actor.js';
import { authorise } from '../../platform/access/authorise.js';
import { Clock } from '../../platform/clock.js';
import { read } from '../../platform/database/read.js';
import { momentIn } from '../proposals/index.js';
import { hearingRoleOf, hearingsPolicy } from './hearings.policy.js';

interface WaitingRow {
  readonly appealId: string | null;
  readonly year: number;
  readonly number: number;
  readonly title: string;
  readonly language: Language;
  readonly demo: boolean;
  readonly state: ResponseState;
  readonly since: Date;
  readonly dueOn: CalendarDate | null;
  readonly owedIn: ResponseState | null;
  readonly owedOn: CalendarDate | null;
  readonly deferrals: number;
}

const mostShown = 500;

/** Where those to whom a remedy was owed have confirmed it, so that a facilitator can close. */
const madeGood: ResponseState = 'remedied';

/**
 * `$1` city, `$2` states that wait for the reader, `$3` states in which the committee may allow a second deferral, where it has not
 * done so since the last one. An appeal beside a promise stands for itself.
 */
const waiting = `
  select null::uuid as "appealId", p.year, p.number, p.title, p.language, p.demo, p.state, p.entered_at as since,
         p.due_on::text as "dueOn", p.owed_in as "owedIn", p.owed_on::text as "owedOn", p.deferrals
    from proposal p
   where p.city_id = $1 and p.number is not null
     and (p.state = any($2) or (p.state = any($3) and p.deferrals > 0 and not exists (
            select 1 from hearing_decision h
             where h.city_id = p.city_id and h.proposal_id = p.id and h.outcome = 'deferral_allowed'
               and h.decided_at > coalesce((select max(published_at) from official_response r
                     where r.city_id = p.city_id and r.proposal_id = p.id and r.decision = 'deferred'), '-infinity'))))
  union all
  select a.id, p.year, p.number, p.title, p.language, p.demo, a.state, coalesce(a.entered_at, a.lodged_at),
         a.due_on::text, a.owed_in, a.owed_on::text, 0
    from appeal a join proposal p on p.city_id = a.city_id and p.id = a.proposal_id
   where a.city_id = $1 and a.linked and a.state = any($2)
   order by "dueOn" nulls last, since, year, number`;

/** For the desk of those who hear: what waits for them, so that nobody has to look through every proposal. */
@Injectable()
export class HearingDeskQueries {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async waiting(actor: Actor): Promise<HearingDeskView> {
    authorise(hearingsPolicy.listWaiting(actor));
    const { cityId } = actor;
    const by = hearingRoleOf(actor);
    const { settings, now } = await momentIn(this.db.manager, cityId, await this.clock.now(this.db));
    const on = calendarDateIn(settings.timeZone, now);
    const states = [...(by === null ? [] : statesBefore(by)), ...(hasRole(actor, 'facilitator') ? [madeGood] : [])];
    const deferrable = by === 'committee' ? statesOfSecondDeferral() : [];
    const rows = await read<WaitingRow>(this.db, waiting, [cityId, states, deferrable]);
    const items = rows.map((row) => itemOf(row, by, on));
    return { on, items: [...items.filter(isItsTurn), ...items.filter((item) => !isItsTurn(item))].slice(0, mostShown) };
  }
}

/** A deferral may be allowed; nobody waits for it. */
const isItsTurn = ({ task }: HearingDeskItemView): boolean => task !== 'allow_deferral';

function itemOf(row: WaitingRow, by: HearingRole | null, on: CalendarDate): HearingDeskItemView {
  const { appealId, year, number, title, language, demo, state, since, dueOn } = row;
  const outcomes = outcomesOf(row, by);
  return {
    reference: referenceNumber(year, number),
    title,
    language,
    demo,
    task: taskOf(state, outcomes),
    state,
    appealId,
    since: since.toISOString(),
    dueOn,
    daysLeft: dueOn === null ? null : Math.max(0, daysBetween(on, dueOn)),
    daysLate: answerOverdue(row, on),
    outcomes,
  };
}

function outcomesOf({ appealId, ...row }: WaitingRow, by: HearingRole | null): HearingOutcome[] {
  if (by === null) return [];
  return appealId === null ? hearingOutcomesFor(row, by) : linkedOutcomesFor(row, by);
}

function taskOf(state: ResponseState, outcomes: readonly HearingOutcome[]): HearingTask {
  if (state === madeGood) return 'close';
  return outcomes.some((outcome) => outcome !== 'deferral_allowed') ? 'hear' : 'allow_deferral';
}
