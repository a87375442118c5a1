import { Trans } from '@lingui/react/macro';
import { PageHead, Stack } from '../../../ui/stack.js';
import { DefinitionForm } from './definition-form.js';

export function NewIndicatorPage() {
  return (
    <Stack>
      <PageHead
        title={<Trans>Count something of your own</Trans>}
        lead={<Trans>Look through the common catalogue first: what other cities count in the same way can be learned from.</Trans>}
      />
      <DefinitionForm />
    </Stack>
  );
}
