import type { Currency } from '@madang/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTotals, noAmounts, totalsOf } from './totals.js';

const EUR = 'EUR' as Currency;
const eur = (minor: bigint) => ({ minor, currency: EUR });
const spending = (initial: bigint, elimination = false) => ({ direction: 'expenditure', elimination, initial: eur(initial) }) as const;

describe('addTotals', () => {
  it('makes of two parts what all lines together make', () => {
    const line = fc.record({ minor: fc.bigInt(), executed: fc.option(fc.bigInt(), { nil: undefined }) });
    const gross = (lines: readonly { minor: bigint; executed: bigint | undefined }[]) =>
      totalsOf(
        lines.map(({ minor, executed }) => ({ ...spending(minor), executed: executed === undefined ? undefined : eur(executed) })),
        EUR,
      ).expenditure.gross;
    fc.assert(
      fc.property(fc.array(line), fc.array(line), (one, other) => {
        expect([gross(one), gross(other)].reduce(addTotals, noAmounts(EUR))).toEqual(gross([...one, ...other]));
      }),
    );
  });
});

describe('totalsOf', () => {
  it('takes eliminations off the gross total, once', () => {
    const { expenditure } = totalsOf([spending(100n), spending(50n), spending(30n, true)], EUR);
    expect(expenditure.gross).toMatchObject({ initial: eur(150n), lineCount: 2 });
    expect(expenditure.eliminations).toMatchObject({ initial: eur(30n), lineCount: 1 });
    expect(expenditure.consolidated).toMatchObject({ initial: eur(120n), lineCount: 3 });
  });
  it('keeps income and spending apart', () => {
    const { expenditure, revenue } = totalsOf([spending(100n), { direction: 'revenue', elimination: false, initial: eur(7n) }], EUR);
    expect([expenditure.gross.initial, revenue.gross.initial]).toEqual([eur(100n), eur(7n)]);
  });
  it('counts a line that was never adjusted with its initial amount', () =>
    expect(totalsOf([spending(100n), { ...spending(10n), final: eur(15n) }], EUR).expenditure.gross.final).toEqual(eur(115n)));
  it('says nothing of execution where no line does, and how many are silent where some do', () => {
    expect(totalsOf([spending(1n)], EUR).expenditure.gross.executed).toBeUndefined();
    const partly = totalsOf([spending(1n), { ...spending(1n), executed: eur(4n) }], EUR).expenditure.gross;
    expect(partly).toMatchObject({ executed: eur(4n), linesWithoutExecuted: 1 });
  });
  it('is zero for no lines', () => expect(totalsOf([], EUR).revenue.consolidated.initial).toEqual(eur(0n)));
  it('loses nothing: consolidated and eliminations make the gross total', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.bigInt(), fc.boolean())), (parts) => {
        const { gross, eliminations, consolidated } = totalsOf(
          parts.map(([minor, elimination]) => spending(minor, elimination)),
          EUR,
        ).expenditure;
        expect(consolidated.initial.minor + eliminations.initial.minor).toBe(gross.initial.minor);
      }),
    ));
});
