import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '../../../ui/link.js';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { DataTable } from '../../../ui/data-table.js';
import { DateText } from '../../../ui/date-text.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { kindWords } from '../kind-words.js';
import { screeningQuery } from '../proposals.queries.js';

/** Texts that wait to be checked; the one that publishes itself next comes first. */
export function ScreeningPage() {
  const { t, i18n } = useLingui();
  const place = usePlace();
  const { data } = useSuspenseQuery(screeningQuery(place.city));
  return (
    <Stack>
      <PageHead
        title={<Trans>Texts to check</Trans>}
        lead={<Trans>A text that nobody checks in three days is published by itself: a slow check holds nobody back.</Trans>}
      />
      {data.items.length === 0 ? (
        <EmptyState title={<Trans>No text is waiting</Trans>}>
          <Trans>New ones appear here as soon as they are handed in.</Trans>
        </EmptyState>
      ) : (
        <DataTable
          cards
          caption={<Trans>Waiting, the most urgent first</Trans>}
          rows={data.items}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'title',
              head: t`Proposal`,
              render: ({ id, title, language }) => (
                <Link to={paths.deskScreen(place, id)} lang={language} dir="auto">
                  {title}
                </Link>
              ),
            },
            { key: 'reference', head: t`Number`, render: ({ reference }) => reference },
            { key: 'kind', head: t`Kind`, render: ({ kind }) => i18n._(kindWords[kind].name) },
            {
              key: 'due',
              head: t`Publishes itself after`,
              render: ({ dueOn }) => dueOn !== null && <DateText date={dueOn} form="short" />,
            },
          ]}
        />
      )}
    </Stack>
  );
}
