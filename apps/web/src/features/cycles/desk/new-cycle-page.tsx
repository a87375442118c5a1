import { Trans } from '@lingui/react/macro';
import { PageHead, Stack } from '../../../ui/stack.js';
import { NewCycleForm } from './new-cycle-form.js';

export function NewCyclePage() {
  return (
    <Stack>
      <PageHead
        title={<Trans>Open a cycle</Trans>}
        lead={<Trans>From the moment it is opened, everyone sees it. Proposals join it while it collects them.</Trans>}
      />
      <NewCycleForm />
    </Stack>
  );
}
