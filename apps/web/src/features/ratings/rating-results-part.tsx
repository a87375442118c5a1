import { Trans } from '@lingui/react/macro';
import { Stack } from '../../ui/stack.js';
import { RatingResults } from './rating-results.js';

/** What others said, as a section of the proposal's own page. */
export function RatingResultsPart() {
  return (
    <section aria-labelledby="rating-results">
      <Stack>
        <h2 id="rating-results">
          <Trans>How people judge it</Trans>
        </h2>
        <RatingResults level={3} />
      </Stack>
    </section>
  );
}
