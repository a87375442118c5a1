import { Plural, Trans } from '@lingui/react/macro';
import type { AnswerLinkView, AnswerTableView, QuestionAnswerView } from '@madang/contracts/question-answers';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Card } from '../../ui/card.js';
import { DataTable } from '../../ui/data-table.js';
import { MomentText } from '../../ui/date-text.js';
import { Link } from '../../ui/link.js';
import { Stack } from '../../ui/stack.js';
import styles from './questions.module.css';

/** What an office said: who, when, on what figures, with the table or the page that it rests on. */
export function Answer({ answer }: { readonly answer: QuestionAnswerView }) {
  const { number, text, language, office, officeHolder, at, daysLate, correction, figures, table, link } = answer;
  return (
    <Card as="section">
      <Stack>
        <h2>{number === 1 ? <Trans>The answer of the city</Trans> : <Trans>The corrected answer of the city</Trans>}</h2>
        <p className={styles.byline}>
          <bdi>{officeHolder}</bdi>, <bdi>{office}</bdi> · <MomentText instant={at} />
          {daysLate > 0 && (
            <>
              {' · '}
              <Plural value={daysLate} one="# day late" other="# days late" />
            </>
          )}
        </p>
        {correction !== null && (
          <p>
            <Trans>
              Why it was corrected:{' '}
              <span lang={language} dir="auto">
                {correction}
              </span>
            </Trans>
          </p>
        )}
        <p className={styles.text} lang={language} dir="auto">
          {text}
        </p>
        {figures.length > 0 && <Figures figures={figures} language={language} />}
        {table && <Attached table={table} />}
        {link && <Published link={link} />}
      </Stack>
    </Card>
  );
}

function Figures({ figures, language }: Pick<QuestionAnswerView, 'figures' | 'language'>) {
  const said = (text: string) => (
    <span lang={language} dir="auto">
      {text}
    </span>
  );
  return (
    <DataTable
      caption={<Trans>Figures and their sources</Trans>}
      columns={[
        { key: 'label', head: <Trans>What it says</Trans>, render: ({ label }) => said(label) },
        { key: 'value', head: <Trans>Figure</Trans>, render: ({ value }) => said(value) },
        { key: 'source', head: <Trans>Source</Trans>, render: ({ source }) => said(source) },
      ]}
      rows={figures}
      rowKey={({ label, value }) => `${label} ${value}`}
    />
  );
}

function Attached({ table: { name, source, headings, rows, count, file } }: { readonly table: AnswerTableView }) {
  const numbered = rows.map(({ cells }, at) => ({ cells, at }));
  return (
    <Stack>
      <DataTable
        caption={<bdi>{name}</bdi>}
        columns={headings.map((heading, column) => ({
          key: heading,
          head: <bdi>{heading}</bdi>,
          render: ({ cells }: { readonly cells: readonly string[] }) => <bdi>{cells[column]}</bdi>,
        }))}
        rows={numbered}
        rowKey={({ at }) => String(at)}
      />
      <p>
        <Trans>
          Source: <bdi>{source}</bdi>
        </Trans>
      </p>
      <p>
        <a href={file}>
          <Plural value={count} one="The whole table as CSV: # row" other="The whole table as CSV: # rows" />
        </a>
      </p>
    </Stack>
  );
}

function Published({ link: { kind, key, name } }: { readonly link: AnswerLinkView }) {
  const place = usePlace();
  return (
    <p>
      {kind === 'line' ? <Trans>Published line of the budget:</Trans> : <Trans>Published indicator:</Trans>}{' '}
      <Link to={kind === 'line' ? paths.budgetLine(place, key) : paths.indicator(place, key)}>
        <bdi>{name ?? key}</bdi>
      </Link>
    </p>
  );
}
