import { Plural, Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { decimalsOf, type Currency } from '@madang/money';
import { cityQuery } from '../../../api/city.queries.js';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { MoneyText } from '../../../ui/money-text.js';
import { Notice } from '../../../ui/notice.js';
import { Pager } from '../../../ui/pager.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { coverageQuery } from '../classification.queries.js';
import { CoverageMeters } from '../coverage-meters.js';
import { choicesQuery, tagLinesQuery } from './classification-desk.queries.js';
import { DeskTabs } from './desk-tabs.js';
import { ChoosingLines } from './choosing-lines.js';
import { filterFrom, searchWith } from './line-filter-address.js';
import { TagForm } from './tag-form.js';
import { TagLinesTable } from './tag-lines-table.js';

/** Many lines at once: choose them, say something of them, look at what it changes, and only then let it hold. */
export function TagLinesPage() {
  const place = usePlace();
  const { data: coverage } = useSuspenseQuery(coverageQuery(place.city));
  return (
    <Stack gap="large">
      <Stack>
        <PageHead
          title={<Trans>Classify the budget</Trans>}
          lead={<Trans>What you say stands beside the published lines, holds for every year that has them, and can be undone.</Trans>}
        />
        <DeskTabs now="lines" />
      </Stack>
      {coverage.version ? (
        <>
          <CoverageMeters view={coverage} />
          {coverage.freshUnknownLines > 0 && (
            <Notice kind="info">
              <Plural
                value={coverage.freshUnknownLines}
                one="# line is new this year, and nobody has said what it is for."
                other="# lines are new this year, and nobody has said what they are for."
              />
            </Notice>
          )}
          <Lines revision={coverage.revision} />
        </>
      ) : (
        <EmptyState title={<Trans>There is no budget to classify yet</Trans>}>
          <Trans>Import one first.</Trans>
        </EmptyState>
      )}
    </Stack>
  );
}

function Lines({ revision }: { readonly revision: number }) {
  const place = usePlace();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  const { data: choices } = useSuspenseQuery(choicesQuery(place.city));
  const filter = filterFrom(place.search, decimalsOf(city.currency as Currency));
  const cursor = place.search.get('cursor') ?? undefined;
  const { data: page } = useSuspenseQuery(tagLinesQuery(place.city, filter, cursor));
  const at = (next: string | undefined) => paths.deskClassification(place, searchWith(place.search, next));
  return (
    <>
      <ChoosingLines choices={choices} currency={city.currency} />
      <section aria-labelledby="chosen">
        <Stack>
          <h2 id="chosen">
            <Plural value={page.lineCount} one="# line chosen" other="# lines chosen" />: <MoneyText amount={page.amount} form="short" />
          </h2>
          {page.items.length === 0 ? (
            <EmptyState title={<Trans>No line is like that</Trans>}>
              <Trans>Leave out one of the conditions.</Trans>
            </EmptyState>
          ) : (
            <TagLinesTable lines={page.items} />
          )}
          <Pager
            first={cursor === undefined ? undefined : at(undefined)}
            next={page.nextCursor === null ? undefined : at(page.nextCursor)}
          />
        </Stack>
      </section>
      {page.lineCount > 0 && <TagForm key={`${revision} ${place.search.toString()}`} lines={filter} choices={choices} />}
    </>
  );
}
