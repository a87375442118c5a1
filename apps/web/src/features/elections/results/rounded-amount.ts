import { decimalsOf, type Currency, type Money } from '@madang/money';

const places = 6;

/** An exact value that was written with six decimals (`12.345678` euros), as an amount to show: rounded half up. */
export function roundedAmount(decimal: string, currency: Currency): Money {
  const [whole = '0', fraction = ''] = decimal.split('.');
  const millionths = BigInt(whole + fraction.padEnd(places, '0').slice(0, places));
  const unit = 10n ** BigInt(places - decimalsOf(currency));
  return { minor: (millionths + unit / 2n) / unit, currency };
}
