import { Trans, useLingui } from '@lingui/react/macro';
import type { DebateStatementView } from '@madang/contracts/debates';
import { usePlace } from '../../app/use-place.js';
import { Link } from '../../ui/link.js';
import { CoverNotes } from '../../ui/moderated/cover-notes.js';
import { useCovers } from '../../ui/moderated/use-covers.js';
import { Warned } from '../../ui/moderated/warned.js';
import { StanceBar } from '../../ui/stance-bar.js';
import { StanceWords } from '../../ui/stance-words.js';
import { StatusTag } from '../../ui/status-tag.js';
import { saidWords, standingWords } from './debate-words.js';
import { statementPath } from './debate-paths.js';
import styles from './debates.module.css';
import { StatementActs } from './statement-acts.js';

interface StatementProps {
  readonly debate: string;
  readonly open: boolean;
  readonly statement: DebateStatementView;
}

/** One idea, and what people say to it. */
export function Statement({ debate, open, statement }: StatementProps) {
  const { i18n } = useLingui();
  const place = usePlace();
  const { number, counts, standing, myStance } = statement;
  return (
    <li className={styles.statement}>
      <StatementText debate={debate} statement={statement} />
      <p className={styles.small}>
        <StanceWords counts={counts} />
        {standing !== null && (
          <>
            {' '}
            <StatusTag tone={standingWords[standing].tone}>{i18n._(standingWords[standing].words)}</StatusTag>
          </>
        )}
      </p>
      <StanceBar counts={counts} />
      <p className={styles.small}>
        <Link to={statementPath(place, debate, number)}>
          <Trans>Statement {number}</Trans>
        </Link>
        {myStance !== null && (
          <>
            {' · '}
            {i18n._(saidWords[myStance])}
          </>
        )}
      </p>
      <StatementActs debate={debate} open={open} statement={statement} />
    </li>
  );
}

/** Its words, or why they are gone. */
function StatementText({ debate, statement: { id, text, language, takenBack } }: Pick<StatementProps, 'debate' | 'statement'>) {
  const covers = useCovers({ debate })(id);
  return (
    <>
      {text !== null && (
        <Warned covers={covers}>
          <p lang={language} dir="auto" className={styles.text}>
            {text}
          </p>
        </Warned>
      )}
      {takenBack && (
        <p>
          <em>
            <Trans>Taken back by whoever wrote it.</Trans>
          </em>
        </p>
      )}
      <CoverNotes covers={covers} />
    </>
  );
}
