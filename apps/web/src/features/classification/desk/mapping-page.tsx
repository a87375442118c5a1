import { Trans } from '@lingui/react/macro';
import { usePlace } from '../../../app/use-place.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { DeskTabs } from './desk-tabs.js';
import { MappingForm } from './mapping-form.js';

/** The mapping as a table: out, to work on it or to hand it on; and in again, also from a city that numbers alike. */
export function MappingPage() {
  const { city } = usePlace();
  const address = `/api/v1/cities/${city}/classification/mapping.csv`;
  return (
    <Stack gap="large">
      <Stack>
        <PageHead
          title={<Trans>The mapping as a file</Trans>}
          lead={<Trans>Work on it in a spreadsheet, or take over what another city has worked out.</Trans>}
        />
        <DeskTabs now="file" />
      </Stack>
      <section aria-labelledby="out">
        <Stack>
          <h2 id="out">
            <Trans>Out</Trans>
          </h2>
          <ul>
            <li>
              <a href={address} download>
                <Trans>Every line (CSV)</Trans>
              </a>
            </li>
            <li>
              <a href={`${address}?by=programme`} download>
                <Trans>Every programme whose lines all say the same (CSV)</Trans>
              </a>
            </li>
          </ul>
        </Stack>
      </section>
      <section aria-labelledby="in">
        <Stack>
          <h2 id="in">
            <Trans>In</Trans>
          </h2>
          <p>
            <Trans>
              A table with a column “line” or “programme”, and any of the columns cofog, rigidity, equality, district, fund and weights. An
              empty cell says nothing; a row about a line goes before one about its programme.
            </Trans>
          </p>
          <MappingForm />
        </Stack>
      </section>
    </Stack>
  );
}
