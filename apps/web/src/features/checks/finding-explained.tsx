import { Trans, useLingui } from '@lingui/react/macro';
import type { BudgetVersionView } from '@madang/contracts/budgets';
import type { CheckEntryView, CheckInputView, CheckValueView, FindingView } from '@madang/contracts/checks';
import { DataTable } from '../../ui/data-table.js';
import { Details } from '../../ui/details.js';
import { MomentText } from '../../ui/date-text.js';
import { Stack } from '../../ui/stack.js';
import { StatusTag } from '../../ui/status-tag.js';
import { Cut } from './cut.js';
import styles from './finding-explained.module.css';
import { InvisibleGrid } from './invisible-grid.js';
import { InputSource } from './input-source.js';
import { documentWords, fieldWords, inputWords } from './input-words.js';
import { levelTones, levelWords } from './level-words.js';
import { MissingList } from './missing-list.js';
import { withNumbers } from './with-numbers.js';
import { SubjectName, subjectKey } from './subject-name.js';
import { useHeadline } from './use-headline.js';
import { useValueText } from './use-value-text.js';
import { valueWords } from './value-words.js';

interface FindingExplainedProps {
  readonly finding: FindingView;
  readonly entry: CheckEntryView;
  readonly version: BudgetVersionView;
}

/** Step by step: what went in and who says so, the rule with the numbers put in, what came out, and when. */
export function FindingExplained({ finding, entry, version }: FindingExplainedProps) {
  const { i18n } = useLingui();
  const headline = useHeadline(version.currency)(finding);
  const { subject, level, inputs, values, missing, computedAt } = finding;
  return (
    <article id={subjectKey(subject)}>
      <Stack gap="small">
        <h3 className={styles.head}>
          <SubjectName subject={subject} /> <StatusTag tone={levelTones[level]}>{i18n._(levelWords[level])}</StatusTag>
        </h3>
        <p>{headline ?? <MissingList missing={missing} />}</p>
        {finding.justificationDue && <Cut right={subject.right} />}
        <Details summary={<Trans>Step by step</Trans>}>
          {entry.id === 'C19' ? <InvisibleGrid inputs={inputs} /> : <Inputs inputs={inputs} currency={version.currency} />}
          <Rule entry={entry} inputs={inputs} currency={version.currency} />
          {values.length > 0 && <Results values={values} currency={version.currency} />}
          <p className={styles.small}>
            <Trans>
              Check {entry.id}, version {finding.checkVersion}; worked out on <MomentText instant={computedAt} />.
            </Trans>
          </p>
        </Details>
      </Stack>
    </article>
  );
}

interface InputsProps {
  readonly inputs: readonly CheckInputView[];
  readonly currency: string;
}

function Inputs({ inputs, currency }: InputsProps) {
  const { t, i18n } = useLingui();
  const text = useValueText(currency);
  const nameOf = ({ name, item, field }: CheckInputView) => {
    const whole = inputWords[name] ? i18n._(inputWords[name]) : name;
    if (item === null) return whole;
    const entry = documentWords[item] ? i18n._(documentWords[item]) : item;
    return field === null ? `${whole}, ${entry}` : `${entry}: ${fieldWords[field] ? i18n._(fieldWords[field]) : field}`;
  };
  const rows = inputs.map((input, place) => ({ ...input, key: String(place) }));
  return (
    <DataTable
      caption={<Trans>1. What goes in</Trans>}
      columns={[
        { key: 'name', head: <Trans>Figure</Trans>, render: (input) => nameOf(input) },
        {
          key: 'value',
          head: <Trans>Value</Trans>,
          numeric: true,
          render: ({ state, kind, value }) => (state === 'given' ? text({ kind, value }) : state === 'hidden' ? t`hidden` : t`missing`),
        },
        { key: 'year', head: <Trans>Year</Trans>, numeric: true, render: ({ year }) => year ?? '–' },
        { key: 'source', head: <Trans>Source</Trans>, render: ({ source }) => <InputSource source={source} /> },
      ]}
      rows={rows}
      rowKey={({ key }) => key}
    />
  );
}

/** The rule stays as it is written, from left to right, in every language. */
function Rule({ entry, inputs, currency }: InputsProps & { readonly entry: CheckEntryView }) {
  const text = useValueText(currency);
  const filled = withNumbers(entry.formula, inputs, text);
  return (
    <div>
      <p>
        <Trans>2. The rule</Trans>
      </p>
      <p dir="ltr">
        <code className={styles.rule}>{entry.formula}</code>
      </p>
      {filled !== null && (
        <p dir="ltr">
          <code className={styles.rule}>{filled}</code>
        </p>
      )}
    </div>
  );
}

function Results({ values, currency }: { readonly values: readonly CheckValueView[]; readonly currency: string }) {
  const { i18n } = useLingui();
  const text = useValueText(currency);
  const rows = values.map((value, place) => ({ ...value, key: String(place) }));
  return (
    <DataTable
      caption={<Trans>3. What comes out</Trans>}
      columns={[
        {
          key: 'name',
          head: <Trans>Result</Trans>,
          render: ({ name, item }) => {
            const words = valueWords[name] ? i18n._(valueWords[name]) : name;
            return item === null || item === '' ? words : `${words}: ${item}`;
          },
        },
        { key: 'value', head: <Trans>Value</Trans>, numeric: true, render: (value) => text(value) },
      ]}
      rows={rows}
      rowKey={({ key }) => key}
    />
  );
}
