import { dayOnTheWall, weekdayOf } from './days.naive.js';
import { naiveLimits, naiveWays } from './table.naive.js';

/** The clock once more, slow and plain, to judge the other by: days are numbers, everything changes in place, nothing is shared. */
export interface NaiveSettings {
  readonly zone: string;
  /** Days that differ from the table, by state; and those that belong to no state. */
  readonly days: Readonly<Record<string, number>>;
  readonly closedWeekdays: readonly number[];
  readonly holidays: readonly number[];
}

export interface NaiveFacts {
  readonly until?: number;
  readonly committeeReason?: string;
  readonly authorsAgree?: boolean;
  readonly grade?: string;
  readonly done?: number;
  readonly notDone?: number;
}

interface NaiveRule {
  readonly code: string;
  readonly from: number;
  readonly days: number;
  readonly movedFrom: number | null;
}

const beyondStates: Readonly<Record<string, number>> = { after_report: 20, on_reentry: 30, extension: 15, waiting: 14 };
const reproaches = 'overdue_ack overdue_review overdue_decision escalated_1 escalated_2 escalated_3 stalled watch_report'.split(' ');
const countedFromMissed = ['overdue_ack', 'overdue_review', 'overdue_decision'];
const cameBack = 'deferred appealed watch_report rejected closed'.split(' ');

export class NaiveMachine {
  state = 'draft';
  cameFrom = '';
  enteredDay: number;
  due: number | null = null;
  rule: NaiveRule | null = null;
  bar: number | null = null;
  owedIn: string | null = null;
  owedOn: number | null = null;
  extendedOn: number | null = null;
  pausedOn: number | null = null;
  pausedUntil: number | null = null;
  deferrals = 0;
  reopenings = 0;
  /** Every step: from, to, by whom, on which day, how many days late. */
  readonly history: (readonly [from: string, to: string, by: string, day: number, late: number])[] = [];

  constructor(
    now: Date,
    public settings: NaiveSettings,
  ) {
    this.enteredDay = dayOnTheWall(settings.zone, now);
  }

  look(now: Date): void {
    const today = dayOnTheWall(this.settings.zone, now);
    for (let limit = naiveLimits.get(this.state); limit && this.due !== null && this.due < today; limit = naiveLimits.get(this.state)) {
      const missed = this.due;
      const late = reproaches.includes(limit.to);
      const [owedIn, owedOn] = [this.owedIn ?? this.state, this.owedOn ?? missed];
      const day = Math.max(missed + 1, this.enteredDay);
      this.history.push([this.state, limit.to, 'timer', day, 0]);
      this.enter(limit.to, Math.max(missed, this.enteredDay), missed);
      [this.owedIn, this.owedOn] = late ? [owedIn, owedOn] : [null, null];
      this.enteredDay = day;
    }
  }

  /** Empty if it went there, otherwise why not. */
  act(to: string, by: string, facts: NaiveFacts, now: Date): string {
    this.look(now);
    const today = dayOnTheWall(this.settings.zone, now);
    const why = this.whyNot(to, by, facts, today);
    if (why !== '') return why;
    const debtor = this.owedIn === 'debate_report' ? 'facilitator' : this.owedIn === 'appealed' ? 'committee' : 'staff';
    const late = this.owedOn !== null && debtor === by && today > this.owedOn ? today - this.owedOn : 0;
    this.history.push([this.state, to, by, today, late]);
    this.enter(to, today, null, facts.until);
    [this.owedIn, this.owedOn, this.enteredDay] = [null, null, today];
    return '';
  }

  extend(reason: string, now: Date): string {
    this.look(now);
    if (this.state !== 'under_decision') return 'nothing-to-extend';
    if (this.extendedOn !== null) return 'already-extended';
    if (reason === '') return 'reason-missing';
    this.extendedOn = dayOnTheWall(this.settings.zone, now);
    this.stretch(this.days('extension'));
    return '';
  }

  wait(question: string, now: Date): string {
    this.look(now);
    if (this.state !== 'acknowledged' && this.state !== 'under_decision') return 'nothing-to-pause';
    if (this.pausedOn !== null) return 'already-paused';
    if (question === '') return 'question-missing';
    this.pausedOn = dayOnTheWall(this.settings.zone, now);
    this.pausedUntil = this.pausedOn + this.days('waiting');
    this.stretch(this.days('waiting'));
    return '';
  }

  resume(now: Date): string {
    this.look(now);
    const today = dayOnTheWall(this.settings.zone, now);
    if (this.pausedUntil === null || this.rule === null || today >= this.pausedUntil) return 'not-waiting';
    this.stretch(today - this.pausedUntil);
    this.pausedUntil = today;
    return '';
  }

  report(now: Date): string {
    this.look(now);
    if (this.state !== 'planned' && this.state !== 'in_progress') return 'nothing-to-report';
    this.setDue('limit', dayOnTheWall(this.settings.zone, now), this.days(this.state));
    return '';
  }

  /** Both days are counted back from today. */
  reopen(by: string, sinceDaysAgo: number, refusedDaysAgo: number, now: Date): string {
    this.look(now);
    const today = dayOnTheWall(this.settings.zone, now);
    const refused = this.state === 'closed' ? this.cameFrom === 'rejected' : this.state === 'rejected';
    if (!refused) return 'nothing-refused';
    if (sinceDaysAgo < 0) return 'facts-not-yet';
    if (sinceDaysAgo >= refusedDaysAgo) return 'facts-not-newer';
    const to = by === 'resident' ? 'appealed' : 'under_decision';
    this.history.push([this.state, to, by, today, 0]);
    this.enter(to, today, null);
    [this.owedIn, this.owedOn, this.enteredDay] = [null, null, today];
    return '';
  }

  private whyNot(to: string, by: string, facts: NaiveFacts, today: number): string {
    const way = naiveWays.find((one) => one.from === this.state && one.to === to && one.by === by);
    if (!way || by === 'timer') return 'not-this-way';
    const grade = facts.grade ?? 'none';
    if (way.asks === 'late-plan' && this.owedIn !== 'accepted' && this.owedIn !== 'accepted_in_part') return 'condition-unmet';
    if (way.asks === 'late-report' && this.owedIn !== 'debate_report') return 'condition-unmet';
    if (way.asks === 'not-done' && (facts.notDone ?? 0) <= (facts.done ?? 0)) return 'condition-unmet';
    if (way.asks === 'bad-grade' && !'CDE'.includes(grade)) return 'condition-unmet';
    if (way.asks === 'good-grade' && !'AB'.includes(grade)) return 'condition-unmet';
    if (to === 'merged' && !facts.authorsAgree) return 'authors-have-not-agreed';
    if (to === 'screening' && this.state === 'expired' && this.reopenings === 1) return 'already-reopened';
    if (to === 'appealed' && this.cameFrom === 'appealed') return 'already-appealed';
    if (to === 'appealed' && today > this.open(this.enteredDay + this.days(this.state === 'merged' ? 'merged' : 'rejected')))
      return 'appeal-too-late';
    if (to !== 'deferred') return '';
    if (facts.until === undefined) return 'deferral-without-date';
    if (facts.until <= today || facts.until > today + this.days('deferred')) return 'deferral-out-of-range';
    return this.deferrals > 0 && !facts.committeeReason ? 'already-deferred' : '';
  }

  private enter(to: string, start: number, missed: number | null, until?: number): void {
    const from = this.state;
    if (this.pausedUntil !== null && this.pausedUntil > start) this.pausedUntil = start;
    if (to === 'threshold_met') this.bar = start;
    if (to === 'deferred') this.deferrals += 1;
    if (from === 'expired' && to === 'screening') this.reopenings += 1;
    [this.state, this.cameFrom, this.due, this.rule] = [to, from, null, null];
    if (to === 'under_decision') this.setDecisionDue(from, start);
    else if (to === 'deferred' && until !== undefined) {
      this.rule = { code: 'deferred_until', from: start, days: until - start, movedFrom: null };
      this.due = until;
    } else if (naiveLimits.has(to)) this.setDue('limit', countedFromMissed.includes(to) && missed !== null ? missed : start, this.days(to));
  }

  private setDecisionDue(from: string, start: number): void {
    if (cameBack.includes(from)) return this.setDue('decision_on_reentry', start, this.days('on_reentry'));
    const paused = this.pausedOn === null ? 0 : this.pausedUntil! - this.pausedOn;
    this.setDue('decision_from_threshold', this.bar ?? start, this.days('under_decision') + paused);
    if (from !== 'debate_report' && from !== 'escalated_1') return;
    if (this.open(start + this.days('after_report')) > this.due!) this.setDue('decision_after_report', start, this.days('after_report'));
  }

  private stretch(days: number): void {
    const { code, from, days: before } = this.rule!;
    this.setDue(code, from, before + days);
  }

  private setDue(code: string, from: number, days: number): void {
    this.due = this.open(from + days);
    this.rule = { code, from, days, movedFrom: this.due === from + days ? null : from + days };
  }

  private open(day: number): number {
    const { closedWeekdays, holidays } = this.settings;
    return closedWeekdays.includes(weekdayOf(day)) || holidays.includes(day) ? this.open(day + 1) : day;
  }

  private days(what: string): number {
    return this.settings.days[what] ?? naiveLimits.get(what)?.days ?? beyondStates[what]!;
  }
}
