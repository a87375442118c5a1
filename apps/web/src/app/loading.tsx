import { Trans } from '@lingui/react/macro';

export function Loading() {
  return (
    <p role="status">
      <Trans>Loading the page…</Trans>
    </p>
  );
}
