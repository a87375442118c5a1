import { Trans, useLingui } from '@lingui/react/macro';
import type { AnswerLineView } from '@madang/contracts/answer-parts';
import { DataTable, type Column } from '../../ui/data-table.js';
import { DescriptionList } from '../../ui/description-list.js';
import { MoneyText } from '../../ui/money-text.js';
import styles from './answer-view.module.css';
import type { ShownAnswer } from './shown-answer.js';

/** What was asked beside what was given, line by line, and every question with its reply: nothing that was asked is passed over. */
export function AskedAndAccepted({ answer }: { readonly answer: ShownAnswer }) {
  return (
    <>
      <Lines answer={answer} />
      <Replies answer={answer} />
    </>
  );
}

function Lines({ answer: { lines, language } }: { readonly answer: ShownAnswer }) {
  const { t } = useLingui();
  const columns: readonly Column<AnswerLineView>[] = [
    { key: 'line', head: t`Line`, render: ({ line, name }) => <bdi>{name ?? line}</bdi> },
    { key: 'asked', head: t`Asked for`, numeric: true, render: ({ asked }) => <MoneyText amount={asked} form="signed" /> },
    { key: 'accepted', head: t`Accepted`, numeric: true, render: ({ accepted }) => <MoneyText amount={accepted} form="signed" /> },
    {
      key: 'why',
      head: t`Why not all of it`,
      render: ({ why }) => (
        <span lang={language} dir="auto">
          {why}
        </span>
      ),
    },
  ];
  if (lines.length === 0) return null;
  const shown = lines.some(({ why }) => why !== null) ? columns : columns.slice(0, -1);
  return (
    <DataTable
      cards
      caption={<Trans>What was asked, and what is accepted</Trans>}
      columns={shown}
      rows={lines}
      rowKey={({ line }) => line}
    />
  );
}

function Replies({ answer: { replies, language } }: { readonly answer: ShownAnswer }) {
  if (replies.length === 0) return null;
  const facts = replies.map(({ question, reply }, place) => ({
    key: String(place),
    term: question === null ? <Trans>A question that was covered</Trans> : <bdi>{question}</bdi>,
    fact: (
      <span className={styles.words} lang={language} dir="auto">
        {reply}
      </span>
    ),
  }));
  return <DescriptionList facts={facts} />;
}
