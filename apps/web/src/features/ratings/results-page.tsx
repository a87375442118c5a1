import { Trans } from '@lingui/react/macro';
import { PageHead, Stack } from '../../ui/stack.js';

export function ResultsPage() {
  return (
    <Stack>
      <PageHead title={<Trans>How people judge it</Trans>} />
    </Stack>
  );
}
