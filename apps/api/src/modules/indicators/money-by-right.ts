import type { AttributedView } from '@madang/contracts/rights';
import { basisPoints, type Currency, type Money } from '@madang/money';
import { attributeByRight, servingOf, type AttributedSums, type RightCode } from '@madang/rights';
import { amountViews } from '../budgets/index.js';
import type { SpendingSum } from './newest-versions.js';

/** The spending of one version parted between the rights, in each of its three amounts. */
export interface MoneyByRight {
  readonly initial: AttributedSums;
  readonly final: AttributedSums;
  /** Undefined where nothing says what was executed: that is not zero. */
  readonly executed: AttributedSums | undefined;
}

type Amounts = Pick<SpendingSum, 'key' | 'initial' | 'final' | 'executed'>;

/** Functions that the catalogue does not know count as unclassified. */
export function moneyByRight(sums: readonly Amounts[], currency: Currency): MoneyByRight {
  const attribute = (minorOf: (sum: Amounts) => string | null) =>
    attributeByRight(
      sums.map((sum) => ({
        amount: { minor: BigInt(minorOf(sum) ?? '0'), currency },
        ...servingOf(sum.key),
      })),
      currency,
    );
  return {
    initial: attribute(({ initial }) => initial),
    final: attribute(({ final }) => final),
    executed: sums.some(({ executed }) => executed !== null) ? attribute(({ executed }) => executed) : undefined,
  };
}

export type AttributedPart = RightCode | 'notAttributed' | 'unclassified' | 'total';

/** One part as a page shows it: the amounts, for each resident, and as a share of the whole as voted. */
export function attributedView(money: MoneyByRight, part: AttributedPart, population: number): AttributedView {
  const initial = partOf(money.initial, part);
  const executed = money.executed && partOf(money.executed, part);
  return {
    ...amountViews({ initial, final: partOf(money.final, part), executed }, population),
    share: basisPoints(initial.minor, money.initial.total.minor) ?? null,
  };
}

function partOf(sums: AttributedSums, part: AttributedPart): Money {
  return part === 'notAttributed' || part === 'unclassified' || part === 'total' ? sums[part] : sums.byRight[part];
}
