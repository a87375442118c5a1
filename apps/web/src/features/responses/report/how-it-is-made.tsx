import { Trans } from '@lingui/react/macro';
import { Details } from '../../../ui/details.js';

export function HowItIsMade() {
  return (
    <Details summary={<Trans>How is this worked out?</Trans>}>
      <p>
        <Trans>
          The report makes itself from what is published. The city cannot change it, nor leave anything out: every proposal counts to which
          an answer became owed in that year.
        </Trans>
      </p>
      <p>
        <Trans>
          Worst is where the largest share is overdue; then where the fewest were answered; then where the least was accepted, at least in
          part.
        </Trans>
      </p>
      <p>
        <Trans>
          The median is the answer time in the middle. It is given from ten answers up; below that, every answer time stands there.
        </Trans>
      </p>
      <p>
        <Trans>
          Of claims, open ones are counted, and recommendations whatever claim they come from: each of these can be read. A claim is
          concluded by its finding, or when it is settled or withdrawn. Confidential claims stand here only as they were released, all years
          together.
        </Trans>
      </p>
    </Details>
  );
}
