import { Plural, Trans } from '@lingui/react/macro';
import { basisPoints } from '@madang/money';
import { useId } from 'react';
import type { ElectionView } from '@madang/contracts/elections';
import { asMoney } from '../../../format/money.js';
import { MoneyText } from '../../../ui/money-text.js';
import type { Saving } from './ballot-keeper.js';
import { ballotSums, type BallotSums } from './ballot-sums.js';
import styles from './money-bar.module.css';
import { SavingActs, SavingWords } from './saving-words.js';

interface MoneyBarProps {
  readonly election: ElectionView;
  readonly choices: ReadonlySet<string>;
  readonly saving: Saving;
  readonly onSettle: (which: 'mine' | 'stored') => void;
}

/** Under the thumb: used, left, number chosen, and whether it is stored; all of it in words, the meter only beside them. */
export function MoneyBar({ election, choices, saving, onSettle }: MoneyBarProps) {
  const words = useId();
  const sums = ballotSums(election, choices);
  return (
    <div className={styles.bar}>
      <output className={styles.words}>
        <span id={words} className={styles.money}>
          <SumWords election={election} sums={sums} />
        </span>
        <span className={styles.saving} data-kind={saving.kind}>
          <SavingWords saving={saving} closesAt={election.closesAt} />
        </span>
      </output>
      <meter className={styles.meter} min={0} max={10_000} value={fullness(election, sums)} aria-labelledby={words} />
      <SavingActs saving={saving} onSettle={onSettle} />
    </div>
  );
}

function SumWords({
  election: { fund, maxPicks },
  sums: { chosen, used, left },
}: {
  readonly election: ElectionView;
  readonly sums: BallotSums;
}) {
  const count = chosen.length;
  if (left !== null) {
    return (
      <>
        <Trans>
          <MoneyText amount={left} /> left of <MoneyText amount={fund} />
        </Trans>
        {'. '}
        <Trans>
          <MoneyText amount={used} /> used
        </Trans>
        {'. '}
        <Plural value={count} one="# project chosen." other="# projects chosen." />
      </>
    );
  }
  return (
    <>
      {maxPicks === null ? (
        <Plural value={count} one="# project chosen." other="# projects chosen." />
      ) : (
        <Trans>
          {count} of {maxPicks} projects chosen.
        </Trans>
      )}{' '}
      <Trans>
        Together they cost <MoneyText amount={used} />; the fund holds <MoneyText amount={fund} />.
      </Trans>
    </>
  );
}

/** Hundredths of a per cent, at most all of it. */
function fullness({ fund, maxPicks }: ElectionView, { chosen, used, left }: BallotSums): number {
  const part =
    left === null && maxPicks !== null
      ? basisPoints(BigInt(chosen.length), BigInt(maxPicks))
      : basisPoints(used.minor, asMoney(fund).minor);
  return Math.min(part ?? 0, 10_000);
}
