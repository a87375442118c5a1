import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { basisPoints } from '@madang/money';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { PartYearsView } from '@madang/contracts/budget-years';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { useFormat } from '../../format/use-format.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { DataTable } from '../../ui/data-table.js';
import { Details } from '../../ui/details.js';
import { EmptyState } from '../../ui/empty-state.js';
import { MoneyText } from '../../ui/money-text.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { TabLinks } from '../../ui/tab-links.js';
import { phases, readAddress, views, writeAddress } from './budget-address.js';
import { yearsQuery } from './budget-data.queries.js';
import { Named } from '../../ui/named.js';
import { dimensionWords, incomePhaseWords, nowhereWords, partWords, phaseWords } from './part-words.js';

type Measure = 'all' | 'resident' | 'real';
type YearOfPart = PartYearsView['years'][number];

/** The same parts of the budget, year beside year: in all, for each resident, and with the prices of today. */
export function YearsPage() {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const place = usePlace();
  const address = readAddress(place.search);
  const { data: view } = useSuspenseQuery(yearsQuery(place.city, address));
  const asked = place.search.get('per');
  const measure: Measure = asked === 'resident' || asked === 'real' ? asked : 'all';
  const to = (changes: object, per = measure) =>
    paths.budgetMore(place, 'years', {
      ...writeAddress({ ...address, ...changes, perResident: false }),
      per: per === 'all' ? undefined : per,
    });
  const newest = view.years.at(-1);
  const withPrices = view.years.filter(({ priceIndex }) => priceIndex !== null).length;
  const amountIn = (year: YearOfPart | undefined) =>
    year && (measure === 'real' ? year.realPerResident : (measure === 'resident' ? year.perResident : year.amounts)[address.phase]);
  if (!newest) return <EmptyState title={<Trans>The city has not published a budget here yet</Trans>} />;
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.budget(place, writeAddress(address)), words: <Trans>The budget</Trans> }]} />}
        title={<Trans>Years side by side</Trans>}
        lead={<Trans>The same parts of the budget in every year that is published, the newest version of each.</Trans>}
      />
      <TabLinks
        label={t`Views of the budget`}
        links={views[address.direction].map((by) => ({ to: to({ by }), words: i18n._(dimensionWords[by]), current: by === address.by }))}
      />
      <TabLinks
        label={t`Which amount`}
        links={phases.map((phase) => ({
          to: to({ phase }),
          words: i18n._((address.direction === 'revenue' ? incomePhaseWords : phaseWords)[phase]),
          current: phase === address.phase,
        }))}
      />
      <TabLinks
        label={t`Total or for each resident`}
        links={[
          { to: to({}, 'all'), words: <Trans>In all</Trans>, current: measure === 'all' },
          { to: to({}, 'resident'), words: <Trans>For each resident</Trans>, current: measure === 'resident' },
          ...(withPrices > 1
            ? [{ to: to({}, 'real'), words: <Trans>For each resident, in today’s prices</Trans>, current: measure === 'real' }]
            : []),
        ]}
      />
      <DataTable<PartYearsView>
        caption={
          measure === 'real' ? (
            <Trans>
              {newest.version.currency} for each resident, in prices of {newest.version.fiscalYear}
            </Trans>
          ) : (
            <Trans>
              {newest.version.currency}, the largest of {newest.version.fiscalYear} first
            </Trans>
          )
        }
        columns={[
          {
            key: 'part',
            head: i18n._(partWords[address.by]),
            render: ({ key, names }) => <Named names={names} otherwise={key ?? i18n._(nowhereWords[address.by])} />,
          },
          ...view.years.map(({ version: { fiscalYear } }) => ({
            key: String(fiscalYear),
            head: String(fiscalYear),
            numeric: true,
            render: ({ years }: PartYearsView) => {
              const amount = amountIn(years.find((year) => year.fiscalYear === fiscalYear));
              return amount ? <MoneyText amount={amount} form={measure === 'all' ? 'short' : 'exact'} /> : <Trans>Not published</Trans>;
            },
          })),
          {
            key: 'change',
            head: <Trans>Since the year before</Trans>,
            numeric: true,
            render: ({ years }: PartYearsView) => <Change before={amountIn(years.at(-2))} after={amountIn(years.at(-1))} />,
          },
        ]}
        rows={view.parts}
        rowKey={({ key }) => key ?? ''}
      />
      {view.partsLeftOut > 0 && (
        <p>
          <Plural value={view.partsLeftOut} one="# smaller part is not shown." other="# smaller parts are not shown." />
        </p>
      )}
      <Details summary={<Trans>How is this worked out?</Trans>}>
        <p>
          <Trans>
            For each resident: the amount divided by the people who lived here in that year. In today’s prices: a year’s amount is raised as
            much as prices have risen since, by the price index that the city gives.
          </Trans>
        </p>
        {withPrices < view.years.length && (
          <p>
            <Trans>
              Price indexes are known for {format.number(withPrices)} of {format.number(view.years.length)} years; without one there is no
              amount in today’s prices.
            </Trans>
          </p>
        )}
        <p>
          <Trans>
            A year in which a part did not exist is a gap, not a zero. Amounts are gross: payments to the city’s own bodies are in them.
          </Trans>
        </p>
      </Details>
    </Stack>
  );
}

type Amount = { readonly minor: string } | null | undefined;

function Change({ before, after }: { readonly before: Amount; readonly after: Amount }) {
  const format = useFormat();
  const share = before && after && basisPoints(BigInt(after.minor) - BigInt(before.minor), BigInt(before.minor));
  if (share === undefined || share === null) return '–';
  return share === 0 ? <Trans>unchanged</Trans> : <bdi>{share > 0 ? `+${format.share(share)}` : format.share(share)}</bdi>;
}
