import { Trans } from '@lingui/react/macro';
import type { RatingResultsView } from '@madang/contracts/ratings';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { ButtonRow, LinkButton } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Stack } from '../../ui/stack.js';
import { OthersButton } from './others-button.js';
import { ratingResultsQuery } from './ratings.queries.js';
import { RightResult } from './right-result.js';
import { useOwnRatings } from './use-own-ratings.js';

interface Levelled {
  /** Of the headings, one for each right. */
  readonly level: 2 | 3;
}

/** What others said, right by right and the worst first, once the reader has rated or skipped. */
export function RatingResults({ level }: Levelled) {
  const { city, params } = usePlace();
  const { data: results } = useSuspenseQuery(ratingResultsQuery(city, params['proposal'] ?? ''));
  if (results === null) return <RateFirst />;
  return (
    <Stack gap="large">
      {results.rights.length === 0 ? <NobodyYet /> : <Results results={results} level={level} />}
      {results.rights.length > 0 && <RateToo />}
    </Stack>
  );
}

function Results({ results: { rights, leastAnswers }, level }: Levelled & { readonly results: RatingResultsView }) {
  return (
    <>
      {rights.some(({ released }) => released?.histogram) && (
        <p>
          <Trans>In each bar, harm lies on one side of the line and benefit on the other. The strongest answers lie furthest out.</Trans>
        </p>
      )}
      {rights.map((result) => (
        <RightResult key={result.right} result={result} least={leastAnswers} level={level} />
      ))}
      <p>
        <Trans>Nobody has rated the rights that are not in this list.</Trans>
      </p>
    </>
  );
}

/** What others said would lead the reader's own answer. */
function RateFirst() {
  const { refusal } = useOwnRatings();
  if (refusal !== undefined) return <EmptyState title={refusal} />;
  return (
    <EmptyState
      title={<Trans>Say first what you think, or skip</Trans>}
      action={
        <ButtonRow>
          <RateLink>
            <Trans>Rate this proposal</Trans>
          </RateLink>
          <OthersButton />
        </ButtonRow>
      }
    >
      <Trans>What others said is shown after that, so that it does not lead your own answer.</Trans>
    </EmptyState>
  );
}

function NobodyYet() {
  return (
    <EmptyState title={<Trans>Nobody has rated this proposal yet</Trans>} action={<RateToo />}>
      <Trans>Results of a right are shown once ten people have rated it.</Trans>
    </EmptyState>
  );
}

function RateToo() {
  const { standing } = useOwnRatings();
  if (standing === 'closed') return null;
  return (
    <div>
      <RateLink>{standing === 'may' ? <Trans>Rate, or change my answers</Trans> : <Trans>See what is asked</Trans>}</RateLink>
    </div>
  );
}

function RateLink({ children }: { readonly children: ReactNode }) {
  const place = usePlace();
  return (
    <LinkButton kind="secondary" to={paths.rateProposal(place, place.params['proposal'] ?? '')}>
      {children}
    </LinkButton>
  );
}
