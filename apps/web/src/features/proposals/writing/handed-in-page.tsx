import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../../app/paths.js';
import { usePlace } from '../../../app/use-place.js';
import { LinkButton } from '../../../ui/button.js';
import { DateText } from '../../../ui/date-text.js';
import { Notice } from '../../../ui/notice.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { proposalQuery } from '../proposals.queries.js';

/** The number, the next step and its date. */
export function HandedInPage() {
  const place = usePlace();
  const { data: proposal } = useSuspenseQuery(proposalQuery(place.city, place.params['proposal'] ?? ''));
  const { reference, dueOn } = proposal;
  return (
    <Stack>
      <PageHead
        title={
          <Trans>
            Handed in: number <bdi>{reference}</bdi>
          </Trans>
        }
        lead={<Trans>Keep the number: with it you and others find the proposal, here and at the help desk.</Trans>}
      />
      <Notice kind="ok" title={<Trans>What happens next</Trans>}>
        {dueOn !== null && (
          <Trans>
            A facilitator checks the text until <DateText date={dueOn} />. If nobody has by then, it is published by itself. Then residents
            have 30 days to back it.
          </Trans>
        )}
      </Notice>
      <div>
        <LinkButton to={paths.myProposals(place)}>
          <Trans>See my proposals</Trans>
        </LinkButton>
      </div>
    </Stack>
  );
}
