import { Trans } from '@lingui/react/macro';
import { PageHead, Stack } from '../../../ui/stack.js';
import { ImportForm } from './import-form.js';
import { LayoutsHelp } from './layouts-help.js';

export function ImportPage() {
  return (
    <Stack>
      <PageHead
        title={<Trans>Add figures from a file</Trans>}
        lead={
          <Trans>First you see what would happen. Nothing is stored before you say so, and then the whole file or nothing of it.</Trans>
        }
      />
      <LayoutsHelp />
      <ImportForm />
    </Stack>
  );
}
