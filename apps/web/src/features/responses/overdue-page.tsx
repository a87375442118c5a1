import { Plural, Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { OverdueOfficeView } from '@madang/contracts/overdue-lists';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { DateText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { OverdueList } from './overdue-list.js';
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
      {list.offices.map((one, index) => (
        <Office key={one.office ?? ''} office={one} index={index} />
      ))}
    </Stack>
  );
}

function Office({ office: { office, items }, index }: { readonly office: OverdueOfficeView; readonly index: number }) {
  const id = `office-${index}`;
  return (
    <section aria-labelledby={id}>
      <Stack>
        <h2 id={id}>{office === null ? <Trans>No office has taken these up</Trans> : <bdi>{office}</bdi>}</h2>
        <OverdueList items={items} />
      </Stack>
    </section>
  );
}
