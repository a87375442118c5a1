import { Trans } from '@lingui/react/macro';
import type { CoverView } from '@madang/contracts/moderation-covers';
import { useSuspenseQuery } from '@tanstack/react-query';
import { sessionQuery } from '../../api/session.queries.js';
import { moderationPaths } from '../../app/moderation-paths.js';
import { usePlace } from '../../app/use-place.js';
import { Link } from '../link.js';
import styles from './moderated.module.css';

interface ReportLinkProps {
  readonly kind: CoverView['kind'];
  readonly thing: string;
}

/** The way to ask for a look at these words; for facilitators, the way to judge them. */
export function ReportLink({ kind, thing }: ReportLinkProps) {
  const place = usePlace();
  const { data: session } = useSuspenseQuery(sessionQuery(place.city));
  return (
    <p className={styles.ways}>
      <Link to={moderationPaths.report(place, kind, thing)}>
        <Trans>Report these words</Trans>
      </Link>
      {session.person?.roles.includes('facilitator') && (
        <Link to={moderationPaths.deskThing(place, kind, thing)}>
          <Trans>Judge these words</Trans>
        </Link>
      )}
    </p>
  );
}
