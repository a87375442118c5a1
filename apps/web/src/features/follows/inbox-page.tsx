import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { asProblem } from '../../api/problem.js';
import { sessionQuery } from '../../api/session.queries.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Button, LinkButton } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Pager } from '../../ui/pager.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { DigestChoice } from './digest-choice.js';
import { noticesQuery, readNotices } from './follows.queries.js';
import { MyFollows } from './my-follows.js';
import { NoticeList } from './notice-list.js';

/** What happened to everything that one follows, wrote or backs; and what that is. */
export function InboxPage() {
  const place = usePlace();
  const { data: session } = useSuspenseQuery(sessionQuery(place.city));
  return (
    <Stack gap="large">
      <PageHead
        title={<Trans>My inbox</Trans>}
        lead={<Trans>What happened to what you follow, wrote or back. Only you can see it.</Trans>}
      />
      {session.person ? (
        <>
          <News />
          <MyFollows />
          <DigestChoice />
        </>
      ) : (
        <EmptyState
          title={<Trans>You are not signed in</Trans>}
          action={
            <LinkButton to={paths.signIn(place, paths.inbox(place))}>
              <Trans>Sign in</Trans>
            </LinkButton>
          }
        />
      )}
    </Stack>
  );
}

function News() {
  const place = usePlace();
  const cursor = place.search.get('cursor') ?? undefined;
  const { data } = useSuspenseQuery(noticesQuery(place.city, cursor));
  if (data.items.length === 0)
    return (
      <EmptyState
        title={<Trans>Nothing has happened yet</Trans>}
        action={
          <LinkButton to={paths.proposals(place)}>
            <Trans>Find something to follow</Trans>
          </LinkButton>
        }
      >
        <Trans>Press “Follow this” on a proposal, a line of the budget, a right or a district.</Trans>
      </EmptyState>
    );
  return (
    <Stack>
      {data.unread > 0 && <ReadAll />}
      <NoticeList notices={data.items} />
      <Pager
        first={cursor === undefined ? undefined : paths.inbox(place)}
        next={data.nextCursor === null ? undefined : paths.inbox(place, { cursor: data.nextCursor })}
      />
    </Stack>
  );
}

function ReadAll() {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const reading = useMutation({
    ...readNotices(city),
    onError: (fault) => announce(asProblem(fault).title || t`That did not arrive. Try again.`),
  });
  const press = async () => {
    await reading.mutateAsync();
    announce(t`Everything counts as read.`);
  };
  return (
    <div>
      <Button kind="secondary" pending={reading.isPending} onClick={() => void press().catch(() => undefined)}>
        <Trans>Mark everything as read</Trans>
      </Button>
    </div>
  );
}
