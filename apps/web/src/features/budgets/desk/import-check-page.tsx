import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { DirectionTotalsView, PreviewLineView } from '@madang/contracts/budget-previews';
import type { AmountsView } from '@madang/contracts/budgets';
import { useLingui } from '@lingui/react/macro';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { LinkButton } from '../../../ui/button.js';
import { DataTable } from '../../../ui/data-table.js';
import { MoneyText } from '../../../ui/money-text.js';
import { directionWords } from '../part-words.js';
import { importQuery, previewQuery } from './budgets-desk.queries.js';
import { FileCheck } from './file-check.js';
import { ImportFrame } from './import-frame.js';
import { Obstacles } from './obstacles.js';

/** What was read from the files, what is odd, and what has to be mended. */
export function ImportCheckPage() {
  const place = usePlace();
  const id = place.params['id'] ?? '';
  const { data: draft } = useSuspenseQuery(importQuery(place.city, id));
  const { data: preview } = useSuspenseQuery(previewQuery(place.city, id));
  return (
    <ImportFrame draft={draft} now="check" title={<Trans>Check and mend</Trans>}>
      <Obstacles obstacles={preview.obstacles} files={draft.files} importId={id} />
      {preview.totals.length > 0 && <TotalsTable totals={preview.totals} />}
      {preview.files.map((read) => {
        const file = draft.files.find((one) => one.id === read.id);
        return file && <FileCheck key={read.id} importId={id} file={file} read={read} />;
      })}
      <FirstLines lines={preview.lines} />
      <div>
        <LinkButton kind={preview.obstacles.length === 0 ? 'primary' : 'secondary'} to={paths.deskBudgetPublish(place, id)}>
          <Trans>Go on to the printed totals</Trans>
        </LinkButton>
      </div>
    </ImportFrame>
  );
}

interface TotalsRow {
  readonly key: string;
  readonly words: string;
  readonly amounts: AmountsView;
}

export function TotalsTable({ totals }: { readonly totals: readonly DirectionTotalsView[] }) {
  const { t, i18n } = useLingui();
  const rows = totals.flatMap(({ direction, gross, eliminations, consolidated }): TotalsRow[] => {
    const name = i18n._(directionWords[direction]);
    const all = { key: `${direction} gross`, words: t`${name}, all lines`, amounts: gross };
    if (eliminations.initial.minor === '0') return [all];
    return [
      all,
      { key: `${direction} eliminations`, words: t`${name}, counted twice`, amounts: eliminations },
      { key: `${direction} consolidated`, words: t`${name}, the whole city (consolidated)`, amounts: consolidated },
    ];
  });
  return (
    <DataTable<TotalsRow>
      caption={<Trans>What the files add up to</Trans>}
      columns={[
        { key: 'what', head: <Trans>Sum</Trans>, render: ({ words }) => words },
        { key: 'initial', head: <Trans>As voted</Trans>, numeric: true, render: ({ amounts }) => <MoneyText amount={amounts.initial} /> },
        {
          key: 'final',
          head: <Trans>As changed since</Trans>,
          numeric: true,
          render: ({ amounts }) => <MoneyText amount={amounts.final} />,
        },
        {
          key: 'executed',
          head: <Trans>Spent, or come in</Trans>,
          numeric: true,
          render: ({ amounts }) => (amounts.executed ? <MoneyText amount={amounts.executed} /> : <Trans>Not in the files</Trans>),
        },
      ]}
      rows={rows}
      rowKey={({ key }) => key}
    />
  );
}

function FirstLines({ lines }: { readonly lines: readonly PreviewLineView[] }) {
  if (lines.length === 0) return null;
  return (
    <DataTable<PreviewLineView>
      caption={<Trans>The first lines, as residents would see them</Trans>}
      columns={[
        { key: 'code', head: <Trans>Line</Trans>, render: ({ code }) => <bdi>{code}</bdi> },
        { key: 'names', head: <Trans>Names</Trans>, render: ({ names }) => <bdi>{names.join(' · ')}</bdi> },
        { key: 'initial', head: <Trans>As voted</Trans>, numeric: true, render: ({ amounts }) => <MoneyText amount={amounts.initial} /> },
        { key: 'rows', head: <Trans>Rows</Trans>, numeric: true, render: ({ rowCount }) => rowCount },
      ]}
      rows={lines}
      rowKey={({ code }) => code}
    />
  );
}
