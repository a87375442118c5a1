import { settleClosedDays, settleResponseLimits, type LimitRefusal, type LimitWishes } from '@madang/accountability';
import type { CalendarDate } from '@madang/basics';
import type { FieldProblem } from '@madang/contracts/problems';
import type { TimeLimitsBody } from '@madang/contracts/time-limits';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hasRole, type Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { actingAs } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import { orThrow, Problem } from '../../../platform/http/problem.js';
import { refuseOutdated } from '../../../platform/http/revision.js';
import { Clocks } from '../../../platform/jobs/clocks.js';
import { holdCity } from '../hold-city.js';
import { settledLimits } from './response-settings.js';
import { timeLimitsSettled } from './time-limits.events.js';
import { TimeLimitsRow } from './time-limits.entity.js';

/** How long the city has for each step, and on which days no time limit ends. */
@Injectable()
export class TimeLimitsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly clocks: Clocks,
  ) {}

  /** What is due until now still passes by the old limits; a clock that runs keeps its date. */
  async settle(actor: Actor, body: TimeLimitsBody, seen?: number): Promise<void> {
    authorise(hasRole(actor, 'administrator'));
    const wishes = wishesOf(body);
    const names = new Map(body.holidays.map(({ on, names: named }) => [on as CalendarDate, named]));
    const closed = orThrow(settleClosedDays({ weekdays: body.closedWeekdays, holidays: [...names.keys()] }));
    await this.clocks.run();
    await transact(this.db, async (tx) => {
      await holdCity(tx, actor.cityId);
      const { revision } = await settledLimits(tx, actor.cityId);
      refuseOutdated(seen, revision);
      const settledAt = await this.clock.now(tx);
      const holidays = closed.holidays.map((on) => ({ on, names: names.get(on) ?? {} }));
      const settled = { wishes, closedWeekdays: closed.weekdays, holidays, publishedIn: body.publishedIn };
      await tx.upsert(TimeLimitsRow, { cityId: actor.cityId, revision: revision + 1, ...settled, settledAt }, ['cityId']);
      await publish(tx, timeLimitsSettled(actingAs(actor, 'administrator'), settledAt, settled));
    });
  }
}

function wishesOf({ limits }: TimeLimitsBody): LimitWishes {
  const wishes: LimitWishes = Object.fromEntries(
    limits.map(({ limit, days, publishedRule }) => [limit, { days, ...(publishedRule && { publishedRule }) }]),
  );
  if (Object.keys(wishes).length < limits.length) throw new Problem('response/limit-named-twice');
  const settled = settleResponseLimits(wishes);
  if (settled.ok) return wishes;
  const refused = settled.error;
  throw new Problem(refused[0]!.code, { refused }, refused.map(atItsLimit(limits)));
}

/** Every refused wish is told where it is mended: in the days, or in the rule that is missing. */
const atItsLimit =
  (limits: TimeLimitsBody['limits']) =>
  ({ code, limit }: LimitRefusal): FieldProblem => {
    const place = limits.findIndex((one) => one.limit === limit);
    const field = code === 'response/longer-limit-needs-a-rule' ? 'publishedRule' : 'days';
    return { pointer: `#/limits/${place}/${field}`, code, detail: code };
  };
