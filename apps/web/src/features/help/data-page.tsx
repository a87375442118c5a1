import { Trans } from '@lingui/react/macro';
import { logPaths } from '../../app/log-paths.js';
import { usePlace } from '../../app/use-place.js';
import { Link } from '../../ui/link.js';
import { PageHead, Stack } from '../../ui/stack.js';

export function DataPage() {
  const place = usePlace();
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
        <Trans>What was done, for good</Trans>
      </h2>
      <p>
        <Trans>
          Every act of the city stands in the <Link to={logPaths.log(place)}>record of official acts</Link>. Whoever changes the past there
          is found out.
        </Trans>
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
