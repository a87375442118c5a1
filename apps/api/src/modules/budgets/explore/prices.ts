import { perHead, type Money } from '@madang/money';

/** A year as money of it is brought to other years. */
export interface YearFacts {
  readonly population: number;
  /** Decimal, any base; null where the city has not given it. */
  readonly priceIndex: string | null;
}

/** For each resident of its year, in prices of another; null where either price is not known. Rounded once, at the end. */
export function realPerResident({ minor, currency }: Money, of: YearFacts, inPricesOf: YearFacts): Money | null {
  if (of.priceIndex === null || inPricesOf.priceIndex === null) return null;
  const [then, now] = [scaled(of.priceIndex), scaled(inPricesOf.priceIndex)];
  return then === 0n ? null : { minor: perHead(minor * now, BigInt(of.population) * then), currency };
}

const decimals = 12;

function scaled(index: string): bigint {
  const [whole = '0', fraction = ''] = index.split('.');
  return BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
}
