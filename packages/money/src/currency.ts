import { err, ok, type Refusal, type Result } from '@madang/basics';
import type { Currency } from './money.js';

export type NotACurrency = Refusal<'money/not-a-currency'> & { readonly value: string };

/** Currencies whose minor unit is not a hundredth (ISO 4217, table A.1). All others have two decimals. */
const decimalsByCurrency: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
};

export function currency(code: string): Result<Currency, NotACurrency> {
  return /^[A-Z]{3}$/.test(code) ? ok(code as Currency) : err({ code: 'money/not-a-currency', value: code });
}

/** How many decimals the currency's major unit has: 2 for EUR, 0 for KRW. */
export function decimalsOf(code: Currency): number {
  return decimalsByCurrency[code] ?? 2;
}
