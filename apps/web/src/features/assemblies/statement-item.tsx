import { Trans, useLingui } from '@lingui/react/macro';
import type { StatementView } from '@madang/contracts/assembly-statements';
import type { ReactNode } from 'react';
import { StatusTag } from '../../ui/status-tag.js';
import { StanceBar } from '../../ui/stance-bar.js';
import { StanceWords } from '../../ui/stance-words.js';
import { standingWords } from './assembly-words.js';
import { CityWords } from './city-words.js';
import styles from './statement-item.module.css';

interface StatementItemProps {
  readonly statement: StatementView;
  /** What can be done with it, at the desk. */
  readonly children?: ReactNode;
}

/** One idea, the table it came from, and how the room answered. */
export function StatementItem({ statement, children }: StatementItemProps) {
  const { i18n } = useLingui();
  const { text, language, table, counts, standing, supersededBy } = statement;
  const words = standing && standingWords[standing];
  return (
    <li className={styles.statement}>
      <p className={styles.text}>
        <CityWords language={language}>{text}</CityWords>
      </p>
      <p className={styles.marks}>
        <span className={styles.small}>{table === null ? <Trans>Said without a name</Trans> : <bdi>{table}</bdi>}</span>
        {supersededBy !== null && (
          <StatusTag tone="neutral">
            <Trans>Replaced by a newer statement</Trans>
          </StatusTag>
        )}
        {words && <StatusTag tone={words.tone}>{i18n._(words.words)}</StatusTag>}
        {counts?.harmFlagged === true && (
          <StatusTag tone="warn">
            <Trans>Somebody fears harm to a right</Trans>
          </StatusTag>
        )}
      </p>
      {counts === null ? (
        <p className={styles.small}>
          <Trans>The room has not been asked about it.</Trans>
        </p>
      ) : (
        <>
          <p>
            <StanceWords counts={counts} />
          </p>
          <StanceBar counts={counts} />
        </>
      )}
      {children}
    </li>
  );
}
