import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '../../../ui/link.js';
import type { ProposalView } from '@madang/contracts/proposals';
import { paths } from '../../../app/paths.js';
import { usePlace } from '../../../app/use-place.js';
import { Notice } from '../../../ui/notice.js';
import { similarQuery } from '../proposals.queries.js';

/** Proposals like this one, before sending: to read, perhaps to back instead. Likeness never stops a proposal. */
export function LikeMine({ draft }: { readonly draft: ProposalView }) {
  const place = usePlace();
  const { data } = useQuery(similarQuery(place.city, draft.id));
  if (!data || data.items.length === 0) return null;
  return (
    <Notice kind="info" title={<Trans>Others wrote about something like it</Trans>}>
      <ul>
        {data.items.map((one) => (
          <li key={one.id}>
            <Link to={paths.proposal(place, one.reference ?? one.id)} lang={one.language} dir="auto">
              {one.title}
            </Link>
          </li>
        ))}
      </ul>
      <p>
        <Trans>You can back one of them instead, or hand yours in as well: likeness is never a reason against it.</Trans>
      </p>
    </Notice>
  );
}
