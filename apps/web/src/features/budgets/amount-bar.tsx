import { Trans } from '@lingui/react/macro';
import { basisPoints } from '@madang/money';
import type { WireMoney } from '@madang/contracts/wire';
import { MoneyText } from '../../ui/money-text.js';
import { TableBar } from '../../ui/table-bar.js';
import styles from './amount-bar.module.css';

interface AmountBarProps {
  readonly amount: WireMoney | null;
  /** Minor units of the longest bar beside it. */
  readonly longest: bigint;
  /** Subtracted rather than added: shown with a minus and without a bar. */
  readonly taken?: boolean;
}

/** An amount with its bar below it, in one cell. What is not known is said so: it is not zero. */
export function AmountBar({ amount, longest, taken = false }: AmountBarProps) {
  if (!amount) return <Trans>Not published</Trans>;
  if (taken) return <MoneyText amount={{ minor: (-BigInt(amount.minor)).toString(), currency: amount.currency }} />;
  return (
    <span className={styles.cell}>
      <MoneyText amount={amount} />
      <TableBar basisPoints={basisPoints(BigInt(amount.minor), longest) ?? 0} />
    </span>
  );
}
