import { Trans, useLingui } from '@lingui/react/macro';
import type { OneAuthorView, SentInvitationView } from '@madang/contracts/authors';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { asProblem } from '../../api/problem.js';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Button, ButtonRow } from '../../ui/button.js';
import { MomentText } from '../../ui/date-text.js';
import { DemoMark } from '../../ui/demo-mark.js';
import { Details } from '../../ui/details.js';
import { Stack } from '../../ui/stack.js';
import { InviteForm } from './invite-form.js';
import { handOver, removeAuthor, takeBackInvitation } from './together.mutations.js';
import { authorsQuery } from './together.queries.js';
import { LastDay } from '../../ui/last-day.js';

/** Who writes the proposal; for the author who leads, whom they asked and how they ask somebody else. */
export function Authors({ name }: { readonly name: string }) {
  const { city } = usePlace();
  const { data } = useSuspenseQuery(authorsQuery(city, name));
  const iLead = data.items.some(({ me, leads }) => me && leads);
  return (
    <section aria-labelledby="authors">
      <Stack>
        <h2 id="authors">
          <Trans>Authors</Trans>
        </h2>
        <ul>
          {data.items.map((author) => (
            <li key={author.key}>
              <bdi>{author.penName}</bdi> {author.demo && <DemoMark />} {author.leads && <Trans>leads</Trans>}
              <OneAuthor author={author} name={name} iLead={iLead} />
            </li>
          ))}
        </ul>
        {data.invitations.some(({ state }) => state === 'open') && (
          <>
            <h3>
              <Trans>Asked to write along</Trans>
            </h3>
            <ul>
              {data.invitations
                .filter(({ state }) => state === 'open')
                .map((invitation) => (
                  <Sent key={invitation.id} invitation={invitation} name={name} />
                ))}
            </ul>
          </>
        )}
        {data.mayInvite && (
          <Details summary={<Trans>Ask somebody to write along</Trans>}>
            <InviteForm name={name} />
          </Details>
        )}
      </Stack>
    </section>
  );
}

interface OneAuthorProps {
  readonly author: OneAuthorView;
  readonly name: string;
  readonly iLead: boolean;
}

function OneAuthor({ author: { key, leads, me }, name, iLead }: OneAuthorProps) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const onError = (fault: unknown) => announce(asProblem(fault).title || t`That did not arrive. Try again.`);
  const leaving = useMutation({ ...removeAuthor({ city, proposal: name }), onError });
  const handing = useMutation({ ...handOver({ city, proposal: name }), onError });
  if (leads || (!me && !iLead)) return null;
  const leave = async () => {
    await leaving.mutateAsync(key);
    announce(me ? t`You are no author of it any more.` : t`They are no author of it any more.`);
  };
  const lead = async () => {
    await handing.mutateAsync(key);
    announce(t`They lead now. You write along.`);
  };
  return (
    <ButtonRow>
      {iLead && (
        <Button kind="quiet" pending={handing.isPending} onClick={() => void lead().catch(() => undefined)}>
          <Trans>Let them lead</Trans>
        </Button>
      )}
      <Button kind="quiet" pending={leaving.isPending} onClick={() => void leave().catch(() => undefined)}>
        {me ? <Trans>Leave the authors</Trans> : <Trans>Part with them</Trans>}
      </Button>
    </ButtonRow>
  );
}

function Sent({ invitation: { id, at, expiresAt, byMail }, name }: { readonly invitation: SentInvitationView; readonly name: string }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const taking = useMutation({
    ...takeBackInvitation({ city, proposal: name }),
    onError: (fault) => announce(asProblem(fault).title || t`That did not arrive. Try again.`),
  });
  const takeBack = async () => {
    await taking.mutateAsync(id);
    announce(t`The invitation is taken back.`);
  };
  return (
    <li>
      {byMail ? <Trans>By e-mail</Trans> : <Trans>By link</Trans>} · <MomentText instant={at} /> ·{' '}
      <Trans>
        open until <LastDay until={expiresAt} />
      </Trans>
      <ButtonRow>
        <Button kind="quiet" pending={taking.isPending} onClick={() => void takeBack().catch(() => undefined)}>
          <Trans>Take the invitation back</Trans>
        </Button>
      </ButtonRow>
    </li>
  );
}
