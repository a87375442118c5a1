import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import type { ImportFileView } from '@madang/contracts/budget-imports';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { ProfileNameForm } from './profile-name-form.js';
import { keepProfile } from './profiles.mutations.js';

/** Keeps what was said of this file under a name, for the next file of its kind. */
export function KeepProfile({ importId, file }: { readonly importId: string; readonly file: ImportFileView }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(keepProfile(city, importId, file.id));
  return (
    <ProfileNameForm
      act={t`Keep the profile`}
      hint={<Trans>Such as “Spending, as the ledger exports it”. Keep the columns first: what is kept with the file is remembered.</Trans>}
      twin={<Trans>A budget can also be imported from the command line.</Trans>}
      send={async (body) => {
        await mutateAsync(body);
        announce(t`The profile ${body.name} is kept. Choose it when you add the next file.`);
      }}
    />
  );
}
