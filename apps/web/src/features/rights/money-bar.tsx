import { basisPoints } from '@madang/money';
import type { WireMoney } from '@madang/contracts/wire';
import { MoneyText } from '../../ui/money-text.js';
import { TableBar } from '../../ui/table-bar.js';
import styles from './money-bar.module.css';

interface MoneyBarProps {
  readonly amount: WireMoney;
  /** Minor units of the longest bar beside it. */
  readonly longest: bigint;
}

/** An amount with its bar below it, in one cell. */
export function MoneyBar({ amount, longest }: MoneyBarProps) {
  return (
    <span className={styles.cell}>
      <MoneyText amount={amount} />
      <TableBar basisPoints={basisPoints(BigInt(amount.minor), longest) ?? 0} />
    </span>
  );
}

export function longestOf(amounts: readonly WireMoney[]): bigint {
  return amounts.reduce((most, { minor }) => (BigInt(minor) > most ? BigInt(minor) : most), 0n);
}
