import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { usePlace } from '../../../app/use-place.js';
import { LinkButton } from '../../../ui/button.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Link } from '../../../ui/link.js';
import { Pager } from '../../../ui/pager.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { amendmentsQuery, proposalQuery } from '../proposals.queries.js';
import { Amendment } from './amendment.js';
import { amendmentPath, amendmentsPath, versionsPath } from './amending-paths.js';
import { WayUp } from '../way-up.js';

/** Everything that people would have differently about a proposal, and what became of it. */
export function AmendmentsPage() {
  const place = usePlace();
  const name = place.params['proposal'] ?? '';
  const { data: proposal } = useSuspenseQuery(proposalQuery(place.city, name));
  const cursor = place.search.get('cursor') ?? undefined;
  const { data } = useSuspenseQuery(amendmentsQuery(place.city, name, cursor));
  return (
    <Stack gap="large">
      <PageHead
        above={<WayUp proposal={proposal} name={name} />}
        title={<Trans>Suggested changes</Trans>}
        lead={
          <Trans>
            Anyone who lives here can suggest a change. The author takes it up or says why not. Where the money would change, those who back
            the proposal are asked.
          </Trans>
        }
      />
      {data.open && (
        <div>
          <LinkButton to={amendmentPath(place, name)}>
            <Trans>Suggest a change</Trans>
          </LinkButton>
        </div>
      )}
      {data.items.length === 0 ? (
        <EmptyState title={<Trans>Nobody has suggested a change yet.</Trans>} />
      ) : (
        <Stack gap="large">
          {data.items.map((amendment) => (
            <Amendment key={amendment.id} amendment={amendment} proposal={proposal} name={name} hasSupporters={data.hasSupporters} />
          ))}
        </Stack>
      )}
      <Pager
        first={cursor === undefined ? undefined : amendmentsPath(place, name)}
        next={data.nextCursor === null ? undefined : amendmentsPath(place, name, data.nextCursor)}
      />
      <p>
        <Link to={versionsPath(place, name)}>
          <Trans>How it read before</Trans>
        </Link>
      </p>
    </Stack>
  );
}
