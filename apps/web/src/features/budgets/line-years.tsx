import { Trans, useLingui } from '@lingui/react/macro';
import type { BudgetLineView, LineYearView } from '@madang/contracts/budget-lines';
import type { BudgetVersionView } from '@madang/contracts/budgets';
import { Figure } from '../../charts/figure.js';
import { useFormat } from '../../format/use-format.js';
import { MoneyText } from '../../ui/money-text.js';
import styles from './groups-figure.module.css';
import { SourceLine } from './source-line.js';
import { statusWords } from './status-words.js';

/** The line over the years: planned and spent, side by side. */
export function LineYears({ line: { years, direction, version } }: { readonly line: BudgetLineView }) {
  const { t } = useLingui();
  const format = useFormat();
  const income = direction === 'revenue';
  const first = years[0];
  const last = years.at(-1);
  if (!first || !last) return null;
  const from = format.shortMoney(first.amounts.initial);
  const to = format.shortMoney(last.amounts.initial);
  const spent = income ? t`Come in` : t`Spent`;
  return (
    <Figure<LineYearView>
      level={2}
      sentence={
        years.length === 1
          ? t`In ${last.version.fiscalYear} the plan was ${to}.`
          : t`From ${from} in ${first.version.fiscalYear} to ${to} in ${last.version.fiscalYear}, as voted.`
      }
      subtitle={version.currency}
      chart={{
        kind: 'bars',
        standing: true,
        labels: years.map((year) => String(year.version.fiscalYear)),
        series: [
          { name: t`As voted`, values: years.map(({ amounts }) => amounts.initial) },
          { name: spent, values: years.map(({ amounts }) => amounts.executed) },
        ],
      }}
      table={{
        caption: <Trans>This line in every year that is published</Trans>,
        columns: [
          { key: 'year', head: <Trans>Year</Trans>, render: ({ version: of }) => <YearCell version={of} /> },
          { key: 'initial', head: <Trans>As voted</Trans>, numeric: true, render: ({ amounts }) => <MoneyText amount={amounts.initial} /> },
          {
            key: 'final',
            head: <Trans>As changed since</Trans>,
            numeric: true,
            render: ({ amounts }) => <MoneyText amount={amounts.final} />,
          },
          {
            key: 'executed',
            head: spent,
            numeric: true,
            render: ({ amounts }) => (amounts.executed ? <MoneyText amount={amounts.executed} /> : <Trans>Not published</Trans>),
          },
          {
            key: 'each',
            head: <Trans>For each resident, as voted</Trans>,
            numeric: true,
            render: ({ perResident }) => <MoneyText amount={perResident.initial} />,
          },
        ],
        rows: years,
        rowKey: (year) => year.version.id,
      }}
      source={<SourceLine version={version} />}
    />
  );
}

/** The year, how far its budget has come, and to which day its spending is counted. */
function YearCell({ version: { fiscalYear, status, executedThrough } }: { readonly version: BudgetVersionView }) {
  const { i18n } = useLingui();
  const format = useFormat();
  return (
    <span className={styles.part}>
      {fiscalYear}
      <span className={styles.small}>
        {i18n._(statusWords[status])}
        {executedThrough !== null && (
          <>
            {', '}
            <Trans>to {format.shortDate(executedThrough)}</Trans>
          </>
        )}
      </span>
    </span>
  );
}
