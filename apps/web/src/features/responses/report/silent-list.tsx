import { Trans } from '@lingui/react/macro';
import type { SilentProposalView } from '@madang/contracts/yearly-report';
import { StateTag } from '../../../ui/state-tag.js';
import { ProposalLink } from '../../../ui/proposal-link.js';
import styles from '../tracked-list.module.css';

/** What is owed and has not come, the longest wait first. */
export function SilentList({ items }: { readonly items: readonly SilentProposalView[] }) {
  return (
    <ol className={styles.list}>
      {items.map((item) => (
        <li key={item.id} className={styles.item}>
          <h3 className={styles.title}>
            <ProposalLink proposal={item} />
          </h3>
          <StateTag state={item.state} daysLate={item.daysLate} />
          <p>{item.office === null ? <Trans>No office has taken it up.</Trans> : <bdi>{item.office}</bdi>}</p>
        </li>
      ))}
    </ol>
  );
}
