import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { CoverPageView } from '@madang/contracts/moderation-covers';
import type { MyReportView } from '@madang/contracts/moderation-reports';
import { sessionQuery } from '../../api/session.queries.js';
import { moderationPaths } from '../../app/moderation-paths.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { LinkButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { appealWords, coverWords, thingWords, warningWords } from '../../ui/cover-words.js';
import { MomentText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Link } from '../../ui/link.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { StatusTag } from '../../ui/status-tag.js';
import { myModerationQuery } from './moderation.queries.js';
import { PlaceLink } from './place-link.js';
import { reportWords, standingWords } from './verdict-words.js';
import { LastDay } from '../../ui/last-day.js';

/** What one reported and what became of it; what was decided about one's own words. */
export function MyModerationPage() {
  const place = usePlace();
  const { data: session } = useSuspenseQuery(sessionQuery(place.city));
  return (
    <Stack gap="large">
      <PageHead
        title={<Trans>My reports and my covered words</Trans>}
        lead={
          <Link to={moderationPaths.rules(place)}>
            <Trans>Rules of the house</Trans>
          </Link>
        }
      />
      {session.person ? (
        <Mine />
      ) : (
        <EmptyState
          title={<Trans>You are not signed in</Trans>}
          action={
            <LinkButton to={paths.signIn(place, moderationPaths.mine(place))}>
              <Trans>Sign in</Trans>
            </LinkButton>
          }
        />
      )}
    </Stack>
  );
}

function Mine() {
  const { city } = usePlace();
  const { data } = useSuspenseQuery(myModerationQuery(city));
  return (
    <>
      <section aria-labelledby="covers">
        <Stack>
          <h2 id="covers">
            <Trans>About what I wrote</Trans>
          </h2>
          {data.covers.length === 0 && (
            <p>
              <Trans>Nothing that you wrote was covered or marked.</Trans>
            </p>
          )}
          {data.covers.map((cover) => (
            <Covered key={cover.id} cover={cover} />
          ))}
        </Stack>
      </section>
      <section aria-labelledby="reports">
        <Stack>
          <h2 id="reports">
            <Trans>What I reported</Trans>
          </h2>
          {data.reports.length === 0 && (
            <p>
              <Trans>You have reported nothing so far.</Trans>
            </p>
          )}
          {data.reports.map((report) => (
            <Reported key={report.id} report={report} />
          ))}
        </Stack>
      </section>
    </>
  );
}

function Covered({ cover }: { readonly cover: CoverPageView }) {
  const { i18n } = useLingui();
  const here = usePlace();
  const { id, kind, place, reason, warning, at, appeal, mayAppealUntil } = cover;
  return (
    <Card as="article">
      <h3>
        {i18n._(thingWords[kind])}: <PlaceLink place={place} />
      </h3>
      <p>
        <MomentText instant={at} /> · {reason && i18n._(coverWords[reason])}
        {warning && i18n._(warningWords[warning])}
      </p>
      {appeal && <p>{i18n._(appealWords[appeal.state])}</p>}
      <div>
        <LinkButton kind={mayAppealUntil === null ? 'secondary' : 'primary'} to={moderationPaths.cover(here, id)}>
          {mayAppealUntil === null ? <Trans>Read the decision</Trans> : <Trans>Read the decision, or object</Trans>}
        </LinkButton>
      </div>
    </Card>
  );
}

function Reported({ report }: { readonly report: MyReportView }) {
  const { i18n } = useLingui();
  const { kind, place, reason, at, dueAt, standing, explanation } = report;
  return (
    <Card as="article">
      <div>
        <StatusTag tone={standing === 'open' ? 'info' : 'neutral'}>{i18n._(standingWords[standing])}</StatusTag>
      </div>
      <h3>
        {i18n._(thingWords[kind])}: <PlaceLink place={place} />
      </h3>
      <p>
        <MomentText instant={at} /> · {i18n._(reportWords[reason])}
      </p>
      {standing === 'open' && (
        <p>
          <Trans>
            To be looked at by <LastDay until={dueAt} />.
          </Trans>
        </p>
      )}
      {explanation !== null && <p dir="auto">{explanation}</p>}
    </Card>
  );
}
