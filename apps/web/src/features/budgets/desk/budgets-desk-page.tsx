import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ImportCardView } from '@madang/contracts/budget-imports';
import type { BudgetRecordView } from '@madang/contracts/budget-records';
import type { BudgetVersionView } from '@madang/contracts/budgets';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { ButtonRow, LinkButton } from '../../../ui/button.js';
import { DataTable } from '../../../ui/data-table.js';
import { MomentText } from '../../../ui/date-text.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Link } from '../../../ui/link.js';
import { MoneyText } from '../../../ui/money-text.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { RowLink } from '../row-link.js';
import { statusWords } from '../status-words.js';
import styles from './budgets-desk-page.module.css';
import { importsQuery, recordsQuery } from './budgets-desk.queries.js';

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
        <ButtonRow>
          <LinkButton to={paths.deskBudgetStart(place)}>
            <Trans>Import a budget</Trans>
          </LinkButton>
          <LinkButton kind="quiet" to={paths.deskBudgetProfiles(place)}>
            <Trans>Profiles of files</Trans>
          </LinkButton>
        </ButtonRow>
      </Stack>
      <Drafts />
      <Records />
    </Stack>
  );
}

function Drafts() {
  const { i18n } = useLingui();
  const place = usePlace();
  const { data } = useSuspenseQuery(importsQuery(place.city));
  const drafts = data.items.filter(({ state }) => state !== 'published');
  if (drafts.length === 0) return null;
  return (
    <DataTable<ImportCardView>
      cards
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
        { key: 'state', head: <Trans>How far it is</Trans>, render: (card) => <DraftState card={card} /> },
        { key: 'files', head: <Trans>Files</Trans>, numeric: true, render: ({ fileCount }) => fileCount },
        { key: 'begun', head: <Trans>Begun</Trans>, render: ({ createdAt, by }) => <WhenAndWho instant={createdAt} name={by} /> },
      ]}
      rows={drafts}
      rowKey={({ id }) => id}
    />
  );
}

function DraftState({ card: { state, isCorrection } }: { readonly card: ImportCardView }) {
  if (state === 'publishing')
    return (
      <StatusTag tone="info">
        <Trans>Being published</Trans>
      </StatusTag>
    );
  return <StatusTag tone="warn">{isCorrection ? <Trans>Draft of a correction</Trans> : <Trans>Draft</Trans>}</StatusTag>;
}

function Records() {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const { data } = useSuspenseQuery(recordsQuery(place.city));
  if (data.items.length === 0) return <EmptyState title={<Trans>No budget has been published yet</Trans>} />;
  return (
    <DataTable<BudgetRecordView>
      cards
      caption={<Trans>Published</Trans>}
      columns={[
        {
          key: 'year',
          head: <Trans>Budget</Trans>,
          render: ({ version: { id, fiscalYear, status } }) => (
            <RowLink to={paths.budget(place, { version: id })}>
              {fiscalYear}, {i18n._(statusWords[status])}
            </RowLink>
          ),
        },
        { key: 'stands', head: <Trans>Stands</Trans>, render: ({ version }) => <Standing version={version} /> },
        { key: 'spending', head: t`Spending`, numeric: true, render: ({ sums }) => <SumOf sums={sums} direction="expenditure" /> },
        { key: 'income', head: t`Income`, numeric: true, render: ({ sums }) => <SumOf sums={sums} direction="revenue" /> },
        {
          key: 'published',
          head: <Trans>Published</Trans>,
          render: ({ version: { publishedAt }, publishedBy }) => <WhenAndWho instant={publishedAt} name={publishedBy} />,
        },
        { key: 'acts', head: <Trans>More</Trans>, render: ({ version }) => <Acts version={version} /> },
      ]}
      rows={data.items}
      rowKey={({ version: { id } }) => id}
    />
  );
}

function Standing({ version: { corrects, correctedBy } }: { readonly version: BudgetVersionView }) {
  if (correctedBy)
    return (
      <StatusTag tone="warn">
        <Trans>Corrected since</Trans>
      </StatusTag>
    );
  return <StatusTag tone="ok">{corrects ? <Trans>A correction</Trans> : <Trans>As published</Trans>}</StatusTag>;
}

function SumOf({ sums, direction }: Pick<BudgetRecordView, 'sums'> & { readonly direction: 'expenditure' | 'revenue' }) {
  const sum = sums.find((one) => one.direction === direction);
  return sum ? <MoneyText amount={sum.amounts.initial} /> : '–';
}

/** What can be done about a version: look at its notes, at what changed in it, or publish another in its place. */
function Acts({ version: { id, fiscalYear, corrects, correctedBy } }: { readonly version: BudgetVersionView }) {
  const place = usePlace();
  return (
    <ul className={styles.acts}>
      <li>
        <Link to={paths.budgetMore(place, 'notes', { version: id })}>
          <Trans>Notes</Trans>
        </Link>
      </li>
      {corrects && (
        <li>
          <Link to={paths.budgetMore(place, 'changes', { version: id, since: corrects.id })}>
            <Trans>See what changed</Trans>
          </Link>
        </li>
      )}
      {!correctedBy && (
        <li>
          <Link to={paths.deskBudgetStart(place, { corrects: id })}>
            <Trans>Correct {fiscalYear}</Trans>
          </Link>
        </li>
      )}
    </ul>
  );
}

function WhenAndWho({ instant, name }: { readonly instant: string; readonly name: string | null }) {
  return (
    <>
      <MomentText instant={instant} />
      {name !== null && (
        <>
          <br />
          <bdi>{name}</bdi>
        </>
      )}
    </>
  );
}
