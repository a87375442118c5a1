import { calendarDateIn, type CalendarDate } from '@madang/basics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actOnClaim,
  claimActs,
  claimStateRules,
  claimStates,
  claimTimeIsUp,
  claimWays,
  fileClaim,
  letClaimTimePass,
  type ClaimAct,
  type ClaimCase,
} from './claim.js';
import {
  actOnRecommendation,
  isOver,
  isWatched,
  letRecommendationTimePass,
  makeRecommendation,
  recommendationActs,
  recommendationStateRules,
  recommendationStates,
  recommendationTimeIsUp,
  recommendationWays,
  type RecommendationAct,
  type RecommendationCase,
} from './recommendation.js';

const zones = ['Asia/Seoul', 'Europe/Madrid', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu', 'Africa/Casablanca'];
const hour = 3_600_000;

/** The second telling of the rules: days are counted on fingers, from one midnight of the city to the next, and nothing is shared. */
class Naive {
  state: string;
  left: number | null;
  toFinding = 90;
  finding: string | null = null;

  constructor(
    private readonly kind: 'claim' | 'recommendation',
    first: readonly [string, number],
  ) {
    [this.state, this.left] = first;
  }

  midnight(): void {
    this.toFinding -= 1;
    if (this.left === null) return;
    this.left -= 1;
    if (this.left >= 0) return;
    const silence: Record<string, string> = {
      filed: 'unacknowledged',
      examining: 'late',
      waiting: 'silent',
      promised: 'unkept',
      reported: 'unconfirmed',
    };
    if (this.kind === 'claim' && (this.state === 'asking' || this.state === 'settling')) return this.backToWork();
    this.state = silence[this.state]!;
    this.left = null;
  }

  act(what: string, who: string, detail: string): boolean {
    return this.kind === 'claim' ? this.onClaim(`${who} ${what}`, detail) : this.onRecommendation(`${who} ${what}`, detail);
  }

  private onClaim(did: string, detail: string): boolean {
    const isAtWork = this.state === 'examining' || this.state === 'late';
    if (did === 'ombudsperson acknowledge' && (this.state === 'filed' || this.state === 'unacknowledged')) return (this.backToWork(), true);
    if (did === 'ombudsperson ask' && isAtWork) return this.to('asking', 14);
    if (did === 'ombudsperson offer' && isAtWork) return this.to('settling', 14);
    if (did === 'office inform' && this.state === 'asking') return (this.backToWork(), true);
    if (did === 'claimant decline' && this.state === 'settling') return (this.backToWork(), true);
    if (did === 'claimant agree' && this.state === 'settling') return this.end('settled');
    if (did === 'claimant withdraw' && this.state !== 'recommended' && this.state !== 'closed') return this.end('withdrawn');
    if (did === 'system finish' && this.state === 'recommended') return this.end(this.finding!);
    if (did !== 'ombudsperson find' || !isAtWork) return false;
    this.finding = detail;
    return detail === 'breach' || detail === 'part' ? this.to('recommended', null) : this.end(detail);
  }

  private onRecommendation(did: string, detail: string): boolean {
    const unanswered = this.state === 'waiting' || this.state === 'silent';
    if (did === 'office reply' && detail === 'refused') return unanswered && this.to('refused', null);
    if (did === 'office reply') return (unanswered || this.state === 'refused') && this.to('promised', 30);
    if (did === 'office report') return (this.state === 'promised' || this.state === 'unkept') && this.to('reported', 60);
    if (this.state !== 'reported') return false;
    if (did === 'claimant confirm') return this.to('confirmed', null);
    return did === 'claimant dispute' && this.to('unkept', null);
  }

  private backToWork(): void {
    this.to(this.toFinding < 0 ? 'late' : 'examining', this.toFinding < 0 ? null : this.toFinding);
  }

  private end(finding: string): boolean {
    this.finding = finding;
    return this.to('closed', null);
  }

  private to(state: string, left: number | null): true {
    this.state = state;
    this.left = left;
    return true;
  }
}

/** Midnights of a city between two moments, by walking from one half day to the next: no day is shorter. */
function midnights(from: Date, to: Date, timeZone: string): number {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  let passed = 0;
  for (let at = from.getTime(); at < to.getTime();) {
    const next = Math.min(at + 12 * hour, to.getTime());
    if (day.format(at) !== day.format(next)) passed += 1;
    at = next;
  }
  return passed;
}

const roles = ['ombudsperson', 'office', 'claimant', 'system'] as const;
const step = fc.oneof(
  { weight: 1, arbitrary: fc.record({ hours: fc.integer({ min: 1, max: 24 * 60 }) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      wild: fc.nat({ max: 5 }).map((one) => one === 0),
      lucky: fc.nat({ max: 839 }),
      by: fc.constantFrom(...roles),
      detail: fc.constantFrom('breach', 'part', 'none', 'outside'),
      reply: fc.constantFrom('accepted', 'accepted_in_part', 'refused'),
    }),
  },
);
/** A good part of the walks begin late, where chance alone seldom gets to. */
const muchLater = [{ hours: 24 * 95 }] as const;
const atLast = [...muchLater, { wild: false, lucky: 1, by: 'ombudsperson', detail: 'part', reply: 'accepted' }] as const;
const historyFrom = (led: readonly (typeof atLast)[number][]) =>
  fc
    .record({
      begins: fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
      timeZone: fc.constantFrom(...zones),
      isLed: fc.boolean(),
      chance: fc.array(step, { maxLength: 40 }),
    })
    .map(({ isLed, chance, ...rest }) => ({ ...rest, steps: isLed ? [...led, ...chance] : chance }));

/** Most acts follow the table, and end nothing where they can go on, so that walks go far; the others try anything. */
function chosen<Way extends { from: string; act: string; by: string; to: string }>(
  ways: readonly Way[],
  state: string,
  { wild, lucky }: { readonly wild: boolean; readonly lucky: number },
) {
  const open = ways.filter(({ from, act }) => from === state && act !== 'time');
  const goingOn = open.filter(({ to }) => to !== 'closed' || lucky % 7 === 0);
  return wild ? undefined : goingOn[lucky % Math.max(1, goingOn.length)];
}

const daysBetween = (from: CalendarDate, to: CalendarDate) => (Date.parse(to) - Date.parse(from)) / (24 * hour);

interface Held {
  readonly state: string;
  readonly dueOn: CalendarDate | null;
}

describe('a claim and a recommendation, walked by chance and told twice', () => {
  const seen = new Set<string>();
  const note = (from: Held, act: string, by: string, to: Held) => seen.add(`${from.state} ${act} ${by} ${to.state}`);

  function compare(held: Held, naive: Naive, now: Date, timeZone: string): void {
    const left = held.dueOn === null ? null : daysBetween(calendarDateIn(timeZone, now), held.dueOn);
    expect([held.state, left]).toEqual([naive.state, naive.left]);
  }

  it('come out the same for claims, in every time zone and through every change of clocks', () =>
    fc.assert(
      fc.property(historyFrom(atLast), ({ begins, timeZone, steps }) => {
        let now = begins;
        let held: ClaimCase = fileClaim({ now, timeZone });
        const naive = new Naive('claim', ['filed', 7]);
        for (const one of steps) {
          let agreed = true;
          if ('hours' in one) {
            const later = new Date(now.getTime() + one.hours * hour);
            for (let passed = midnights(now, later, timeZone); passed > 0; passed -= 1) naive.midnight();
            now = later;
            for (let up = claimTimeIsUp(held, timeZone); up !== null && up <= now; up = claimTimeIsUp(held, timeZone)) {
              const after = letClaimTimePass(held);
              note(held, 'time', 'timer', after);
              held = after;
            }
          } else {
            const way = chosen(claimWays, held.state, one);
            const act = (way?.act ?? claimActs[one.lucky % claimActs.length]) as ClaimAct['act'];
            const by = (way?.by ?? one.by) as (typeof roles)[number];
            const isBreach = one.detail === 'breach' || one.detail === 'part';
            const whole = { act, by, finding: one.detail, recommendations: isBreach ? 1 : 0 } as ClaimAct;
            const after = actOnClaim(held, whole, { now, timeZone });
            agreed = after.ok === naive.act(act, by, one.detail);
            if (after.ok) note(held, act, by, after.value);
            if (after.ok) held = after.value;
          }
          expect(agreed).toBe(true);
          compare(held, naive, now, timeZone);
          expect(held.finding).toBe(naive.finding);
        }
      }),
      { numRuns: 800, seed: 20 },
    ));

  it('come out the same for recommendations', () =>
    fc.assert(
      fc.property(historyFrom(muchLater), ({ begins, timeZone, steps }) => {
        let now = begins;
        let held: RecommendationCase = makeRecommendation({ now, timeZone });
        const naive = new Naive('recommendation', ['waiting', 60]);
        for (const one of steps) {
          let agreed = true;
          if ('hours' in one) {
            const later = new Date(now.getTime() + one.hours * hour);
            for (let passed = midnights(now, later, timeZone); passed > 0; passed -= 1) naive.midnight();
            now = later;
            const up = recommendationTimeIsUp(held, timeZone);
            if (up !== null && up <= now) {
              const after = letRecommendationTimePass(held);
              note(held, 'time', 'timer', after);
              held = after;
            }
          } else {
            const way = chosen(recommendationWays, held.state, one);
            const act = way?.act ?? recommendationActs[one.lucky % recommendationActs.length]!;
            const by = way?.by ?? (one.by === 'office' ? 'office' : 'claimant');
            const inThirtyDays = new Date(Date.parse(calendarDateIn(timeZone, now)) + 30 * 24 * hour);
            const promisedOn = inThirtyDays.toISOString().slice(0, 10) as CalendarDate;
            const whole = { act, by, reply: one.reply, reasons: 'Because.', promisedOn } as RecommendationAct;
            const after = actOnRecommendation(held, whole, { now, timeZone });
            agreed = after.ok === naive.act(act, by, one.reply);
            if (after.ok) note(held, act, by, after.value);
            if (after.ok) held = after.value;
          }
          expect(agreed).toBe(true);
          compare(held, naive, now, timeZone);
        }
      }),
      { numRuns: 400, seed: 21 },
    ));

  it('have gone every way that stands in the two tables, and no other', () =>
    expect([...seen].toSorted()).toEqual(
      [...claimWays, ...recommendationWays].map(({ from, act, by, to }) => `${from} ${act} ${by} ${to}`).toSorted(),
    ));
});

describe('the two tables', () => {
  it('lead from the first state to every other', () => {
    const reached = (ways: readonly { from: string; to: string }[], first: string) => {
      const found = new Set([first]);
      for (const state of found) for (const { to } of ways.filter(({ from }) => from === state)) found.add(to);
      return [...found].toSorted();
    };
    expect(reached(claimWays, 'filed')).toEqual(claimStates.toSorted());
    expect(reached(recommendationWays, 'waiting')).toEqual(recommendationStates.toSorted());
  });

  it('give every state that is no end an owner who has a way out, and every limit a way that time takes', () => {
    const ends = ['closed', 'confirmed', 'unconfirmed', 'refused'];
    const rules = Object.entries({ ...claimStateRules, ...recommendationStateRules });
    const ways = [...claimWays, ...recommendationWays];
    for (const [state, { owner, limit }] of rules) {
      expect([state, owner === null]).toEqual([state, ends.includes(state)]);
      const out = ways.filter(({ from }) => from === state);
      // What was recommended to the city ends with its recommendations, each of which has an owner of its own.
      const leftBy = state === 'recommended' ? 'system' : owner;
      expect([state, owner === null || out.some(({ by }) => by === leftBy)]).toEqual([state, true]);
      expect([state, out.some(({ act }) => act === 'time')]).toEqual([state, limit !== null]);
    }
  });

  it('let nobody but the claimant agree, withdraw or confirm, and never the city', () => {
    const own = [...claimWays, ...recommendationWays].filter(({ act }) =>
      ['agree', 'decline', 'withdraw', 'confirm', 'dispute'].includes(act),
    );
    expect(new Set(own.map(({ by }) => by))).toEqual(new Set(['claimant']));
  });
});

const moment = { now: new Date('2026-03-20T10:00:00Z'), timeZone: 'Europe/Madrid' };
const codeOf = (result: { readonly ok: boolean; readonly error?: { readonly code: string } }) => (result.ok ? 'ok' : result.error?.code);

describe('a finding', () => {
  const examining: ClaimCase = { state: 'examining', dueOn: null, findBy: '2026-06-18' as CalendarDate, finding: null };
  const find = (finding: string, recommendations: number) =>
    actOnClaim(examining, { act: 'find', by: 'ombudsperson', finding, recommendations } as ClaimAct, moment);

  it('of a breach says what is to be done, and any other recommends nothing', () => {
    expect(codeOf(find('breach', 0))).toBe('claim/recommendations-missing');
    expect(codeOf(find('part', 0))).toBe('claim/recommendations-missing');
    expect(codeOf(find('none', 1))).toBe('claim/nothing-to-recommend');
    expect(find('part', 2)).toMatchObject({ ok: true, value: { state: 'recommended', finding: 'part' } });
    expect(find('outside', 0)).toMatchObject({ ok: true, value: { state: 'closed', finding: 'outside' } });
  });
});

describe('a reply of the city', () => {
  const waiting = makeRecommendation(moment);
  const reply = (kind: string, reasons: string, promisedOn: string | null, held = waiting) =>
    actOnRecommendation(held, { act: 'reply', by: 'office', reply: kind, reasons, promisedOn } as RecommendationAct, moment);

  it('has sixty days', () => expect(waiting).toEqual({ state: 'waiting', dueOn: '2026-05-19', reply: null }));

  it('that does less than was recommended says why', () => {
    for (const kind of ['refused', 'accepted_in_part'])
      expect(codeOf(reply(kind, '  ', '2026-04-01'))).toBe('recommendation/reasons-missing');
    expect(codeOf(reply('accepted', '', '2026-04-01'))).toBe('ok');
  });

  it('that accepts names a day within a year, from today on', () => {
    for (const day of [null, '2026-03-19', '2027-03-21'])
      expect(reply('accepted', '', day)).toMatchObject({ error: { code: 'recommendation/day-missing', latest: '2027-03-20' } });
    expect(codeOf(reply('accepted', '', '2026-03-20'))).toBe('ok');
    expect(codeOf(reply('accepted', '', '2027-03-20'))).toBe('ok');
  });

  it('that refuses can become one that accepts, and is not given twice', () => {
    const refused: RecommendationCase = { state: 'refused', dueOn: null, reply: 'refused' };
    expect(codeOf(reply('refused', 'Still not.', null, refused))).toBe('recommendation/not-now');
    expect(reply('accepted', '', '2026-04-01', refused)).toMatchObject({ ok: true, value: { state: 'promised', reply: 'accepted' } });
  });
});

describe('the watch list', () => {
  it('holds silence and broken promises, and nothing that is over', () => {
    expect(recommendationStates.filter(isWatched)).toEqual(['silent', 'unkept']);
    expect(recommendationStates.filter(isOver)).toEqual(['confirmed', 'unconfirmed', 'refused']);
  });
});
