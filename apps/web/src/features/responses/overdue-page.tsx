import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { OverdueOfficeView, OverdueProposalView } from '@madang/contracts/responses';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { useFormat } from '../../format/use-format.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { DateText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { AskedText } from './asked-text.js';
import { owedWords } from './owed-words.js';
import { ProposalLink } from './proposal-link.js';
import { feedAddress, overdueQuery } from './responses.queries.js';

/** Every date that the city has missed, office by office, the worst first. */
export function OverduePage() {
  const place = usePlace();
  const { data: list } = useSuspenseQuery(overdueQuery(place.city));
  return (
    <Stack gap="large">
      <Stack>
        <PageHead
          above={<Breadcrumb crumbs={[{ to: paths.responses(place), words: <Trans>Answers</Trans> }]} />}
          title={<Trans>Overdue</Trans>}
          lead={<Plural value={list.total} one="# date has passed without an answer." other="# dates have passed without an answer." />}
        />
        <p>
          <Trans>
            As of <DateText date={list.on} />. The list makes itself: nobody has to press anything for a date to pass.
          </Trans>{' '}
          <a href={feedAddress(place.city)}>
            <Trans>Follow it (Atom feed)</Trans>
          </a>
        </p>
      </Stack>
      {list.total === 0 && (
        <EmptyState title={<Trans>Nothing is overdue today</Trans>}>
          <Trans>Every date that the city has promised is still to come.</Trans>
        </EmptyState>
      )}
      {list.offices.map((one) => (
        <Office key={one.office ?? ''} office={one} />
      ))}
    </Stack>
  );
}

function Office({ office: { office, items } }: { readonly office: OverdueOfficeView }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const columns: readonly Column<OverdueProposalView>[] = [
    { key: 'proposal', head: t`Proposal`, render: (item) => <ProposalLink proposal={item} /> },
    { key: 'days', head: t`Days late`, numeric: true, render: ({ daysLate }) => format.number(daysLate) },
    { key: 'owed', head: t`The city owes`, render: ({ owedIn, state }) => i18n._(owedWords(owedIn ?? state)) },
    { key: 'since', head: t`Promised date`, render: ({ owedOn }) => (owedOn === null ? null : <DateText date={owedOn} form="short" />) },
    { key: 'asked', head: t`Who is asked now`, render: (item) => <AskedText {...item} /> },
  ];
  return (
    <DataTable
      caption={office === null ? t`No office has taken these up` : office}
      columns={columns}
      rows={items}
      rowKey={({ id }) => id}
    />
  );
}
