import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { asProblem } from '../../api/problem.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Button, LinkButton } from '../../ui/button.js';
import { NeedsScript } from '../../ui/needs-script.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { digestStopQuery, stopDigest } from './follows.queries.js';

/** Where the link of a mail leads: one button, no sign-in. Reading the page changes nothing, since mail programs read links, too. */
export function DigestStopPage() {
  const { t } = useLingui();
  const place = usePlace();
  const token = place.params['token'] ?? '';
  const announce = useAnnounce();
  const { data } = useSuspenseQuery(digestStopQuery(place.city, token));
  const stopping = useMutation({
    ...stopDigest(place.city, token),
    onError: (fault) => announce(asProblem(fault).title || t`That did not arrive. Try again.`),
  });
  if (data.rhythm === 'none')
    return (
      <Stack>
        <PageHead
          title={<Trans>No more e-mails</Trans>}
          lead={<Trans>You get no more of these. What you follow still stands in your inbox.</Trans>}
        />
        <div>
          <LinkButton kind="secondary" to={paths.inbox(place)}>
            <Trans>Open my inbox</Trans>
          </LinkButton>
        </div>
      </Stack>
    );
  return (
    <Stack>
      <PageHead
        title={<Trans>Stop these e-mails?</Trans>}
        lead={<Trans>One press, no password. What you follow stays, and you can turn the e-mails on again in your inbox.</Trans>}
      />
      <NeedsScript>
        <Trans>The “unsubscribe” of your mail program does the same.</Trans>
      </NeedsScript>
      <div>
        <Button pending={stopping.isPending} onClick={() => stopping.mutate()}>
          <Trans>Stop the e-mails</Trans>
        </Button>
      </div>
    </Stack>
  );
}
