import { Trans } from '@lingui/react/macro';

export function Loading() {
  return (
    <output>
      <Trans>Loading the page…</Trans>
    </output>
  );
}
