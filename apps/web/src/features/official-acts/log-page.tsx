import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { logPaths } from '../../app/log-paths.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Link } from '../../ui/link.js';
import { Pager } from '../../ui/pager.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { CheckIt } from './check-it.js';
import { readLogAddress } from './log-address.js';
import { LoggedActs } from './logged-acts.js';
import { actsQuery, logQuery } from './official-acts.queries.js';
import { SignedState } from './signed-state.js';

/** What the city did, for whoever trusts nobody. */
export function LogPage() {
  const place = usePlace();
  const { cursor, reference } = readLogAddress(place.search);
  const { data: state } = useSuspenseQuery(logQuery(place.city));
  const { data: acts } = useSuspenseQuery(actsQuery(place.city, { ...(reference && { reference }), ...(cursor && { cursor }) }));
  const filter = reference === undefined ? {} : { reference };
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.data(place), words: <Trans>Data and downloads</Trans> }]} />}
        title={<Trans>Record of official acts</Trans>}
        lead={
          <Trans>
            What the city, its offices and its clock did, in a record that only grows. If somebody changes the past, anybody can find out.
          </Trans>
        }
      />
      {state.log === null ? (
        <EmptyState title={<Trans>Nothing is recorded yet</Trans>}>
          <Trans>The first official act of this city begins the record.</Trans>
        </EmptyState>
      ) : (
        <>
          <SignedState log={state.log} />
          <section aria-labelledby="acts">
            <Stack>
              <h2 id="acts">{reference === undefined ? <Trans>All acts</Trans> : <Trans>Acts about proposal {reference}</Trans>}</h2>
              {reference !== undefined && (
                <p>
                  <Link to={logPaths.log(place)}>
                    <Trans>Show all acts</Trans>
                  </Link>
                </p>
              )}
              <LoggedActs items={acts.items} caption={<Trans>The newest first</Trans>} />
              <Pager
                first={cursor === undefined ? undefined : logPaths.log(place, filter)}
                next={acts.nextCursor === null ? undefined : logPaths.log(place, { ...filter, cursor: acts.nextCursor })}
              />
            </Stack>
          </section>
          <CheckIt keyLine={state.log.key} />
        </>
      )}
    </Stack>
  );
}
