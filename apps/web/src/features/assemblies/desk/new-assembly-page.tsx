import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Breadcrumb } from '../../../ui/breadcrumb.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { announceAssembly } from '../assemblies.mutations.js';
import { AssemblyForm } from './assembly-form.js';

export function NewAssemblyPage() {
  const { t } = useLingui();
  const place = usePlace();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(announceAssembly(place.city));
  return (
    <Stack>
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.deskAssemblies(place), words: t`Assemblies` }]} />}
        title={<Trans>Announce an assembly</Trans>}
        lead={<Trans>What you write here is public at once. People read it to decide whether to come.</Trans>}
      />
      <AssemblyForm
        act={t`Announce the assembly`}
        send={async (body) => {
          const made = await mutateAsync(body);
          await navigate(paths.deskAssembly(place, made.id));
          announce(t`The assembly is announced.`);
        }}
      />
    </Stack>
  );
}
