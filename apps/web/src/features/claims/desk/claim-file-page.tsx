import { Trans, useLingui } from '@lingui/react/macro';
import type { ClaimView } from '@madang/contracts/claims';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { claimPaths } from '../../../app/claim-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Breadcrumb } from '../../../ui/breadcrumb.js';
import { LinkButton } from '../../../ui/button.js';
import { Details } from '../../../ui/details.js';
import { Notice } from '../../../ui/notice.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { ClaimFile } from '../claim-file.js';
import { ClaimState, RightAndKind } from '../claim-state.js';
import { readingWords } from '../claim-words.js';
import { claimFileQuery, readingReasons, reasonOf, sayInClaim, type ReadingReason } from '../claims.queries.js';
import { RecommendationList } from '../recommendation-list.js';
import { WordsForm } from '../words-form.js';
import { FindingForm } from './finding-form.js';
import { InquiryForm } from './inquiry-form.js';
import { RecommendForm } from './recommend-form.js';

/** To open a file is to say why: the claimant reads it. */
export function ClaimFilePage() {
  const place = usePlace();
  const why = reasonOf(place.search);
  const id = place.params['claim'] ?? '';
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: claimPaths.desk(place), words: <Trans>Claims</Trans> }]} />}
        title={<Trans>A claim about a right</Trans>}
      />
      {why === undefined ? <Reasons id={id} /> : <Opened id={id} why={why} />}
    </Stack>
  );
}

function Reasons({ id }: { readonly id: string }) {
  const { i18n } = useLingui();
  const place = usePlace();
  return (
    <Stack>
      <h2>
        <Trans>Why do you open this file?</Trans>
      </h2>
      <p>
        <Trans>The claimant sees your name, the time and this reason.</Trans>
      </p>
      {readingReasons.map((why) => (
        <div key={why}>
          <LinkButton kind="secondary" to={claimPaths.deskClaim(place, id, why)}>
            {i18n._(readingWords[why])}
          </LinkButton>
        </div>
      ))}
    </Stack>
  );
}

function Opened({ id, why }: { readonly id: string; readonly why: ReadingReason }) {
  const { city } = usePlace();
  const { data: claim } = useSuspenseQuery(claimFileQuery(city, id, why));
  return (
    <>
      {claim.confidential && (
        <Notice kind="warn" title={<Trans>Confidential</Trans>}>
          <Trans>Whatever you write to an office or recommend in public: write it so that nobody can tell who claims.</Trans>
        </Notice>
      )}
      <Stack>
        {claim.claimant && (
          <p>
            <Trans>
              Claimant: <bdi>{claim.claimant.penName}</bdi>
            </Trans>
          </p>
        )}
        {claim.subject && (
          <p lang={claim.subject.language ?? undefined} dir="auto">
            {claim.subject.name}
          </p>
        )}
        <RightAndKind claim={claim} />
        <ClaimState claim={claim} />
        <Waiting state={claim.state} />
      </Stack>
      <ClaimFile claim={claim} />
      <RecommendationList recommendations={claim.recommendations} />
      <Acts claim={claim} />
    </>
  );
}

/** Where the ombudsperson has to wait for somebody else, the page says for whom. */
function Waiting({ state }: Pick<ClaimView, 'state'>) {
  if (state === 'asking')
    return (
      <p>
        <Trans>You cannot go on until the office has answered or its time is over. Then the claim is with you again.</Trans>
      </p>
    );
  if (state === 'settling')
    return (
      <p>
        <Trans>You cannot go on until the claimant has decided on your offer or the time for it is over.</Trans>
      </p>
    );
  return null;
}

function Acts({ claim: { id, acts } }: { readonly claim: ClaimView }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const acknowledging = useMutation(sayInClaim({ city, claim: id }, 'acknowledgement'));
  const offering = useMutation(sayInClaim({ city, claim: id }, 'offer'));
  return (
    <>
      {acts.includes('acknowledge') && (
        <WordsForm
          label={t`Your words to the claimant`}
          act={t`Acknowledge the claim`}
          send={async (body) => {
            await acknowledging.mutateAsync(body);
            announce(t`Acknowledged.`);
          }}
        />
      )}
      {acts.includes('ask') && (
        <Details summary={<Trans>Ask an office</Trans>}>
          <InquiryForm claim={id} />
        </Details>
      )}
      {acts.includes('offer') && (
        <Details summary={<Trans>Offer a settlement</Trans>}>
          <WordsForm
            label={t`The offer, for the claimant to decide`}
            act={t`Send the offer`}
            send={async (body) => {
              await offering.mutateAsync(body);
              announce(t`Sent to the claimant.`);
            }}
          />
        </Details>
      )}
      {acts.includes('find') && (
        <Details summary={<Trans>Write the finding</Trans>}>
          <FindingForm claim={id} />
        </Details>
      )}
      {acts.includes('recommend') && (
        <Details summary={<Trans>Recommend something more</Trans>}>
          <RecommendForm claim={id} />
        </Details>
      )}
    </>
  );
}
