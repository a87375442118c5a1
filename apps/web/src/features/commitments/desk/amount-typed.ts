import type { WireMoney } from '@madang/contracts/wire';
import { toDecimal } from '@madang/money';
import { asMoney, type AnyMoney } from '../../../format/money.js';
import { readAmount } from '../../../format/read-amount.js';

/** What cannot be read as an amount is sent as it is, so that the check of the form names it. */
export function amountTyped(text: string | undefined, currency: string): WireMoney {
  const amount = readAmount(text ?? '', currency);
  return { minor: amount.ok ? amount.value.minor.toString() : (text ?? ''), currency };
}

/** An amount as a field shows it to begin with. */
export function amountToType(amount: AnyMoney): string {
  return toDecimal(asMoney(amount));
}
