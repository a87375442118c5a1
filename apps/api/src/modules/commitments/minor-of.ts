import type { WireMoney } from '@madang/contracts/wire';
import { Problem } from '../../platform/http/problem.js';

/** An amount in the city's own currency, in minor units. */
export function minorOf(amount: WireMoney, currency: string, pointer: string): bigint {
  if (amount.currency === currency) return BigInt(amount.minor);
  throw new Problem('request/invalid', {}, [
    { pointer: `${pointer}/currency`, code: 'isIn', detail: 'isIn', facts: { limits: [currency] } },
  ]);
}
