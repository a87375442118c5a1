import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Pager } from '../../../ui/pager.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { historyQuery } from '../classification.queries.js';
import { HistoryList } from '../history-list.js';
import { DeskTabs } from './desk-tabs.js';
import { UndoForm } from './undo-form.js';

/** Every act, and the way back from it. */
export function TaggingsPage() {
  const place = usePlace();
  const cursor = place.search.get('cursor') ?? undefined;
  const { data: page } = useSuspenseQuery(historyQuery(place.city, cursor));
  const at = (next: string | undefined) => paths.deskTaggings(place, { cursor: next });
  return (
    <Stack gap="large">
      <Stack>
        <PageHead
          title={<Trans>What was said of lines</Trans>}
          lead={<Trans>Any act can be undone, also an old one: each line then follows the latest act that still stands.</Trans>}
        />
        <DeskTabs now="history" />
      </Stack>
      {page.items.length === 0 ? (
        <EmptyState title={<Trans>Nothing yet</Trans>} />
      ) : (
        <section aria-labelledby="acts">
          <Stack>
            <h2 id="acts">
              <Trans>Acts, the latest first</Trans>
            </h2>
            <HistoryList acts={page.items} Act={UndoForm} />
          </Stack>
        </section>
      )}
      <Pager first={cursor === undefined ? undefined : at(undefined)} next={page.nextCursor === null ? undefined : at(page.nextCursor)} />
    </Stack>
  );
}
