import { toDecimal } from '@madang/money';
import { readAmount } from '../../../format/read-amount.js';

/** An amount as a rule states it; one that cannot be read stays as it stands, and is refused by name. */
export function amountText(typed: string | undefined, currency: string): string {
  const text = (typed ?? '').trim();
  const amount = readAmount(text, currency);
  return amount.ok ? toDecimal(amount.value) : text;
}
