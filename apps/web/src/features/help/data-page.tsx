import { Trans } from '@lingui/react/macro';
import { PageHead, Stack } from '../../ui/stack.js';

export function DataPage() {
  return (
    <Stack>
      <PageHead title={<Trans>Data and downloads</Trans>} lead={<Trans>Whoever doubts a number can check it.</Trans>} />
      <h2>
        <Trans>As files</Trans>
      </h2>
      <p>
        <Trans>Charts and tables on these pages have a link to the same rows as a file (CSV), which opens in any spreadsheet.</Trans>
      </p>
      <h2>
        <Trans>For programs</Trans>
      </h2>
      <p>
        <Trans>
          The pages are made from an open interface. <a href="/api/docs">Its description</a> names every address; reading needs no key.
        </Trans>
      </p>
      <h2>
        <Trans>The software itself</Trans>
      </h2>
      <p>
        <Trans>Madang is free software under the AGPL, version 3.0 or later: anyone may read it, run it, change it and pass it on.</Trans>
      </p>
    </Stack>
  );
}
