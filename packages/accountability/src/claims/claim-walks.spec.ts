import { calendarDateIn, type CalendarDate } from '@madang/basics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimActs, claimWays } from './claim-ways.js';
import { actOnClaim, claimTimeIsUp, fileClaim, letClaimTimePass, type ClaimAct, type ClaimCase } from './claim.js';
import { daysBetween, hour, midnights, Naive } from './claims.naive.js';
import {
  actOnRecommendation,
  letRecommendationTimePass,
  makeRecommendation,
  recommendationActs,
  recommendationTimeIsUp,
  recommendationWays,
  type RecommendationAct,
  type RecommendationCase,
} from './recommendation.js';

const zones = ['Asia/Seoul', 'Europe/Madrid', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu', 'Africa/Casablanca'];

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
