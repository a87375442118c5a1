import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import type { AssemblyView } from '@madang/contracts/assemblies';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Details } from '../../../ui/details.js';
import { Notice } from '../../../ui/notice.js';
import { Stack } from '../../../ui/stack.js';
import { editAssembly } from '../assemblies.mutations.js';
import { AssemblyFacts } from '../assembly-facts.js';
import { AssemblyForm } from './assembly-form.js';
import { CancellationForm } from './cancellation-form.js';
import { may, whyNot } from './may-act.js';

/** Until it begins, the announcement can be changed or called off. */
export function AnnouncementPart({ assembly }: { readonly assembly: AssemblyView }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(editAssembly({ city, assembly: assembly.id }));
  if (!may(assembly, 'edit'))
    return (
      <Stack>
        <Notice kind="info">{whyNot(assembly, 'edit') ?? <Trans>Only facilitators keep the record.</Trans>}</Notice>
        <AssemblyFacts assembly={assembly} />
      </Stack>
    );
  return (
    <Stack>
      <h2>
        <Trans>Change the announcement</Trans>
      </h2>
      <AssemblyForm
        assembly={assembly}
        act={t`Store the announcement`}
        send={async (body) => {
          await mutateAsync({ body, revision: assembly.revision });
          announce(t`The announcement is stored.`);
        }}
      />
      <Details summary={<Trans>It cannot take place</Trans>}>
        <CancellationForm assembly={assembly.id} />
      </Details>
    </Stack>
  );
}
