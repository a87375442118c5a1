import { Plural, useLingui } from '@lingui/react/macro';
import type { TimeLimitsView } from '@madang/contracts/time-limits';
import type { ReactNode } from 'react';
import { DataTable, type Column } from '../../../ui/data-table.js';
import { limitWords } from './limit-words.js';

type Row = TimeLimitsView['limits'][number];

interface LimitsTableProps {
  readonly caption: ReactNode;
  readonly rows: readonly Row[];
}

/** Some of a city's limits beside what holds where a city says nothing. Why one is longer stands beside it. */
export function LimitsTable({ caption, rows }: LimitsTableProps) {
  const { t, i18n } = useLingui();
  const columns: readonly Column<Row>[] = [
    { key: 'limit', head: t`What has to happen`, render: ({ limit }) => i18n._(limitWords[limit]) },
    { key: 'days', head: t`In this city`, numeric: true, render: ({ days }) => <Plural value={days} one="# day" other="# days" /> },
    {
      key: 'default',
      head: t`Usual`,
      numeric: true,
      render: ({ defaultDays: days }) => <Plural value={days} one="# day" other="# days" />,
    },
    { key: 'rule', head: t`Rule that allows more`, render: ({ publishedRule }) => publishedRule !== null && <bdi>{publishedRule}</bdi> },
  ];
  const shown = rows.some(({ publishedRule }) => publishedRule !== null) ? columns : columns.slice(0, -1);
  return <DataTable cards caption={caption} columns={shown} rows={rows} rowKey={({ limit }) => limit} />;
}
