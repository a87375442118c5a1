import { Trans } from '@lingui/react/macro';
import { basisPoints } from '@madang/money';
import type { AllocationStepView } from '@madang/contracts/allocation-steps';
import type { ReactNode } from 'react';
import { useFormat } from '../../../format/use-format.js';
import { TableBar } from '../../../ui/table-bar.js';
import styles from './payers.module.css';

interface Group {
  readonly key: string;
  readonly words: ReactNode;
  readonly people: number;
}

/** Who paid in one step: how many in full, how many with their last money, how many no more. Under equal shares alone. */
export function Payers({ step }: { readonly step: AllocationStepView }) {
  const format = useFormat();
  if (step.by !== 'equal-shares') return null;
  const { votes, ranOut = 0, alreadyOut = 0 } = step;
  const groups: Group[] = [
    { key: 'in-full', words: <Trans>paid and have money left</Trans>, people: votes - ranOut - alreadyOut },
    { key: 'last', words: <Trans>paid with the last of their share</Trans>, people: ranOut },
    { key: 'out', words: <Trans>had nothing left to pay with</Trans>, people: alreadyOut },
  ];
  return (
    <div className={styles.payers}>
      <h4 id="payers">
        <Trans>Those who chose it</Trans>
      </h4>
      <ul aria-labelledby="payers">
        {groups.map(({ key, words, people }) => (
          <li key={key}>
            <strong>{format.number(people)}</strong> {words}
            <TableBar basisPoints={basisPoints(BigInt(people), BigInt(votes)) ?? 0} />
          </li>
        ))}
      </ul>
    </div>
  );
}
