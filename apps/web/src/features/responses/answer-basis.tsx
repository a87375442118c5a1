import { Trans, useLingui } from '@lingui/react/macro';
import type { AnswerFigureBody } from '@madang/contracts/answer-parts';
import { DataTable, type Column } from '../../ui/data-table.js';
import { DescriptionList } from '../../ui/description-list.js';
import { MoneyText } from '../../ui/money-text.js';
import { Stack } from '../../ui/stack.js';
import type { ShownAnswer } from './shown-answer.js';
import { AnswerEffects } from './answer-effects.js';
import { evidenceWords } from './reason-words.js';

/** Evidence, figures with their sources, and what the answer does right by right. */
export function AnswerBasis({ answer }: { readonly answer: ShownAnswer }) {
  return (
    <Stack>
      <Evidence answer={answer} />
      <Figures answer={answer} />
      <AnswerEffects effects={answer.effects} />
    </Stack>
  );
}

function Evidence({ answer: { evidence, language } }: { readonly answer: ShownAnswer }) {
  const { i18n } = useLingui();
  const facts = Object.entries(evidence).map(([part, words]) => ({
    key: part,
    term: i18n._(evidenceWords(part)),
    fact: (
      <span lang={language} dir="auto">
        {words}
      </span>
    ),
  }));
  return facts.length === 0 ? null : <DescriptionList facts={facts} />;
}

function Figures({ answer: { figures, language } }: { readonly answer: ShownAnswer }) {
  const { t } = useLingui();
  const own = (words: string | null) => (
    <span lang={language} dir="auto">
      {words}
    </span>
  );
  const columns: readonly Column<AnswerFigureBody>[] = [
    { key: 'label', head: t`Figure`, render: ({ label }) => own(label) },
    { key: 'value', head: t`Value`, numeric: true, render: ({ amount, value }) => (amount ? <MoneyText amount={amount} /> : own(value)) },
    { key: 'source', head: t`Source`, render: ({ source }) => own(source) },
  ];
  if (figures.length === 0) return null;
  return (
    <DataTable
      cards
      caption={<Trans>Figures, each with its source</Trans>}
      columns={columns}
      rows={figures}
      rowKey={({ label, source }) => `${label} ${source}`}
    />
  );
}
