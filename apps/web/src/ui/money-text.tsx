import { Trans } from '@lingui/react/macro';
import { basisPoints, perHead } from '@madang/money';
import { asMoney, type AnyMoney } from '../format/money.js';
import { useFormat } from '../format/use-format.js';
import styles from './money-text.module.css';

interface MoneyTextProps {
  readonly amount: AnyMoney;
  /** `short` rounds (₩7조 6,043억), `signed` shows what is added and what is taken. */
  readonly form?: 'exact' | 'short' | 'signed';
}

/** An amount, never broken over two lines, in figures of equal width. Browsers may know other habits than the server: its text stays. */
export function MoneyText({ amount, form = 'exact' }: MoneyTextProps) {
  const format = useFormat();
  const write = { exact: format.money, short: format.shortMoney, signed: format.signedMoney }[form];
  return (
    <bdi className={styles.money} suppressHydrationWarning>
      {write(amount)}
    </bdi>
  );
}

interface MoneyThreeWaysProps {
  readonly amount: AnyMoney;
  /** The whole of which it is a part. */
  readonly whole?: AnyMoney | undefined;
  /** People among whom it is thought of. */
  readonly residents?: number | undefined;
}

/** The amount, its share of the whole, and what it is for each resident: five per cent of much is not five per cent of little. */
export function MoneyThreeWays({ amount, whole, residents }: MoneyThreeWaysProps) {
  const format = useFormat();
  const money = asMoney(amount);
  const share = whole && basisPoints(money.minor, BigInt(whole.minor));
  return (
    <span className={styles.ways}>
      <MoneyText amount={amount} />
      {share !== undefined && (
        <span className={styles.way}>
          <Trans>{format.share(share)} of the whole</Trans>
        </span>
      )}
      {residents !== undefined && residents > 0 && (
        <span className={styles.way}>
          <Trans>
            <MoneyText amount={{ minor: perHead(money.minor, BigInt(residents)), currency: money.currency }} /> for each resident
          </Trans>
        </span>
      )}
    </span>
  );
}
