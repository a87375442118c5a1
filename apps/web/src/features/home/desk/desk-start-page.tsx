import { Trans } from '@lingui/react/macro';
import { PageHead } from '../../../ui/stack.js';

export function DeskStartPage() {
  return (
    <PageHead
      title={<Trans>The desk</Trans>}
      lead={<Trans>Here the city answers. What you do here is recorded with your name and the time, and most of it is public.</Trans>}
    />
  );
}
