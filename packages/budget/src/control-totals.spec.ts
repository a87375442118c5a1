import type { Currency } from '@madang/money';
import { describe, expect, it } from 'vitest';
import { checkControlTotals, type ControlTotal } from './control-totals.js';
import { totalsOf } from './totals.js';

const EUR = 'EUR' as Currency;
const eur = (minor: bigint) => ({ minor, currency: EUR });
const spending = (initial: bigint, elimination = false) => ({ direction: 'expenditure', elimination, initial: eur(initial) }) as const;

const printed = (amount: bigint, phase: ControlTotal['phase'] = 'initial'): ControlTotal => ({
  direction: 'expenditure',
  basis: 'consolidated',
  phase,
  amount: eur(amount),
});

describe('checkControlTotals', () => {
  const totals = totalsOf([spending(150n), spending(30n, true)], EUR);
  it('is content when every printed total is met to the last minor unit', () =>
    expect(checkControlTotals(totals, [printed(120n), { ...printed(150n), basis: 'gross' }])).toEqual({ ok: true, value: undefined }));
  it('says by how much each total differs', () =>
    expect(checkControlTotals(totals, [printed(121n), printed(120n)])).toEqual({
      ok: false,
      error: {
        code: 'budget/control-totals-differ',
        differences: [{ expected: printed(121n), found: eur(120n), difference: eur(-1n) }],
      },
    }));
  it('does not take silence for zero', () =>
    expect(checkControlTotals(totals, [printed(0n, 'executed')])).toMatchObject({
      ok: false,
      error: { differences: [{ expected: { phase: 'executed' } }] },
    }));
});
