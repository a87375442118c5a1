import type { LineCode } from '@madang/basics';
import type { Currency } from '@madang/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BudgetLine } from './budget-line.js';
import { compareVersions } from './compare-versions.js';

const eur = (minor: bigint) => ({ minor, currency: 'EUR' as Currency });
type Line = Pick<BudgetLine, 'code' | 'initial' | 'final' | 'executed'>;
const line = (code: string, initial: bigint): Line => ({ code: code as LineCode, initial: eur(initial) });

describe('compareVersions', () => {
  it('tells added, removed and changed lines apart', () => {
    const [kept, cut, gone, fresh] = [line('kept', 5n), line('cut', 9n), line('gone', 1n), line('fresh', 2n)];
    const less = line('cut', 4n);
    const comparison = compareVersions([kept, cut, gone], [less, { ...kept }, fresh]);
    expect(comparison).toMatchObject({ added: [fresh], removed: [gone], unchanged: 1 });
    expect(comparison.changed).toEqual([
      { code: 'cut', before: cut, after: less, initial: eur(-5n), final: eur(-5n), executed: undefined },
    ]);
  });
  it('holds an adjusted line against what was voted before it', () => {
    const { changed } = compareVersions([line('a', 5n)], [{ ...line('a', 5n), final: eur(8n) }]);
    expect(changed).toMatchObject([{ initial: eur(0n), final: eur(3n) }]);
  });
  it('an adjustment of nothing is no change', () =>
    expect(compareVersions([line('a', 5n)], [{ ...line('a', 5n), final: eur(5n) }]).changed).toEqual([]));
  it('execution that appears is a change, though there is nothing to subtract', () =>
    expect(compareVersions([line('a', 5n)], [{ ...line('a', 5n), executed: eur(0n) }]).changed).toMatchObject([{ executed: undefined }]));
  it('turned round, changes turn their sign and added becomes removed', () =>
    fc.assert(
      fc.property(versions, versions, (before, after) => {
        const [there, back] = [compareVersions(before, after), compareVersions(after, before)];
        expect(back.added).toEqual(there.removed);
        const byCode = new Map(back.changed.map((change) => [change.code, -change.final.minor]));
        expect(new Map(there.changed.map((change) => [change.code, change.final.minor]))).toEqual(byCode);
      }),
    ));
});

const versions = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.bigInt()), { selector: ([code]) => code })
  .map((parts) => parts.map(([code, minor]) => line(code, minor)));
