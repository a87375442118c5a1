import { Trans, useLingui } from '@lingui/react/macro';
import type { RightView, RightYearView } from '@madang/contracts/rights';
import { Figure } from '../../charts/figure.js';
import { useFormat } from '../../format/use-format.js';
import { MoneyText } from '../../ui/money-text.js';
import { SourceLine } from './source-line.js';

/** What of the spending served the right, year by year: planned and spent, in all and for each resident. */
export function RightMoney({ right: { years } }: { readonly right: RightView }) {
  const { t } = useLingui();
  const format = useFormat();
  const first = years[0];
  const last = years.at(-1);
  if (!first || !last)
    return (
      <p>
        <Trans>The city has not published a budget here yet.</Trans>
      </p>
    );
  const from = format.money(first.perResident.initial);
  const to = format.money(last.perResident.initial);
  return (
    <Figure<RightYearView>
      level={2}
      sentence={
        years.length === 1
          ? t`In ${last.version.fiscalYear} the city plans ${to} for each resident.`
          : t`For each resident: ${from} in ${first.version.fiscalYear}, ${to} in ${last.version.fiscalYear}, as voted.`
      }
      subtitle={<Trans>Prices of each year: part of a rise is only dearer prices.</Trans>}
      chart={{
        kind: 'bars',
        standing: true,
        labels: years.map(({ version }) => String(version.fiscalYear)),
        series: [
          { name: t`As voted`, values: years.map(({ amounts }) => amounts.initial) },
          { name: t`Spent`, values: years.map(({ amounts }) => amounts.executed) },
        ],
      }}
      table={{
        caption: <Trans>What the city spends for this right</Trans>,
        columns: [
          { key: 'year', head: <Trans>Year</Trans>, render: (year) => <YearCell year={year} /> },
          { key: 'initial', head: <Trans>As voted</Trans>, numeric: true, render: ({ amounts }) => <MoneyText amount={amounts.initial} /> },
          {
            key: 'each',
            head: <Trans>For each resident</Trans>,
            numeric: true,
            render: ({ perResident }) => <MoneyText amount={perResident.initial} />,
          },
          {
            key: 'share',
            head: <Trans>Of the whole</Trans>,
            numeric: true,
            render: ({ share }) => (share === null ? '–' : format.share(share)),
          },
          {
            key: 'executed',
            head: <Trans>Spent</Trans>,
            numeric: true,
            render: ({ amounts }) => (amounts.executed ? <MoneyText amount={amounts.executed} /> : <Trans>Not published</Trans>),
          },
        ],
        rows: years,
        rowKey: ({ version }) => version.id,
      }}
      source={<SourceLine version={last.version} />}
    />
  );
}

/** Half a year's spending beside a whole year's plan would look like money that nobody uses: the date is said with the year. */
function YearCell({ year: { version } }: { readonly year: RightYearView }) {
  const format = useFormat();
  if (version.executedThrough === null) return version.fiscalYear;
  return (
    <Trans>
      {version.fiscalYear}, spent until {format.shortDate(version.executedThrough)}
    </Trans>
  );
}
