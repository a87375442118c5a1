import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { asProblem } from '../../../../api/problem.js';
import { paths } from '../../../../app/desk-paths.js';
import { usePlace } from '../../../../app/use-place.js';
import { useAnnounce } from '../../../../ui/announcement.js';
import { Breadcrumb } from '../../../../ui/breadcrumb.js';
import { Button, ButtonRow } from '../../../../ui/button.js';
import { MomentText } from '../../../../ui/date-text.js';
import { NeedsScript } from '../../../../ui/needs-script.js';
import { PageHead, Stack } from '../../../../ui/stack.js';
import { deskCalendarQuery } from '../../responses.queries.js';
import { CalendarAddresses } from './calendar-addresses.js';
import { makeCalendar, revokeCalendar } from './desk-calendar.mutations.js';

/** An address by which a calendar program fetches what is due: made, renewed and revoked here. */
export function DeskCalendarPage() {
  const { t } = useLingui();
  const place = usePlace();
  const announce = useAnnounce();
  const { data } = useSuspenseQuery(deskCalendarQuery(place.city));
  const onError = (fault: unknown) => announce(asProblem(fault).title || t`That did not arrive. Try again.`);
  const making = useMutation({ ...makeCalendar(place.city), onError });
  const revoking = useMutation({ ...revokeCalendar(place.city), onError });
  const make = async () => {
    await making.mutateAsync();
    announce(t`Here is your address. Copy it now: it is not shown again.`);
  };
  const revoke = async () => {
    await revoking.mutateAsync();
    making.reset();
    announce(t`Revoked: the address leads nowhere any more.`);
  };
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.deskResponses(place), words: <Trans>What is due</Trans> }]} />}
        title={<Trans>What is due, in your calendar</Trans>}
        lead={<Trans>Your calendar program fetches the promised dates by itself, and takes them down when they are kept.</Trans>}
      />
      {making.data !== undefined && <CalendarAddresses token={making.data.token} />}
      <Stack>
        <p>
          {data.madeAt === null ? (
            <Trans>You have no address yet.</Trans>
          ) : (
            <Trans>
              Your address was made on <MomentText instant={data.madeAt} />. It is a secret, so the city keeps no copy that could be shown.
              If you have lost it, make a new one; the old one then leads nowhere.
            </Trans>
          )}
        </p>
        <ButtonRow>
          <Button
            kind={data.madeAt === null ? 'primary' : 'secondary'}
            pending={making.isPending}
            onClick={() => void make().catch(() => undefined)}
          >
            {data.madeAt === null ? <Trans>Make an address</Trans> : <Trans>Make a new address</Trans>}
          </Button>
          {data.madeAt !== null && (
            <Button kind="secondary" pending={revoking.isPending} onClick={() => void revoke().catch(() => undefined)}>
              <Trans>Revoke it</Trans>
            </Button>
          )}
        </ButtonRow>
        <NeedsScript>
          <Trans>The desk of the city needs JavaScript.</Trans>
        </NeedsScript>
      </Stack>
    </Stack>
  );
}
