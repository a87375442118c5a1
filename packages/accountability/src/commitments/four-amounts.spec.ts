import type { LineCode } from '@madang/basics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fourAmounts, type AmountsOfSide, type CommittedLine } from '../index.js';

const amount = fc.bigInt(-(10n ** 15n), 10n ** 15n);
const held = fc.option(fc.bigInt(0n, 10n ** 15n), { nil: null });
const committed = fc
  .array(fc.record({ before: held, asked: amount, promised: amount, adopted: fc.option(amount, { nil: null }), later: held }), {
    maxLength: 40,
  })
  .map((lines): CommittedLine[] => lines.map((line, at) => ({ ...line, line: `E-${at}` as LineCode })));
const total = (amounts: readonly bigint[]) => amounts.reduce((sum, one) => sum + one, 0n);
const line = (code: string, rest: Partial<CommittedLine>): CommittedLine => ({
  line: code as LineCode,
  before: 1_000n,
  asked: 100n,
  promised: 100n,
  adopted: null,
  later: 1_000n,
  ...rest,
});

describe('asked, promised, adopted, executed', () => {
  it('adds up, column by column, to the sums of the lines', () =>
    fc.assert(
      fc.property(committed, (lines) => {
        const { more, less, lines: out } = fourAmounts(lines);
        expect(more.lines + less.lines).toBe(lines.length);
        expect(more.asked + less.asked).toBe(total(lines.map(({ asked }) => asked)));
        expect(more.promised + less.promised).toBe(total(lines.map(({ promised }) => promised)));
        const executed = out.flatMap((one) => (one.executed === null ? [] : [one.executed]));
        expect((more.executed ?? 0n) + (less.executed ?? 0n)).toBe(total(executed));
        expect(more.matched + less.matched).toBe(executed.length);
      }),
    ));

  it('never makes good what one line lacks by what another has too much', () =>
    fc.assert(
      fc.property(committed, (lines) => {
        for (const side of ['more', 'less'] as const) {
          const alone = lines.map((one) => fourAmounts([one])[side]);
          const together = fourAmounts(lines)[side];
          expect(together.short).toBe(total(alone.map(({ short }) => short)));
          expect(together.beyond).toBe(total(alone.map(({ beyond }) => beyond)));
          expect(together.short >= 0n && together.beyond >= 0n).toBe(true);
        }
      }),
    ));

  it('explains every difference between promise and execution by what lacks and what goes beyond', () =>
    fc.assert(
      fc.property(committed, (lines) => {
        const { more, less } = fourAmounts(lines);
        const gap = ({ promisedOfMatched, executed }: AmountsOfSide) => promisedOfMatched - (executed ?? 0n);
        expect(gap(more)).toBe(more.short - more.beyond);
        expect(gap(less)).toBe(less.beyond - less.short);
      }),
    ));

  it('says of which lines nothing can be said, and leaves them out of what was executed', () =>
    fc.assert(
      fc.property(committed, (lines) => {
        const { unmatched, more, less } = fourAmounts(lines);
        expect(unmatched).toEqual(lines.filter(({ before, later }) => before === null || later === null).map((one) => one.line));
        expect(unmatched.length + more.matched + less.matched).toBe(lines.length);
      }),
    ));

  it('shows one line in full and one empty as short and beyond, not as kept', () => {
    const { more } = fourAmounts([line('E-a', { later: 1_200n }), line('E-b', {})]);
    expect(more).toMatchObject({ promised: 200n, executed: 200n, short: 100n, beyond: 100n });
  });

  it('counts a cut that was not made as short', () => {
    const { less } = fourAmounts([line('E-a', { asked: -100n, promised: -100n, later: 970n })]);
    expect(less).toMatchObject({ promised: -100n, executed: -30n, short: 70n, beyond: 0n });
  });

  it('names a sum of what was adopted only when every line was decided', () => {
    const lines = [line('E-a', { adopted: 80n }), line('E-b', { adopted: null })];
    expect(fourAmounts(lines).more.adopted).toBeNull();
    expect(fourAmounts(lines.slice(0, 1)).more.adopted).toBe(80n);
  });
});
