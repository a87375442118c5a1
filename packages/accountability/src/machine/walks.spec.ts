import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from './days.naive.js';
import type { NaiveFacts } from './machine.naive.js';
import { allWays, shortestWalks, walk, wayOf } from './shortest-walks.naive.js';
import { SideBySide, type Step } from './side-by-side.naive.js';
import { naiveLimits, naiveStates, naiveWays } from './table.naive.js';

const shortest = shortestWalks();

const zones = [
  'Asia/Seoul',
  'Europe/Madrid',
  'America/Los_Angeles',
  'Pacific/Kiritimati',
  'Asia/Kathmandu',
  'Africa/Cairo',
  'America/Havana',
  'Australia/Lord_Howe',
];
/** Before a leap day, before either change of the clocks on both sides of the equator, at the end of a year. */
const starts = ['2026-03-27T22:30:00Z', '2026-10-24T09:59:00Z', '2028-02-21T23:59:59Z', '2026-12-24T14:15:00Z', '2027-04-02T12:00:00Z'];

const settingsOf = fc.record({
  zone: fc.constant(''),
  days: fc.dictionary(
    fc.constantFrom(...naiveLimits.keys(), 'after_report', 'on_reentry', 'extension', 'waiting'),
    fc.integer({ min: 1, max: 40 }),
    { maxKeys: 4 },
  ),
  closedWeekdays: fc.constantFrom([], [6, 7], [5], [7]),
  holidays: fc.array(fc.integer({ min: dayNumber('2026-03-20'), max: dayNumber('2029-12-31') }), { maxLength: 25 }),
});

const factsOf: fc.Arbitrary<NaiveFacts> = fc.record(
  {
    authorsAgree: fc.constantFrom(true, true, false),
    grade: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
    done: fc.nat({ max: 3 }),
    notDone: fc.nat({ max: 5 }),
    until: fc.integer({ min: 0, max: 190 }),
    committeeReason: fc.constantFrom('', 'The council meets in May.'),
  },
  { requiredKeys: ['authorsAgree', 'grade', 'done', 'notDone', 'until'] },
);

/** What begins anew when facts have changed: no ways of the table. Beside each the walk of the table after which it is there. */
const reopenings = [
  { way: 'rejected → under_decision by staff', after: 'under_decision → rejected by staff' },
  { way: 'closed → under_decision by staff', after: 'rejected → closed by timer' },
  { way: 'closed → appealed by resident', after: 'rejected → closed by timer' },
] as const;

const words = fc.constantFrom('', 'Because.', 'Because.');
const stepIn = (zone: string): fc.Arbitrary<Step> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.record({ do: fc.constant('along' as const), which: fc.nat({ max: 60 }), facts: factsOf }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('wait' as const), hours: fc.nat({ max: 40 * 24 }) }) },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('act' as const),
        to: fc.constantFrom(...naiveStates),
        by: fc.constantFrom('resident', 'facilitator', 'staff', 'committee', 'ombudsperson', 'assembly', 'system'),
        facts: factsOf,
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('extend' as const, 'pause' as const), words }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('resume' as const, 'report' as const) }) },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('reopen' as const),
        by: fc.constantFrom('resident' as const, 'staff' as const),
        sinceDaysAgo: fc.integer({ min: -1, max: 12 }),
        refusedDaysAgo: fc.integer({ min: 0, max: 60 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant('settle' as const), settings: settingsOf.map((settings) => ({ ...settings, zone })) }),
    },
  );

/** The first states have few ways on, so that each walk is led to some place of the table before it goes where it likes. */
const walks = fc.constantFrom(...zones).chain((zone) =>
  fc.record({
    begins: fc.constantFrom(...starts).map((text) => new Date(text)),
    settings: settingsOf.map((settings) => ({ ...settings, zone })),
    steps: fc
      .tuple(fc.constantFrom([], ...shortest.values()), fc.array(stepIn(zone), { maxLength: 50 }))
      .map(([led, rest]) => [...led, ...rest]),
  }),
);

const seed = Number(process.env['MADANG_SEED'] ?? 20_261_122);

describe('the clock beside a plain one that was written from the table alone', () => {
  it(`both tell the same history of every walk by chance, in every zone, whatever a city settles meanwhile (seed ${seed})`, () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(walks, ({ begins, settings, steps }) => {
        const sideBySide = new SideBySide(begins, settings);
        for (const step of steps) for (const [one, other] of sideBySide.take(step)) expect(one).toEqual(other);
        for (const step of sideBySide.naive.history) seen.add(wayOf(step));
      }),
      { numRuns: 300, seed },
    );
    expect(seen.size).toBeGreaterThan(100);
    const beyondTheTable = [...seen].filter((way) => !allWays.includes(way));
    expect(beyondTheTable.length).toBeGreaterThan(0);
    expect(reopenings.map(({ way }) => way)).toEqual(expect.arrayContaining(beyondTheTable));
  });

  it.each(reopenings)('$way, where facts have changed: both clocks arrive there from a first draft', ({ way, after }) => {
    const by = way.endsWith('staff') ? 'staff' : 'resident';
    const { sideBySide, pairs } = walk([...shortest.get(after)!, { do: 'reopen', by, sinceDaysAgo: 1, refusedDaysAgo: 9 }]);
    for (const [one, other] of pairs) expect(one).toEqual(other);
    expect(sideBySide.naive.history.map(wayOf).at(-1)).toBe(way);
  });
});

describe('every way of the table', () => {
  it('is known: 104 transitions, of which some are open to several roles', () => {
    expect(new Set(naiveWays.map(({ from, to }) => `${from} → ${to}`)).size).toBe(104);
    expect(allWays).toHaveLength(new Set(allWays).size);
    expect([...shortest.keys()].toSorted()).toEqual(allWays.toSorted());
  });

  it.each([...shortest])('%s: both clocks arrive there from a first draft', (way, steps) => {
    const { sideBySide, pairs } = walk(steps);
    for (const [one, other] of pairs) expect(one).toEqual(other);
    expect(sideBySide.naive.history.map(wayOf).at(-1)).toBe(way);
  });
});

describe('the table as a graph', () => {
  const ends = ['closed'];
  const restsWithoutLimit = ['draft', 'verified', 'unverified', 'closed', 'remedied', 'watch_report', 'expired'];

  it('no state but the last is without a way on, and no state that is reached by silence belongs to nobody', () => {
    expect(naiveStates.filter((state) => naiveWays.every(({ from }) => from !== state))).toEqual(ends);
    const unowned = naiveStates.filter((state) => naiveWays.every(({ from, by }) => from !== state || by === 'timer'));
    // A debate ends by its calendar alone.
    expect(unowned).toEqual(['in_debate', ...ends]);
  });

  it('time runs everywhere but where nobody owes anything, or where everybody has been told of the silence', () =>
    expect(naiveStates.filter((state) => !naiveLimits.has(state))).toEqual(restsWithoutLimit));

  it('every state can be left towards an end: nothing goes in circles for ever', () => {
    const leads = new Set(ends);
    for (let grown = true; grown;) {
      const before = leads.size;
      for (const { from, to } of naiveWays) if (leads.has(to)) leads.add(from);
      grown = leads.size > before;
    }
    expect(naiveStates.filter((state) => !leads.has(state))).toEqual([]);
  });
});
