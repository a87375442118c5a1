export { apportion } from './apportion.js';
export { add, compare, negate, subtract, sum } from './arithmetic.js';
export { currency, decimalsOf, type NotACurrency } from './currency.js';
export { fromDecimal, toDecimal, type NotAnAmount, type TooManyDecimals } from './decimal.js';
export { money, sameCurrency, zero, type Currency, type Money } from './money.js';
export { basisPoints, perHead } from './share.js';
