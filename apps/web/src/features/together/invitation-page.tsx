import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { asProblem } from '../../api/problem.js';
import { sessionQuery } from '../../api/session.queries.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Button, ButtonRow, LinkButton } from '../../ui/button.js';
import { NeedsScript } from '../../ui/needs-script.js';
import { Notice } from '../../ui/notice.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { answerInvitation } from './together.mutations.js';
import { invitationQuery } from './together.queries.js';
import { invitationPath } from './together-paths.js';
import { LastDay } from '../../ui/last-day.js';

/** Whoever opened a link: by whom they are asked to write what, and two buttons. Reading it changes nothing. */
export function InvitationPage() {
  const place = usePlace();
  const key = place.search.get('key') ?? '';
  const { data: session } = useSuspenseQuery(sessionQuery(place.city));
  return (
    <Stack gap="large">
      <PageHead title={<Trans>Write together</Trans>} />
      <NeedsScript>
        <Trans>You can tell the city’s help desk instead: the help page says where and when.</Trans>
      </NeedsScript>
      {session.person ? (
        <Invited token={key} />
      ) : (
        <>
          <p>
            <Trans>Somebody asks you to write a proposal with them. Sign in to read it and to answer.</Trans>
          </p>
          <div>
            <LinkButton to={paths.signIn(place, invitationPath(place, key))}>
              <Trans>Sign in</Trans>
            </LinkButton>
          </div>
        </>
      )}
    </Stack>
  );
}

/** Another's link, and one that lost a part on the way, which is no name of an invitation at all. */
const notForYou: ReadonlySet<number> = new Set([400, 404]);

function Invited({ token }: { readonly token: string }) {
  const place = usePlace();
  const { data, error } = useQuery(invitationQuery(place.city, token));
  if (error)
    return (
      <Notice kind="warn">
        {notForYou.has(asProblem(error).status) ? (
          <Trans>This link is not for you, or not complete. Ask for a new one.</Trans>
        ) : (
          asProblem(error).title
        )}
      </Notice>
    );
  if (!data) return null;
  const { title, language, invitedBy, expiresAt, proposal, mine } = data;
  return (
    <Stack>
      <p>
        <Trans>
          <bdi>{invitedBy.penName}</bdi> asks you to be an author of this proposal as well:
        </Trans>
      </p>
      <p>
        <strong lang={language} dir="auto">
          {title}
        </strong>
      </p>
      <p>
        <Trans>
          You could change its text and decide on suggestions. Your pen name stands on the page. You can leave at any time. Open until{' '}
          <LastDay until={expiresAt} />.
        </Trans>
      </p>
      {mine ? (
        <p>
          <Trans>You write this proposal already.</Trans>
        </p>
      ) : (
        <Answer token={token} proposal={proposal} />
      )}
    </Stack>
  );
}

function Answer({ token, proposal }: { readonly token: string; readonly proposal: string }) {
  const { t } = useLingui();
  const place = usePlace();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const answering = useMutation({
    ...answerInvitation(place.city),
    onError: (fault) => announce(asProblem(fault).title || t`That did not arrive. Try again.`),
  });
  const answer = async (accept: boolean) => {
    await answering.mutateAsync({ token, accept });
    announce(accept ? t`You write this proposal now, too.` : t`You have declined.`);
    await navigate(accept ? paths.proposal(place, proposal) : paths.proposals(place));
  };
  return (
    <ButtonRow>
      <Button pending={answering.isPending} onClick={() => void answer(true).catch(() => undefined)}>
        <Trans>Yes, write together</Trans>
      </Button>
      <Button kind="secondary" pending={answering.isPending} onClick={() => void answer(false).catch(() => undefined)}>
        <Trans>No, thank you</Trans>
      </Button>
    </ButtonRow>
  );
}
