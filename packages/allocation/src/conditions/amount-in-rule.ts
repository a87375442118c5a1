import { readDecimal } from '../pabulib/decimal.js';
import type { AmountText } from './conditions.js';

/** Decimals that an amount in a rule may have. */
const mostDecimals = 6;

/** Whether a rule may state such an amount: digits and perhaps a decimal point, not below zero. */
export function isAmount(text: AmountText): boolean {
  const decimal = /^\d+(\.\d+)?$/.test(text) ? readDecimal(text) : undefined;
  return decimal !== undefined && decimal.decimals <= mostDecimals;
}

/**
 * An amount of a settled rule in minor units of a profile, rounded down: as a limit it lets pass the same whole minor units.
 *
 * @param decimals those of the profile
 */
export function minorOf(text: AmountText, decimals: number): bigint {
  return scaledDown(readDecimal(text)!, decimals);
}

/** Whether it is a whole number of minor units. */
export function isWholeIn(text: AmountText, decimals: number): boolean {
  const decimal = readDecimal(text)!;
  return scaledDown(decimal, decimals) * 10n ** BigInt(decimal.decimals) === decimal.digits * 10n ** BigInt(decimals);
}

function scaledDown({ digits, decimals: own }: { readonly digits: bigint; readonly decimals: number }, decimals: number): bigint {
  return (digits * 10n ** BigInt(decimals)) / 10n ** BigInt(own);
}
