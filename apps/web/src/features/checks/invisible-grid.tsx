import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { CheckInputView } from '@madang/contracts/checks';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { CityWords } from '../../ui/city-words.js';
import { DataTable } from '../../ui/data-table.js';
import { Link } from '../../ui/link.js';
import { catalogueNamesQuery, groupNamesQuery } from './checks.queries.js';

const oldestInYears = 2;

/** Indicators by groups: a year, an old year, hidden, and never counted are four different words. */
export function InvisibleGrid({ inputs }: { readonly inputs: readonly CheckInputView[] }) {
  const { t } = useLingui();
  const place = usePlace();
  const { data: named } = useSuspenseQuery(groupNamesQuery(place.city));
  const { data: catalogue } = useSuspenseQuery(catalogueNamesQuery(place.city));
  const groupNames = new Map(named.items.map(({ code, names }) => [code, names]));
  const indicatorNames = new Map(catalogue.items.map(({ code, labels }) => [code, labels]));
  const pairs = inputs.filter(({ name }) => name === 'indicators');
  const now = Number(inputs.find(({ name }) => name === 'year')?.value ?? 0);
  const groups = [...new Set(pairs.map(({ field }) => field!))];
  const codes = [...new Set(pairs.map(({ item }) => item!))];
  const cell = (code: string, group: string) => {
    const pair = pairs.find(({ item, field }) => item === code && field === group);
    if (pair?.state === 'hidden') return t`hidden`;
    if (pair?.state !== 'given') return t`never counted`;
    return now - Number(pair.value) > oldestInYears ? t`old: ${pair.value}` : pair.value;
  };
  return (
    <DataTable
      caption={<Trans>1. What goes in: the year of the newest figure for each group</Trans>}
      columns={[
        {
          key: 'code',
          head: <Trans>Indicator</Trans>,
          render: ({ code }: { code: string }) => (
            <Link to={paths.indicator(place, code)}>
              <CityWords words={indicatorNames.get(code) ?? {}} otherwise={code} />
            </Link>
          ),
        },
        ...groups.map((group) => ({
          key: group,
          head: <CityWords words={groupNames.get(group) ?? {}} otherwise={group} />,
          render: ({ code }: { code: string }) => cell(code, group),
        })),
      ]}
      rows={codes.map((code) => ({ code }))}
      rowKey={({ code }) => code}
    />
  );
}
