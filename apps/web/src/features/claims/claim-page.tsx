import { Trans, useLingui } from '@lingui/react/macro';
import type { ClaimView } from '@madang/contracts/claims';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { asProblem } from '../../api/problem.js';
import { claimPaths } from '../../app/claim-paths.js';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { Button, ButtonRow } from '../../ui/button.js';
import { ReportLink } from '../../ui/moderated/report-link.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { ClaimFile } from './claim-file.js';
import { ClaimState, RightAndKind } from './claim-state.js';
import { claimQuery, confirmRecommendation } from './claims.queries.js';
import { OwnActs } from './own-acts.js';
import { Readings } from './readings.js';
import { RecommendationList } from './recommendation-list.js';

/** One claim: for its claimant with everything they can do and who read it, for others as far as it is open. */
export function ClaimPage() {
  const place = usePlace();
  const { data: claim } = useSuspenseQuery(claimQuery(place.city, place.params['claim'] ?? ''));
  return (
    <Stack gap="large">
      <PageHead
        above={
          <Breadcrumb
            crumbs={[
              claim.mine
                ? { to: claimPaths.mine(place), words: <Trans>My claims</Trans> }
                : { to: claimPaths.all(place), words: <Trans>Claims about rights</Trans> },
            ]}
          />
        }
        title={<Trans>A claim about a right</Trans>}
        lead={
          claim.subject && (
            <span lang={claim.subject.language ?? undefined} dir="auto">
              {claim.subject.name}
            </span>
          )
        }
      />
      <Stack>
        <RightAndKind claim={claim} />
        <ClaimState claim={claim} />
        {claim.mine && (
          <p>
            {claim.confidential ? (
              <Trans>Confidential: only you and the ombudsperson read this.</Trans>
            ) : (
              <Trans>Open: everybody reads this, without your name.</Trans>
            )}
          </p>
        )}
      </Stack>
      <ClaimFile claim={claim} />
      {canBeReported(claim) && <ReportLink kind="claim" thing={claim.id} />}
      <RecommendationList
        recommendations={claim.recommendations}
        renderBelow={({ id, acts }) => acts.includes('confirm') && <Confirm recommendation={id} />}
      />
      <OwnActs claim={claim} />
      {claim.readings !== null && <Readings readings={claim.readings} />}
    </Stack>
  );
}

/** Others' open words at a proposal, while there are any. */
function canBeReported({ mine, confidential, erased, about }: ClaimView): boolean {
  return !mine && !confidential && !erased && about !== 'line';
}

function Confirm({ recommendation }: { readonly recommendation: string }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const saying = useMutation({
    ...confirmRecommendation(city, recommendation),
    onError: (fault) => announce(asProblem(fault).title || t`That did not arrive. Try again.`),
  });
  return (
    <ButtonRow>
      <Button pending={saying.isPending} onClick={() => saying.mutate(true)}>
        <Trans>It is done</Trans>
      </Button>
      <Button kind="secondary" pending={saying.isPending} onClick={() => saying.mutate(false)}>
        <Trans>It is not done</Trans>
      </Button>
    </ButtonRow>
  );
}
