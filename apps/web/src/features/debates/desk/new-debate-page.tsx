import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { paths } from '../../../app/paths.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Breadcrumb } from '../../../ui/breadcrumb.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { openDebate } from '../debates.mutations.js';
import { DebateForm } from './debate-form.js';

/** A debate on a topic. Those on proposals open by themselves. */
export function NewDebatePage() {
  const { t } = useLingui();
  const place = usePlace();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(openDebate(place.city));
  return (
    <Stack>
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.debates(place), words: <Trans>Debates</Trans> }]} />}
        title={<Trans>Open a debate</Trans>}
        lead={<Trans>On a topic. A proposal that many back is debated without anybody opening it.</Trans>}
      />
      <DebateForm
        send={async (body) => {
          const { id } = await mutateAsync(body);
          await navigate(paths.debates(place, id));
          announce(t`The debate is open.`);
        }}
      />
    </Stack>
  );
}
