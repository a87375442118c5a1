import { Trans } from '@lingui/react/macro';
import { Link } from '../../ui/link.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { ConfirmForm } from './confirm-form.js';

export function ConfirmPage() {
  const place = usePlace();
  return (
    <Stack>
      <PageHead
        title={<Trans>Type the code from the e-mail</Trans>}
        lead={<Trans>A code of 6 digits is on its way to your address. It works once, for 10 minutes.</Trans>}
      />
      <ConfirmForm />
      <p>
        <Trans>
          No e-mail after a few minutes? Look into the folder for unwanted mail, or{' '}
          <Link to={paths.register(place)}>ask for a new code</Link>.
        </Trans>
      </p>
    </Stack>
  );
}
