// The steps of a walk look at what they did; they run inside the test below.
// oxlint-disable vitest/no-standalone-expect
import { addDays, calendarDateIn } from '@madang/basics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginResponse, catchUp, defaultResponseLimits, moveOn, responseStateCodes, responseStates, responseTransitions } from './index.js';
import type { MoveFacts, ResponseItem, ResponseMove, ResponseRole, ResponseSettings, ResponseState } from './index.js';

const settings: ResponseSettings = { timeZone: 'Asia/Seoul', limits: defaultResponseLimits };
const begins = new Date('2026-03-01T03:00:00Z');
const roles = [
  'resident',
  'facilitator',
  'staff',
  'committee',
  'ombudsman',
  'assembly',
  'system',
] as const satisfies readonly ResponseRole[];

/** Noon of a day in Seoul. */
const noon = (day: string) => new Date(`${day}T03:00:00Z`);

/** What the test knows: only where the proposal stands and what day it is. The ways on are read off the table. */
interface Model {
  state: ResponseState;
  now: Date;
}

/** What is tested: an item that is looked at now and then, and its twin whose clock is run every day. */
interface Real {
  item: ResponseItem;
  twin: ResponseItem;
  readonly seen: Set<string>;
}

/** Time goes by. The timer runs once at the end of it, or not at all: then the next act finds what is due. */
class Wait implements fc.Command<Model, Real> {
  constructor(
    private readonly days: number,
    private readonly timerRuns: boolean,
  ) {}

  check = () => true;

  run(model: Model, real: Real): void {
    const today = calendarDateIn(settings.timeZone, model.now);
    for (let day = 1; day <= this.days; day += 1) {
      const moment = { now: noon(addDays(today, day)), settings };
      real.twin = note(real, catchUp(real.twin, moment)) ?? real.twin;
    }
    model.now = noon(addDays(today, this.days));
    const due = catchUp(real.item, { now: model.now, settings });
    if (this.timerRuns) real.item = note(real, due) ?? real.item;
    model.state = due.at(-1)?.item.state ?? model.state;
    expect(real.twin.state).toBe(model.state);
  }

  toString = () => `wait ${this.days} days${this.timerRuns ? '' : ' without a timer'}`;
}

class Act implements fc.Command<Model, Real> {
  constructor(
    private readonly to: ResponseState,
    private readonly by: (typeof roles)[number],
    private readonly facts: MoveFacts,
  ) {}

  check = () => true;

  run(model: Model, real: Real): void {
    const way = responseTransitions.find((one) => one.from === model.state && one.to === this.to && one.by.includes(this.by));
    const deferredUntil = addDays(calendarDateIn(settings.timeZone, model.now), 60);
    const act = { to: this.to, by: this.by, ...this.facts, ...(this.to === 'deferred' && { deferredUntil }) };
    const moment = { now: model.now, settings };
    const [moved, twins] = [moveOn(real.item, act, moment), moveOn(real.twin, act, moment)];
    expect(twins.ok).toBe(moved.ok);
    if (!moved.ok || !twins.ok) {
      // What the table does not know is refused for that; what it knows may lack a fact beside the state.
      expect(!moved.ok && moved.error.code === 'response/not-this-way').toBe(way === undefined);
      return;
    }
    expect(way).toBeDefined();
    real.item = note(real, [...moved.value.passed, moved.value.move]) ?? real.item;
    real.twin = twins.value.move.item;
    expect(real.twin).toEqual(real.item);
    model.state = this.to;
  }

  toString = () => `${this.by} → ${this.to}`;
}

/** One of the ways on from wherever it stands. */
class Along implements fc.Command<Model, Real> {
  constructor(
    private readonly which: number,
    private readonly facts: MoveFacts,
  ) {}

  check = () => true;

  run(model: Model, real: Real): void {
    const ways = responseTransitions.filter(({ from, by }) => from === model.state && by.some((role) => role !== 'timer'));
    const way = ways[this.which % Math.max(1, ways.length)];
    if (way) new Act(way.to, asked(way.by), this.facts).run(model, real);
  }

  toString = () => `the way on number ${this.which}`;
}

/** Every step stands in the table, and no step is dated before the one it follows. */
function note({ seen }: Real, moves: readonly ResponseMove[]): ResponseItem | undefined {
  for (const { from, by, item } of moves) {
    expect(responseTransitions.some((one) => one.from === from && one.to === item.state && one.by.includes(by))).toBe(true);
    expect(item.dueOn === null).toBe(responseStates[item.state].limit === null && item.state !== 'deferred');
    seen.add(`${from} → ${item.state} by ${by}`);
  }
  return moves.at(-1)?.item;
}

const facts = fc.record({
  authorsAgree: fc.constant(true),
  medianGrade: fc.constantFrom('A' as const, 'C' as const),
  checks: fc.constantFrom({ done: 1, notDone: 5 }, { done: 5, notDone: 1 }),
});

/** Mostly ways that the table knows, so that walks go far; and any other, which must be refused. */
const acts = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.nat({ max: 60 }), facts).map((all) => new Along(...all)) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...responseStateCodes), fc.constantFrom(...roles), facts).map((all) => new Act(...all)),
  },
);

function asked(by: readonly ResponseRole[]): (typeof roles)[number] {
  return roles.find((role) => by.includes(role)) ?? 'system';
}

/** The first states have few ways on, so a walk is led through the door before it goes where it likes. */
const toTheDoor = [new Act('screening', 'resident', {}), new Act('published', 'facilitator', {}), new Act('threshold_met', 'system', {})];
const walks = fc
  .tuple(
    fc.nat({ max: toTheDoor.length }),
    fc.array(
      fc.oneof(
        acts,
        fc.tuple(fc.nat({ max: 40 }), fc.boolean()).map((all) => new Wait(...all)),
      ),
      { maxLength: 60 },
    ),
  )
  .map(([led, rest]) => [...toTheDoor.slice(0, led), ...rest]);

describe('the machine, walked by chance under a clock that the test moves', () => {
  const seen = new Set<string>();

  it('goes only where the table leads, and a timer that was down comes to the same as one that never was', () => {
    fc.assert(
      fc.property(walks, (commands) => {
        const start = beginResponse(begins);
        fc.modelRun(() => ({ model: { state: start.state, now: begins }, real: { item: start, twin: start, seen } }), commands);
      }),
      { numRuns: 200, seed: 3 },
    );
    expect(seen.size).toBeGreaterThan(40);
  });

  it('has been everywhere on the way to the door: every state, every act, every silence', () => {
    const early: ReadonlySet<ResponseState> = new Set(['draft', 'screening', 'published', 'expired', 'withdrawn', 'threshold_met']);
    const ways = responseTransitions.filter(({ from, to }) => early.has(from) && (early.has(to) || from === 'threshold_met'));
    const missed = ways.filter(({ from, to }) => ![...seen].some((one) => one.startsWith(`${from} → ${to} by`)));
    expect(missed).toEqual([]);
    const silent = responseStateCodes.filter((state) => early.has(state) && responseStates[state].limit !== null);
    expect(silent.filter((state) => !seen.has(`${state} → ${responseStates[state].limit!.onTimeout} by timer`))).toEqual([]);
  });
});
