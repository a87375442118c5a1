import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { sessionQuery } from '../../../../api/session.queries.js';
import { paths } from '../../../../app/desk-paths.js';
import { usePlace } from '../../../../app/use-place.js';
import { Breadcrumb } from '../../../../ui/breadcrumb.js';
import { Link } from '../../../../ui/link.js';
import { Notice } from '../../../../ui/notice.js';
import { PageHead, Stack } from '../../../../ui/stack.js';
import { limitsPath } from '../../limits/limits-path.js';
import { limitsQuery } from '../../responses.queries.js';
import { SettleLimitsForm } from './settle-limits-form.js';

/** How long the city has: settled by an administrator, read by everybody. */
export function SettleLimitsPage() {
  const place = usePlace();
  const { data: settled } = useSuspenseQuery(limitsQuery(place.city));
  const { data: session } = useSuspenseQuery(sessionQuery(place.city));
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: paths.deskResponses(place), words: <Trans>What is due</Trans> }]} />}
        title={<Trans>How long the city has</Trans>}
        lead={
          <Link to={limitsPath(place)}>
            <Trans>The table that everybody reads</Trans>
          </Link>
        }
      />
      <Notice kind="info">
        <Trans>
          A shorter limit is free to choose. A longer one needs the published rule that allows it. Clocks that run keep their dates: what
          you settle holds for clocks that begin from now on.
        </Trans>
      </Notice>
      {session.person?.roles.includes('administrator') === true ? (
        <SettleLimitsForm settled={settled} />
      ) : (
        <p>
          <Trans>An administrator settles this rule.</Trans>
        </p>
      )}
    </Stack>
  );
}
