import { rightCodes } from '@madang/rights';
import { attributed, thisYear, type Evidence } from './evidence.js';
import type { Question } from './question.js';
import { amount } from './sources.js';

/** C07: what was approved and what of it was spent. Spending of a part of the year says nothing yet, and counts as missing. */
export function moneySpent(evidence: Evidence): Question[] {
  const { version, byFunction, voted } = thisYear(evidence);
  const { fiscalYear, currency } = version;
  const closed = version.executedThrough === null && byFunction.some(({ executed }) => executed !== null);
  const spent = closed ? attributed(byFunction, currency, ({ executed }) => executed ?? 0n) : undefined;
  return rightCodes.map((right) => ({
    check: 'C07',
    subject: { right },
    inputs: [
      amount('approvedRight', voted.byRight[right].minor, version, fiscalYear),
      amount('executedRight', spent?.byRight[right].minor, version, fiscalYear),
      amount('approvedAll', voted.total.minor, version, fiscalYear),
      amount('executedAll', spent?.total.minor, version, fiscalYear),
    ],
  }));
}
