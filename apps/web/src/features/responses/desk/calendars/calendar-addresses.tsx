import { Trans, useLingui } from '@lingui/react/macro';
import { usePlace } from '../../../../app/use-place.js';
import { useOrigin } from '../../../../format/use-origin.js';
import { useAnnounce } from '../../../../ui/announcement.js';
import { Button } from '../../../../ui/button.js';
import { Card } from '../../../../ui/card.js';
import { TextArea } from '../../../../ui/field.js';
import { Stack } from '../../../../ui/stack.js';

/** The address that was just made, to be copied: of one's own dates, and of all the city's. */
export function CalendarAddresses({ token }: { readonly token: string }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const origin = useOrigin();
  const address = `${origin}/api/v1/cities/${encodeURIComponent(city)}/responses/calendars/${token}/calendar.ics`;
  return (
    <Card as="section" kind="strong">
      <Stack>
        <h2>
          <Trans>Copy it now</Trans>
        </h2>
        <p>
          <Trans>
            In your calendar program choose “subscribe” or “from the internet”, and paste one of these. Whoever has it reads your dates
            without signing in: give it to nobody.
          </Trans>
        </p>
        <Address name="own" label={t`What is in your hands, and of whom you stand in for`} address={address} />
        <Address name="whole" label={t`Everything that the city owes`} address={`${address}?of=city`} />
      </Stack>
    </Card>
  );
}

interface AddressProps {
  readonly name: string;
  readonly label: string;
  readonly address: string;
}

function Address({ name, label, address }: AddressProps) {
  const { t } = useLingui();
  const announce = useAnnounce();
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    announce(t`Copied`);
  };
  return (
    <>
      <TextArea name={name} label={label} rows={4} readOnly dir="ltr" value={address} />
      <div>
        <Button kind="secondary" onClick={() => void copy().catch(() => announce(t`Select the text and copy it.`))}>
          <Trans>Copy</Trans>
        </Button>
      </div>
    </>
  );
}
