import { toDecimal } from '@madang/money';
import type { WireMoney } from '@madang/contracts/wire';
import { asMoney } from '../../../format/money.js';

/** An amount that travelled, as a decimal text in currency units. */
export const fromWire = (amount: WireMoney): string => toDecimal(asMoney(amount));
