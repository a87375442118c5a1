import { Trans, useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ComparisonView, LineChangeKind, LineChangeView } from '@madang/contracts/budget-comparison';
import type { BudgetVersionView } from '@madang/contracts/budgets';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { useFormat } from '../../format/use-format.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { DateText } from '../../ui/date-text.js';
import { DescriptionList } from '../../ui/description-list.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Select } from '../../ui/field.js';
import { MoneyText } from '../../ui/money-text.js';
import { Pager } from '../../ui/pager.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { TabLinks } from '../../ui/tab-links.js';
import { phases, readAddress, writeAddress } from './budget-address.js';
import { versionsQuery } from './budgets.queries.js';
import { changesQuery } from './budget-data.queries.js';
import { LineName } from './line-name.js';
import { incomePhaseWords, phaseWords } from './part-words.js';
import { RowLink } from './row-link.js';
import { statusWords } from './status-words.js';

const changeWords: Readonly<Record<LineChangeKind, MessageDescriptor>> = {
  added: msg({ message: 'New', context: 'line of a budget' }),
  removed: msg({ message: 'Gone', context: 'line of a budget' }),
  changed: msg({ message: 'Changed', context: 'line of a budget' }),
};

/** What differs between two versions: a correction and what it corrects, or two years. */
export function ChangesPage() {
  const place = usePlace();
  const { data: versions } = useSuspenseQuery(versionsQuery(place.city));
  const cursor = place.search.get('cursor') ?? undefined;
  const { data: view } = useSuspenseQuery(changesQuery(place.city, readAddress(place.search), place.search.get('since'), cursor));
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.budget(place), words: <Trans>The budget</Trans> }]} />}
        title={<Trans>What changed</Trans>}
        lead={<Trans>Two versions of the budget, line by line: of one year where the city put something right, or of two years.</Trans>}
      />
      {versions.items.length > 1 && <ChooseVersions versions={versions.items} view={view} />}
      {view.before.id === view.after.id ? (
        <EmptyState title={<Trans>There is nothing to compare this version with</Trans>} />
      ) : (
        <Changes view={view} />
      )}
    </Stack>
  );
}

/** Works without JavaScript: choosing asks for the page anew. */
function ChooseVersions({ versions, view }: { readonly versions: readonly BudgetVersionView[]; readonly view: ComparisonView }) {
  const { i18n, t } = useLingui();
  const format = useFormat();
  const place = usePlace();
  const choices = versions.map(({ id, fiscalYear, status, publishedAt }) => ({
    value: id,
    label: `${fiscalYear} · ${i18n._(statusWords[status])} · ${format.shortDate(publishedAt.slice(0, 10))}`,
  }));
  return (
    <form action={paths.budgetMore(place, 'changes')} method="get">
      <Stack>
        <Select name="since" label={t`Before`} choices={choices} defaultValue={view.before.id} />
        <Select name="version" label={t`After`} choices={choices} defaultValue={view.after.id} />
        <div>
          <Button type="submit" kind="secondary">
            <Trans>Compare</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function Changes({ view }: { readonly view: ComparisonView }) {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const address = readAddress(place.search);
  const cursor = place.search.get('cursor') ?? undefined;
  const words = address.direction === 'revenue' ? incomePhaseWords : phaseWords;
  const to = (changes: object, next?: string) =>
    paths.budgetMore(place, 'changes', {
      ...writeAddress({ ...address, ...changes }),
      since: view.before.id,
      version: view.after.id,
      year: undefined,
      cursor: next,
    });
  const csv = `/api/v1/cities/${encodeURIComponent(place.city)}/budget-versions/${encodeURIComponent(view.after.id)}/changes.csv?${new URLSearchParams({ since: view.before.id, direction: view.direction, phase: view.phase }).toString()}`;
  return (
    <Stack>
      <TabLinks
        label={t`Which amount`}
        links={phases.map((phase) => ({ to: to({ phase }), words: i18n._(words[phase]), current: phase === address.phase }))}
      />
      <Summary view={view} />
      <DataTable<LineChangeView>
        caption={<Trans>Lines that differ, the largest difference first</Trans>}
        columns={[
          {
            key: 'line',
            head: t`Line`,
            render: (line) => (
              <RowLink to={paths.budgetLine(place, line.code)}>
                <LineName line={{ ...line, chapter: null, economic: line.kind }} />
              </RowLink>
            ),
          },
          { key: 'change', head: <Trans>What became of it</Trans>, render: ({ change }) => i18n._(changeWords[change]) },
          { key: 'before', head: String(view.before.fiscalYear), numeric: true, render: ({ before }) => <Amount amount={before} /> },
          { key: 'after', head: String(view.after.fiscalYear), numeric: true, render: ({ after }) => <Amount amount={after} /> },
          {
            key: 'difference',
            head: <Trans>Difference</Trans>,
            numeric: true,
            render: ({ difference }) => <MoneyText amount={difference} form="signed" />,
          },
          {
            key: 'real',
            head: <Trans>For each resident, in prices of {view.after.fiscalYear}</Trans>,
            numeric: true,
            render: ({ realBefore, realAfter }) =>
              realBefore || realAfter ? (
                <>
                  <Amount amount={realBefore} /> → <Amount amount={realAfter} />
                </>
              ) : (
                '–'
              ),
          },
        ]}
        rows={view.items}
        rowKey={({ code }) => code}
      />
      <p>
        <a href={csv}>
          <Trans>All differences as a file (CSV)</Trans>
        </a>
      </p>
      <Pager first={cursor === undefined ? undefined : to({})} next={view.nextCursor === null ? undefined : to({}, view.nextCursor)} />
    </Stack>
  );
}

function Amount({ amount }: { readonly amount: LineChangeView['before'] }) {
  return amount ? <MoneyText amount={amount} /> : '–';
}

function Summary({ view }: { readonly view: ComparisonView }) {
  const format = useFormat();
  const { added, removed, changed, unchanged, totalBefore, totalAfter, before, after } = view;
  const difference = { minor: (BigInt(totalAfter.minor) - BigInt(totalBefore.minor)).toString(), currency: totalAfter.currency };
  return (
    <Stack>
      <h2>
        <Trans>
          In all <MoneyText amount={difference} form="signed" />: from <MoneyText amount={totalBefore} form="short" /> to{' '}
          <MoneyText amount={totalAfter} form="short" />
        </Trans>
      </h2>
      <p>
        <Trans>
          Published on <DateText date={before.publishedAt.slice(0, 10)} form="short" /> and{' '}
          <DateText date={after.publishedAt.slice(0, 10)} form="short" />.
        </Trans>
      </p>
      <DescriptionList
        kind="figures"
        facts={[
          { key: 'added', term: <Trans>new lines</Trans>, fact: format.number(added) },
          { key: 'removed', term: <Trans>lines that are gone</Trans>, fact: format.number(removed) },
          { key: 'changed', term: <Trans>changed lines</Trans>, fact: format.number(changed) },
          { key: 'same', term: <Trans>lines as before</Trans>, fact: format.number(unchanged) },
        ]}
      />
    </Stack>
  );
}
