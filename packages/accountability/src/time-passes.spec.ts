import { addDays, calendarDateIn, endOfDayIn, type CalendarDate } from '@madang/basics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginResponse, catchUp, defaultResponseLimits, dueOn, responseStateCodes, responseStates, whatTimePasses } from './index.js';
import type { ResponseItem, ResponseSettings, ResponseState } from './index.js';

const day = (text: string) => text as CalendarDate;
const seoul: ResponseSettings = { timeZone: 'Asia/Seoul', limits: defaultResponseLimits };
const zones = ['Asia/Seoul', 'Europe/Madrid', 'America/Los_Angeles', 'Pacific/Kiritimati'];

function itemIn(state: ResponseState, enteredAt: Date, settings = seoul): ResponseItem {
  const enteredOn = calendarDateIn(settings.timeZone, enteredAt);
  const due = dueOn(state, { enteredOn, enteredFrom: null, thresholdMetOn: enteredOn }, settings);
  return { ...beginResponse(enteredAt), state, thresholdMetOn: enteredOn, dueOn: due?.on ?? null, dueRule: due?.rule ?? null };
}

const endOf = (date: string) => endOfDayIn('Asia/Seoul', day(date));
const justBefore = (instant: Date) => new Date(instant.getTime() - 1);

describe('whatTimePasses', () => {
  const item = itemIn('threshold_met', new Date('2026-03-01T03:00:00Z'));

  it('nothing passes in the last moment of the due date in the city', () => {
    expect(item.dueOn).toBe('2026-03-08');
    expect(whatTimePasses(item, { now: justBefore(endOf('2026-03-08')), settings: seoul })).toBeNull();
  });
  it('at the first moment of the next day the item moves, dated at that moment', () =>
    expect(whatTimePasses(item, { now: endOf('2026-03-08'), settings: seoul })).toMatchObject({
      from: 'threshold_met',
      by: 'timer',
      lateDays: 0,
      item: {
        state: 'overdue_ack',
        enteredAt: new Date('2026-03-08T15:00:00Z'),
        dueOn: '2026-03-15',
        owedIn: 'threshold_met',
        owedOn: '2026-03-08',
      },
    }));
  it('a state without a limit waits for ever', () =>
    expect(whatTimePasses(itemIn('watch_report', new Date('1990-01-01')), { now: new Date('2090-01-01'), settings: seoul })).toBeNull());
  it('a check that nobody made publishes, and nobody is late for it', () =>
    expect(
      whatTimePasses(itemIn('screening', new Date('2026-03-01T03:00:00Z')), { now: endOf('2026-03-04'), settings: seoul })?.item,
    ).toMatchObject({ state: 'published', dueOn: '2026-04-03', owedIn: null }));
  it('a decision clock that had run out before it began passes at once, and never before the item came in', () => {
    const late: ResponseItem = { ...itemIn('under_decision', new Date('2026-05-01T03:00:00Z')), dueOn: day('2026-04-01') };
    expect(whatTimePasses(late, { now: new Date('2026-05-01T04:00:00Z'), settings: seoul })?.item).toMatchObject({
      state: 'overdue_decision',
      enteredAt: late.enteredAt,
      dueOn: '2026-04-15',
      owedOn: '2026-04-01',
    });
  });
});

describe('catchUp', () => {
  it('total silence ends on the watch list after the limits of all its steps, and remembers the duty missed first', () => {
    const item = itemIn('threshold_met', new Date('2026-03-01T03:00:00Z'));
    const moves = catchUp(item, { now: new Date('2030-01-01'), settings: seoul });
    expect(moves.map((move) => move.item.state)).toEqual(['overdue_ack', 'escalated_1', 'escalated_2', 'escalated_3', 'watch_report']);
    expect(moves.at(-1)?.item).toMatchObject({ owedIn: 'threshold_met', owedOn: '2026-03-08', dueOn: null });
    const lastDue = moves.at(-2)!.item.dueOn;
    expect(lastDue).toBe(addDays(day('2026-03-01'), 7 + 7 + 14 + 30 + 90));
  });
  it('a deferred question comes back by itself, with 30 days for the answer', () => {
    const moves = catchUp(itemIn('deferred', new Date('2026-01-01T03:00:00Z')), { now: endOf('2026-06-30'), settings: seoul });
    expect(moves.map((move) => move.item)).toMatchObject([{ state: 'under_decision', dueOn: '2026-07-30', owedIn: null }]);
  });

  it('after an outage of any length it comes to the same as running every day', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...responseStateCodes.filter((state) => responseStates[state].limit !== null)),
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.array(fc.integer({ min: 1, max: 90 * 24 }), { minLength: 1, maxLength: 12 }),
        (state, timeZone, minute, hours) => {
          const settings = { ...seoul, timeZone };
          const start = new Date(Date.UTC(2026, 0, 1) + minute * 60_000);
          const item = itemIn(state, start, settings);
          let stepwise = item;
          let at = start.getTime();
          for (const pause of hours) {
            at += pause * 3_600_000;
            stepwise = catchUp(stepwise, { now: new Date(at), settings }).at(-1)?.item ?? stepwise;
          }
          const atOnce = catchUp(item, { now: new Date(at), settings }).at(-1)?.item ?? item;
          expect(stepwise).toEqual(atOnce);
        },
      ),
      { numRuns: 60 },
    ));

  it('no step is dated before the one it follows, and each due date lies behind the step that follows it', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...responseStateCodes),
        fc.constantFrom(...zones),
        fc.integer({ min: -100, max: 100 }),
        (state, timeZone, shift) => {
          const settings = { ...seoul, timeZone };
          const item = itemIn(state, new Date('2026-03-28T22:30:00Z'), settings);
          const shifted = item.dueOn === null ? item : { ...item, dueOn: addDays(item.dueOn, shift) };
          const items = [shifted, ...catchUp(shifted, { now: new Date('2031-01-01'), settings }).map((move) => move.item)];
          for (const [index, one] of items.entries()) {
            const next = items[index + 1];
            if (next === undefined) break;
            expect(next.enteredAt.getTime()).toBeGreaterThanOrEqual(one.enteredAt.getTime());
            expect(one.dueOn! < calendarDateIn(timeZone, next.enteredAt)).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    ));
});
