import { Plural, Trans } from '@lingui/react/macro';
import type { DebateCardView } from '@madang/contracts/debates';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Card } from '../../ui/card.js';
import { Link } from '../../ui/link.js';
import { DebateFacts } from './debate-facts.js';
import { DebateQuestion, DebateTitle } from './debate-title.js';

/** What is debated, until when, and how many took part. */
export function DebateCard({ debate }: { readonly debate: DebateCardView }) {
  const place = usePlace();
  return (
    <Card as="li">
      <h2>
        <Link to={paths.debates(place, debate.id)}>
          <DebateTitle debate={debate} />
        </Link>
      </h2>
      <p>
        <DebateQuestion debate={debate} />
      </p>
      <p>
        <DebateFacts debate={debate} />
      </p>
      <p>
        <Plural value={debate.statements} one="# statement" other="# statements" />
        {' · '}
        <Plural value={debate.people} one="# person took part" other="# people took part" />
        {debate.reportedAt !== null && (
          <>
            {' · '}
            <Trans>with a report</Trans>
          </>
        )}
      </p>
    </Card>
  );
}
