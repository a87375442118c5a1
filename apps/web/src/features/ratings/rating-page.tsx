import { Trans } from '@lingui/react/macro';
import { PageHead, Stack } from '../../ui/stack.js';

export function RatingPage() {
  return (
    <Stack>
      <PageHead title={<Trans>What would it mean for people’s rights?</Trans>} />
    </Stack>
  );
}
