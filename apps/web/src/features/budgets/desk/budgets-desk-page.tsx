import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ImportCardView } from '@madang/contracts/budget-imports';
import type { BudgetVersionView } from '@madang/contracts/budgets';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { LinkButton } from '../../../ui/button.js';
import { DataTable } from '../../../ui/data-table.js';
import { DateText, MomentText } from '../../../ui/date-text.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { versionsQuery } from '../budgets.queries.js';
import { statusWords } from '../status-words.js';
import { importsQuery } from './budgets-desk.queries.js';
import { RowLink } from '../row-link.js';

/** What is published, and what is on its way in. */
export function BudgetsDeskPage() {
  const place = usePlace();
  return (
    <Stack gap="large">
      <Stack>
        <PageHead
          title={<Trans>Budgets</Trans>}
          lead={<Trans>What is published stays as it is. A correction is a new version beside the old one.</Trans>}
        />
        <div>
          <LinkButton to={paths.deskBudgetStart(place)}>
            <Trans>Import a budget</Trans>
          </LinkButton>
        </div>
      </Stack>
      <Drafts />
      <Versions />
    </Stack>
  );
}

function Drafts() {
  const { i18n } = useLingui();
  const place = usePlace();
  const { data } = useSuspenseQuery(importsQuery(place.city));
  const drafts = data.items.filter(({ state }) => state === 'draft');
  if (drafts.length === 0) return null;
  return (
    <DataTable<ImportCardView>
      caption={<Trans>Not published yet</Trans>}
      columns={[
        {
          key: 'year',
          head: <Trans>Budget</Trans>,
          render: ({ id, fiscalYear, status }) => (
            <RowLink to={paths.deskBudgetFiles(place, id)}>
              {fiscalYear}, {i18n._(statusWords[status])}
            </RowLink>
          ),
        },
        { key: 'files', head: <Trans>Files</Trans>, numeric: true, render: ({ fileCount }) => fileCount },
        { key: 'begun', head: <Trans>Begun</Trans>, render: ({ createdAt }) => <MomentText instant={createdAt} /> },
      ]}
      rows={drafts}
      rowKey={({ id }) => id}
    />
  );
}

function Versions() {
  const { i18n } = useLingui();
  const place = usePlace();
  const { data } = useSuspenseQuery(versionsQuery(place.city));
  if (data.items.length === 0) return <EmptyState title={<Trans>No budget has been published yet</Trans>} />;
  return (
    <DataTable<BudgetVersionView>
      caption={<Trans>Published</Trans>}
      columns={[
        {
          key: 'year',
          head: <Trans>Budget</Trans>,
          render: ({ id, fiscalYear }) => <RowLink to={paths.budget(place, { version: id })}>{fiscalYear}</RowLink>,
        },
        {
          key: 'status',
          head: <Trans>Version</Trans>,
          render: ({ status }) => i18n._(statusWords[status]),
        },
        {
          key: 'through',
          head: <Trans>Spending counted to</Trans>,
          render: ({ executedThrough }) => (executedThrough === null ? '–' : <DateText date={executedThrough} form="short" />),
        },
        {
          key: 'left',
          head: <Trans>Left out</Trans>,
          render: ({ leftOutRows }) => (leftOutRows === 0 ? '–' : <Plural value={leftOutRows} one="# row" other="# rows" />),
        },
        { key: 'published', head: <Trans>Published</Trans>, render: ({ publishedAt }) => <MomentText instant={publishedAt} /> },
      ]}
      rows={data.items}
      rowKey={({ id }) => id}
    />
  );
}
