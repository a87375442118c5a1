import { Trans, useLingui } from '@lingui/react/macro';
import type { ClaimCardView } from '@madang/contracts/claim-lists';
import { useSuspenseQuery } from '@tanstack/react-query';
import { claimPaths } from '../../../app/claim-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { DataTable } from '../../../ui/data-table.js';
import { DateText } from '../../../ui/date-text.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Link } from '../../../ui/link.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { ClaimState, RightAndKind } from '../claim-state.js';
import { RecommendationCard } from '../recommendation-card.js';
import { deskClaimsQuery, watchedRecommendationsQuery } from '../claims.queries.js';
import styles from './desk-claims.module.css';

/** For the ombudsperson: what is due, without a word of any claim. */
export function DeskClaimsPage() {
  const { t } = useLingui();
  const place = usePlace();
  const { data } = useSuspenseQuery(deskClaimsQuery(place.city));
  return (
    <Stack gap="large">
      <PageHead
        title={<Trans>Claims</Trans>}
        lead={
          <Trans>What is late stands first. The words of a claim open on its own page, and the claimant sees that you read them.</Trans>
        }
      />
      {data.items.length === 0 ? (
        <EmptyState title={<Trans>Nothing is due</Trans>}>
          <Trans>When somebody files a claim, it stands here with its date.</Trans>
        </EmptyState>
      ) : (
        <DataTable
          cards
          caption={t`Claims at work`}
          columns={[
            { key: 'claim', head: t`Claim`, render: (claim) => <Subject claim={claim} /> },
            {
              key: 'state',
              head: t`Where it stands`,
              render: (claim) => (
                <div className={styles.words}>
                  <ClaimState claim={claim} />
                </div>
              ),
            },
          ]}
          rows={data.items}
          rowKey={({ id }) => id}
        />
      )}
      <LeftUndone />
    </Stack>
  );
}

/** Silence on a recommendation is the city's, and yet the ombudsperson is who follows it up. */
function LeftUndone() {
  const place = usePlace();
  const { data } = useSuspenseQuery(watchedRecommendationsQuery(place.city));
  if (data.items.length === 0) return null;
  return (
    <section aria-labelledby="left-undone">
      <Stack>
        <h2 id="left-undone">
          <Trans>Recommended, and left unanswered or undone</Trans>
        </h2>
        {data.items.map((one) => (
          <RecommendationCard key={one.id} recommendation={one} />
        ))}
      </Stack>
    </section>
  );
}

/** What it is about stands below its date: two columns fit a phone. */
function Subject({ claim: { id, filedOn, confidential, right, about } }: { readonly claim: ClaimCardView }) {
  const { t } = useLingui();
  const place = usePlace();
  return (
    <div className={styles.subject}>
      <Link to={claimPaths.deskClaim(place, id)}>
        <Trans>
          Filed on <DateText date={filedOn} />
        </Trans>
      </Link>
      <RightAndKind claim={{ right, about }} />
      <span>{confidential ? t`Confidential` : t`Open to everybody`}</span>
    </div>
  );
}
