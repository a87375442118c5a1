import { useLingui } from '@lingui/react/macro';
import type { OverdueProposalView } from '@madang/contracts/overdue-lists';
import { DescriptionList } from '../../ui/description-list.js';
import { StateTag } from '../../ui/state-tag.js';
import { AskedText } from './asked-text.js';
import { DaysText } from '../../ui/days-text.js';
import { owedWords } from './owed-words.js';
import { ProposalLink } from '../../ui/proposal-link.js';
import styles from './tracked-list.module.css';

/** What one office owes, the longest overdue first. */
export function OverdueList({ items }: { readonly items: readonly OverdueProposalView[] }) {
  const { t, i18n } = useLingui();
  return (
    <ol className={styles.list}>
      {items.map((item) => (
        <li key={item.id} className={styles.item}>
          <h3 className={styles.title}>
            <ProposalLink proposal={item} />
          </h3>
          <StateTag state={item.state} />
          <DescriptionList
            facts={[
              { key: 'owed', term: t`The city owes`, fact: i18n._(owedWords(item.owedIn ?? item.state)) },
              { key: 'due', term: t`Promised date`, fact: <DaysText {...item} /> },
              { key: 'asked', term: t`Who is asked now`, fact: <AskedText {...item} /> },
            ]}
          />
        </li>
      ))}
    </ol>
  );
}
