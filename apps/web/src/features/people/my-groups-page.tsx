import { Trans } from '@lingui/react/macro';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { groupsQuery, myGroupsQuery } from '../../api/belonging.queries.js';
import { sessionQuery } from '../../api/session.queries.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { LinkButton } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { MyGroupsForm } from './my-groups-form.js';

/** Own lived experience: said to the counting rules alone, never to a person. */
export function MyGroupsPage() {
  const place = usePlace();
  return (
    <Stack>
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.me(place), words: <Trans>My page</Trans> }]} />}
        title={<Trans>What I belong to</Trans>}
        lead={
          <Trans>
            Some groups are outvoted by their number alone. If enough people of a group stand behind a proposal that is about them, the city
            owes an answer even when few others do.
          </Trans>
        }
      />
      <ul>
        <li>
          <Trans>Nobody sees what you choose: no resident, no office, no file of this city. You need not choose anything.</Trans>
        </li>
        <li>
          <Trans>It is kept apart from your name. It counts only where at least ten people count together, and no number is told.</Trans>
        </li>
        <li>
          <Trans>Take a mark away, and it is erased at once. It counts nowhere from then on.</Trans>
        </li>
      </ul>
      <Mine />
    </Stack>
  );
}

function Mine() {
  const place = usePlace();
  const { data: session } = useSuspenseQuery(sessionQuery(place.city));
  const { data: groups } = useSuspenseQuery(groupsQuery(place.city));
  const resident = session.person?.roles.includes('resident') === true;
  const { data: mine } = useQuery({ ...myGroupsQuery(place.city), enabled: resident });
  if (session.person === null)
    return (
      <EmptyState
        title={<Trans>You are not signed in</Trans>}
        action={
          <LinkButton to={paths.signIn(place, paths.myGroups(place))}>
            <Trans>Sign in</Trans>
          </LinkButton>
        }
      >
        <Trans>What you choose is kept under your account, where nobody but you can read it.</Trans>
      </EmptyState>
    );
  if (!resident || groups.items.length === 0)
    return (
      <EmptyState title={<Trans>There is nothing to choose</Trans>}>
        {resident ? (
          <Trans>The city has named no groups yet.</Trans>
        ) : (
          <Trans>This is for residents, who back proposals and rate them.</Trans>
        )}
      </EmptyState>
    );
  return mine === undefined ? null : <MyGroupsForm groups={groups.items} mine={mine.groups} />;
}
