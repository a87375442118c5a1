import { Trans, useLingui } from '@lingui/react/macro';
import type { ClaimFiguresView } from '@madang/contracts/claim-figures';
import { useSuspenseQuery } from '@tanstack/react-query';
import { claimPaths } from '../../app/claim-paths.js';
import { usePlace } from '../../app/use-place.js';
import { DataTable } from '../../ui/data-table.js';
import { DateText } from '../../ui/date-text.js';
import { Link } from '../../ui/link.js';
import { Notice } from '../../ui/notice.js';
import { Pager } from '../../ui/pager.js';
import { rightWords, type RightCode } from '../../ui/right-words.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { ClaimLimits } from './claim-limits.js';
import { ClaimState } from './claim-state.js';
import { claimFiguresQuery, openClaimsQuery, recommendationsQuery } from './claims.queries.js';
import { OriginLink } from './origin-link.js';
import { RecommendationCard } from './recommendation-card.js';

/** For everybody: what was recommended and what became of it, open claims, and figures in which nobody can be found. */
export function ClaimsPage() {
  const place = usePlace();
  const cursor = place.search.get('cursor') ?? undefined;
  const { data: told } = useSuspenseQuery(recommendationsQuery(place.city, cursor));
  const { data: open } = useSuspenseQuery(openClaimsQuery(place.city));
  const { data: figures } = useSuspenseQuery(claimFiguresQuery(place.city));
  return (
    <Stack gap="large">
      <PageHead
        title={<Trans>Claims about rights</Trans>}
        lead={<Trans>Whoever sees a right breached can turn to the ombudsperson, who is independent of the city’s offices.</Trans>}
      />
      <Notice kind="info" title={<Trans>How to file a claim</Trans>}>
        <p>
          <Trans>
            Begin on the page of what it is about: the city’s answer to a proposal, or a line of the budget. It can be open or confidential.
          </Trans>
        </p>
        <p>
          <Link to={claimPaths.mine(place)}>
            <Trans>My claims</Trans>
          </Link>
        </p>
      </Notice>
      <Stack>
        <h2>
          <Trans>Recommendations</Trans>
        </h2>
        {told.items.length === 0 && (
          <p>
            <Trans>Nothing was recommended yet.</Trans>
          </p>
        )}
        {told.items.map((one) => (
          <RecommendationCard key={one.id} recommendation={one}>
            <OriginLink claim={one.claim} />
          </RecommendationCard>
        ))}
        <Pager
          first={cursor === undefined ? undefined : claimPaths.all(place)}
          next={told.nextCursor === null ? undefined : claimPaths.all(place, { cursor: told.nextCursor })}
        />
        <p>
          <Link to={claimPaths.watchList(place)}>
            <Trans>Watch list</Trans>
          </Link>{' '}
          <a href={`/api/v1/cities/${place.city}/recommendations.csv`}>
            <Trans>All recommendations as CSV</Trans>
          </a>
        </p>
      </Stack>
      {open.items.length > 0 && (
        <Stack>
          <h2>
            <Trans>Open claims</Trans>
          </h2>
          <ul>
            {open.items.map((claim) => (
              <li key={claim.id}>
                <Link to={claimPaths.claim(place, claim.id)} lang={claim.subject.language ?? undefined} dir="auto">
                  {claim.subject.name}
                </Link>
                <ClaimState claim={claim} />
              </li>
            ))}
          </ul>
        </Stack>
      )}
      <Figures figures={figures} />
      <ClaimLimits limits={figures.limits} />
    </Stack>
  );
}

/** Open claims as they stand; confidential ones as last released. */
function Figures({
  figures: { open, openAtWork, confidential, fewest },
}: {
  readonly figures: Pick<ClaimFiguresView, 'open' | 'openAtWork' | 'confidential' | 'fewest'>;
}) {
  const { t, i18n } = useLingui();
  const hidden = new Map(confidential?.byRight.map(({ code, count }) => [code, count]));
  const rows = open.byRight.filter(({ code, count }) => count !== 0 || (hidden.get(code) ?? 0) > 0);
  return (
    <Stack>
      <h2>
        <Trans>Claims in figures</Trans>
      </h2>
      <p>
        <Trans>
          Open claims at work: {openAtWork}. Open claims closed: {open.total}.
        </Trans>
      </p>
      {confidential === null ? (
        <p>
          <Trans>Confidential claims are counted here by the quarter, once {fewest} of them are closed.</Trans>
        </p>
      ) : (
        <p>
          <Trans>
            Confidential claims closed by <DateText date={confidential.releasedOn} />: {confidential.total}. Numbers below {fewest} are
            hidden, so that nobody can be found.
          </Trans>
        </p>
      )}
      {rows.length > 0 && (
        <DataTable
          cards
          caption={t`Closed claims by right`}
          columns={[
            { key: 'right', head: t`Right`, render: ({ code }) => i18n._(rightWords[code as RightCode]) },
            { key: 'open', head: t`Open`, numeric: true, render: ({ count }) => count },
            ...(confidential === null
              ? []
              : [
                  {
                    key: 'confidential',
                    head: t`Confidential`,
                    numeric: true,
                    render: ({ code }: { readonly code: string }) => hidden.get(code) ?? t`hidden`,
                  },
                ]),
          ]}
          rows={rows}
          rowKey={({ code }) => code}
        />
      )}
    </Stack>
  );
}
