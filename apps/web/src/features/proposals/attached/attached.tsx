import { Trans } from '@lingui/react/macro';
import type { ProposalView } from '@madang/contracts/proposals';
import { OneAttached } from '../../../ui/attached/one-attached.js';
import { ReportLink } from '../../../ui/moderated/report-link.js';
import styles from './attached.module.css';

/** The pictures and documents that stand beside the words; where one is covered, its place says so. */
export function Attached({ proposal, name }: { readonly proposal: ProposalView; readonly name: string }) {
  const { attachments, language, state } = proposal;
  const isOpenToAll = state !== 'draft' && state !== 'screening';
  if (attachments.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>
        <Trans>Pictures and documents</Trans>
      </h2>
      <ul className={styles.list}>
        {attachments.map((one) => (
          <li key={one.id}>
            <OneAttached attachment={one} proposal={name} language={language} />
            {isOpenToAll && one.covered === null && <ReportLink kind="attachment" thing={one.id} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
