import { Trans, useLingui } from '@lingui/react/macro';
import type { CommittedLineView } from '@madang/contracts/commitments';
import type { CouncilActView } from '@madang/contracts/council';
import { DateText } from '../../ui/date-text.js';
import { MoneyText } from '../../ui/money-text.js';
import { Stack } from '../../ui/stack.js';
import { StatusTag } from '../../ui/status-tag.js';
import styles from './commitments.module.css';
import { councilWords } from './council-words.js';

interface CouncilActsProps {
  readonly acts: readonly CouncilActView[];
  /** For their names. */
  readonly lines: readonly Pick<CommittedLineView, 'line' | 'name'>[];
}

/** What the council did with the promise, oldest first. Minutes that are missing are said to be missing. */
export function CouncilActs({ acts, lines }: CouncilActsProps) {
  return (
    <section aria-labelledby="council">
      <Stack>
        <h2 id="council">
          <Trans>In the council</Trans>
        </h2>
        {acts.length === 0 ? (
          <p>
            <Trans>Nothing is recorded yet of what the council did with it.</Trans>
          </p>
        ) : (
          <ol className={styles.ladder}>
            {acts.map((act) => (
              <CouncilAct key={act.id} act={act} lines={lines} />
            ))}
          </ol>
        )}
      </Stack>
    </section>
  );
}

interface CouncilActProps extends Pick<CouncilActsProps, 'lines'> {
  readonly act: CouncilActView;
}

function CouncilAct({ act: { step, on, body, language, note, minutes, votes, amounts, differs }, lines }: CouncilActProps) {
  const { i18n } = useLingui();
  return (
    <li className={styles.step}>
      <p className={styles.head}>
        <strong>{i18n._(councilWords[step])}</strong> <DateText date={on} /> ·{' '}
        <span lang={language} dir="auto">
          {body}
        </span>{' '}
        {differs && (
          <StatusTag tone="warn">
            <Trans>Not as promised</Trans>
          </StatusTag>
        )}
      </p>
      {note !== null && (
        <p className={styles.words} lang={language} dir="auto">
          {note}
        </p>
      )}
      {votes !== null && (
        <p>
          <Trans>
            {votes.inFavour} in favour, {votes.against} against, {votes.abstained} abstained
          </Trans>
        </p>
      )}
      {amounts.length > 0 && (
        <ul className={styles.amounts}>
          {amounts.map(({ line, adopted }) => (
            <li key={line}>
              <bdi>{lines.find((one) => one.line === line)?.name ?? line}</bdi>: <MoneyText amount={adopted} form="signed" />
            </li>
          ))}
        </ul>
      )}
      <p className={styles.muted}>
        {minutes === null ? (
          <Trans>Minutes: not published</Trans>
        ) : (
          <a href={minutes} rel="noreferrer">
            <Trans>Minutes</Trans>
          </a>
        )}
      </p>
    </li>
  );
}
