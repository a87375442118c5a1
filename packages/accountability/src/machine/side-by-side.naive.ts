import { addDays, calendarDateIn, type CalendarDate, type Refusal, type Result } from '@madang/basics';
import {
  beginResponse,
  catchUp,
  defaultResponseLimits,
  extendAnswer,
  moveOn,
  reopenRefusal,
  reportProgress,
  resumeAfterAuthor,
  waitForAuthor,
  type Grade,
  type LimitCode,
  type MovedOn,
  type ResponseAct,
  type ResponseItem,
  type ResponseMove,
  type ResponseSettings,
  type ResponseState,
  type Weekday,
} from '../index.js';
import { dateOf, dayNumber, dayOnTheWall } from './days.naive.js';
import { NaiveMachine, type NaiveFacts, type NaiveSettings } from './machine.naive.js';
import { naiveWays } from './table.naive.js';

const hour = 3_600_000;
const namedOtherwise: Readonly<Record<string, string>> = {
  after_report: 'decision_after_report',
  on_reentry: 'decision_on_reentry',
  waiting: 'waiting_for_author',
};

export type Step =
  | { readonly do: 'wait'; readonly hours: number }
  | { readonly do: 'along'; readonly which: number; readonly facts: NaiveFacts }
  | { readonly do: 'act'; readonly to: string; readonly by: string; readonly facts: NaiveFacts }
  | { readonly do: 'extend' | 'pause'; readonly words: string }
  | { readonly do: 'resume' | 'report' }
  | { readonly do: 'reopen'; readonly by: 'resident' | 'staff'; readonly sinceDaysAgo: number; readonly refusedDaysAgo: number }
  | { readonly do: 'settle'; readonly settings: NaiveSettings };

export type Pair = readonly [one: unknown, other: unknown];

/** The clock of this package, its twin that is looked at every day, and the plain one that judges both. */
export class SideBySide {
  readonly history: ResponseMove[] = [];
  readonly naive: NaiveMachine;
  private item: ResponseItem;
  private pairs: Pair[] = [];
  private twin: ResponseItem;

  constructor(
    private now: Date,
    private settings: NaiveSettings,
  ) {
    this.naive = new NaiveMachine(now, settings);
    this.item = beginResponse(now);
    this.twin = this.item;
  }

  /** What both say after a step, in pairs that must be equal. */
  take(step: Step): readonly Pair[] {
    this.pairs = [];
    this.run(step);
    const moment = this.moment();
    this.naive.look(this.now);
    const pending = catchUp(this.item, moment);
    this.both(plain(pending.at(-1)?.item ?? this.item), plainOf(this.naive));
    this.both(
      [...this.history, ...pending].map((move) => sentence(move, this.settings.zone)),
      [...this.naive.history],
    );
    this.twin = catchUp(this.twin, moment).at(-1)?.item ?? this.twin;
    this.both(this.twin, pending.at(-1)?.item ?? this.item);
    return this.pairs;
  }

  private run(step: Step): void {
    switch (step.do) {
      case 'wait':
        return this.wait(step.hours);
      case 'along':
        return this.along(step.which, step.facts);
      case 'act':
        return this.act(step.to, step.by, step.facts);
      case 'settle':
        // Silences until now count as they were settled until now; the limit that runs stays as it is.
        this.letTimePass();
        [this.settings, this.naive.settings] = [step.settings, step.settings];
        return;
      case 'reopen':
        return this.reopen(step);
      default:
        return this.change(step);
    }
  }

  private wait(hours: number): void {
    const until = this.now.getTime() + hours * hour;
    for (let at = this.now.getTime(); at < until; at += 24 * hour) {
      const moment = { now: new Date(at), settings: realSettings(this.settings) };
      this.twin = catchUp(this.twin, moment).at(-1)?.item ?? this.twin;
    }
    this.now = new Date(until);
  }

  /** One of the ways on from wherever it stands; the clock's own way is to wait until the day has passed. */
  private along(which: number, facts: NaiveFacts): void {
    this.naive.look(this.now);
    const ways = naiveWays.filter(({ from }) => from === this.naive.state);
    const way = ways[which % Math.max(1, ways.length)];
    if (way?.by === 'timer') this.wait((this.naive.due! - dayOnTheWall(this.settings.zone, this.now) + 1) * 24);
    else if (way) this.act(way.to, way.by, facts);
  }

  private act(to: string, by: string, facts: NaiveFacts): void {
    const today = calendarDateIn(this.settings.zone, this.now);
    const until = facts.until === undefined ? undefined : addDays(today, facts.until);
    const act = {
      to: to as ResponseState,
      by: by as ResponseAct['by'],
      checks: { done: facts.done ?? 0, notDone: facts.notDone ?? 0 },
      ...(facts.grade !== undefined && { medianGrade: facts.grade as Grade }),
      ...(facts.authorsAgree !== undefined && { authorsAgree: facts.authorsAgree }),
      ...(facts.committeeReason !== undefined && { committeeReason: facts.committeeReason }),
      ...(until && { deferredUntil: until }),
    };
    const [moved, twin] = [moveOn(this.item, act, this.moment()), moveOn(this.twin, act, this.moment())];
    const why = this.naive.act(to, by, { ...facts, ...(until && { until: dayNumber(until) }) }, this.now);
    this.moved(moved, twin, why);
  }

  private reopen({ by, sinceDaysAgo, refusedDaysAgo }: Extract<Step, { readonly do: 'reopen' }>): void {
    const moment = this.moment();
    const today = calendarDateIn(this.settings.zone, this.now);
    const facts = { by, since: addDays(today, -sinceDaysAgo), refusedOn: addDays(today, -refusedDaysAgo) };
    const why = this.naive.reopen(by, sinceDaysAgo, refusedDaysAgo, this.now);
    this.moved(reopenRefusal(this.item, facts, moment), reopenRefusal(this.twin, facts, moment), why);
  }

  /** The plain clock has moved already, or has said why not. */
  private moved(moved: Result<MovedOn, Refusal>, twin: Result<MovedOn, Refusal>, why: string): void {
    this.both(moved.ok ? '' : moved.error.code.replace('response/', ''), why);
    this.both(twin.ok, moved.ok);
    if (!moved.ok || !twin.ok) return;
    this.history.push(...moved.value.passed, moved.value.move);
    this.item = moved.value.move.item;
    this.twin = twin.value.move.item;
  }

  private change(step: Extract<Step, { readonly do: 'extend' | 'pause' | 'resume' | 'report' }>): void {
    const moment = this.moment();
    this.letTimePass();
    const [changed, why] =
      step.do === 'extend'
        ? [extendAnswer(this.item, step.words, moment), this.naive.extend(step.words, this.now)]
        : step.do === 'pause'
          ? [waitForAuthor(this.item, step.words, moment), this.naive.wait(step.words, this.now)]
          : step.do === 'resume'
            ? [resumeAfterAuthor(this.item, moment), this.naive.resume(this.now)]
            : [reportProgress(this.item, moment), this.naive.report(this.now)];
    this.both(changed.ok ? '' : changed.error.code.replace('response/', ''), why);
    if (changed.ok) this.item = { ...this.item, ...changed.value };
    this.twin = this.item;
  }

  private letTimePass(): void {
    const passed = catchUp(this.item, this.moment());
    this.history.push(...passed);
    this.item = passed.at(-1)?.item ?? this.item;
  }

  private both(one: unknown, other: unknown): void {
    this.pairs.push([one, other]);
  }

  private moment() {
    return { now: this.now, settings: realSettings(this.settings) };
  }
}

function realSettings({ zone, days, closedWeekdays, holidays }: NaiveSettings): ResponseSettings {
  const named = Object.entries(days).map(([code, value]) => [namedOtherwise[code] ?? code, value] as [LimitCode, number]);
  return {
    timeZone: zone,
    limits: { ...defaultResponseLimits, ...Object.fromEntries(named) },
    closedDays: { weekdays: closedWeekdays as Weekday[], holidays: holidays.map((day) => dateOf(day) as CalendarDate) },
  };
}

const numberOf = (date: string | null | undefined) => (date === null || date === undefined ? null : dayNumber(date));

function plain(item: ResponseItem) {
  const { state, dueRule: rule, owedIn, deferrals, reopenings } = item;
  return {
    state,
    due: numberOf(item.dueOn),
    rule: rule && { code: rule.code, from: dayNumber(rule.from), days: rule.days, movedFrom: numberOf(rule.movedFrom) },
    bar: numberOf(item.thresholdMetOn),
    owed: [owedIn, numberOf(item.owedOn)],
    marks: [item.extendedOn, item.pausedOn, item.pausedUntil].map(numberOf),
    counts: [deferrals, reopenings],
  };
}

function plainOf(item: NaiveMachine): ReturnType<typeof plain> {
  return {
    state: item.state as ResponseState,
    due: item.due,
    rule: item.rule as ReturnType<typeof plain>['rule'],
    bar: item.bar,
    owed: [item.owedIn as ResponseState | null, item.owedOn],
    marks: [item.extendedOn, item.pausedOn, item.pausedUntil],
    counts: [item.deferrals, item.reopenings],
  };
}

function sentence({ from, by, lateDays, item }: ResponseMove, zone: string): NaiveMachine['history'][number] {
  return [from, item.state, by, dayOnTheWall(zone, item.enteredAt), lateDays];
}
