import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Pager } from '../../ui/pager.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { coverageQuery, historyQuery } from './classification.queries.js';
import { CoverageMeters } from './coverage-meters.js';
import { HistoryList } from './history-list.js';

/** What the city says of its lines beside its files, for everybody: how much is known, and every act by which it became so. */
export function ClassificationPage() {
  const place = usePlace();
  const { data: view } = useSuspenseQuery(coverageQuery(place.city));
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.budget(place), words: <Trans>The budget</Trans> }]} />}
        title={<Trans>What each line is for, and who says so</Trans>}
        lead={
          <Trans>
            A published budget never changes. What the city says of its lines beside it is written down here: by whom, when and why.
          </Trans>
        }
      />
      {view.version ? (
        <section aria-labelledby="coverage">
          <Stack>
            <h2 id="coverage">
              <Trans>How much is known, {view.version.fiscalYear}</Trans>
            </h2>
            <CoverageMeters view={view} />
            <MappingLinks />
          </Stack>
        </section>
      ) : (
        <p>
          <Trans>The city has not published a budget here yet.</Trans>
        </p>
      )}
      <History />
    </Stack>
  );
}

function MappingLinks() {
  const { city } = usePlace();
  return (
    <p>
      <Trans>
        The mapping as a file:{' '}
        <a href={`/api/v1/cities/${city}/classification/mapping.csv`} download>
          line by line
        </a>
        , or{' '}
        <a href={`/api/v1/cities/${city}/classification/mapping.csv?by=programme`} download>
          by programme
        </a>
        , for cities that number theirs alike.
      </Trans>
    </p>
  );
}

function History() {
  const place = usePlace();
  const cursor = place.search.get('cursor') ?? undefined;
  const { data: page } = useSuspenseQuery(historyQuery(place.city, cursor));
  const at = (next: string | undefined) => paths.classification(place, { cursor: next });
  return (
    <section aria-labelledby="history">
      <Stack>
        <h2 id="history">
          <Trans>What was said, the latest first</Trans>
        </h2>
        {page.items.length === 0 ? (
          <EmptyState title={<Trans>Nothing yet</Trans>}>
            <Trans>All that is known stands in the city’s files, or follows from the numbers of its programmes.</Trans>
          </EmptyState>
        ) : (
          <HistoryList acts={page.items} />
        )}
        <Pager first={cursor === undefined ? undefined : at(undefined)} next={page.nextCursor === null ? undefined : at(page.nextCursor)} />
      </Stack>
    </section>
  );
}
