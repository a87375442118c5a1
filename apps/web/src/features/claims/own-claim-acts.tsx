import { Trans, useLingui } from '@lingui/react/macro';
import type { ClaimView } from '@madang/contracts/claims';
import { useMutation } from '@tanstack/react-query';
import { asProblem } from '../../api/problem.js';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Button, ButtonRow } from '../../ui/button.js';
import { Details } from '../../ui/details.js';
import { Stack } from '../../ui/stack.js';
import { actOnOwnClaim, sayInClaim, type OwnAct } from './claims.queries.js';
import { WordsForm } from './words-form.js';

/** What the claimant can do now. What cannot be taken back says what it means before the one press. */
export function OwnClaimActs({ claim: { id, acts } }: { readonly claim: ClaimView }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const adding = useMutation(sayInClaim({ city, claim: id }, 'words'));
  const acting = useMutation({
    ...actOnOwnClaim({ city, claim: id }),
    onError: (fault) => announce(asProblem(fault).title || t`That did not arrive. Try again.`),
  });
  const done: Readonly<Record<OwnAct, string>> = {
    agree: t`You agreed. The claim is closed.`,
    decline: t`You did not agree. The ombudsperson goes on.`,
    withdraw: t`You withdrew the claim.`,
    erase: t`The words are erased.`,
  };
  const act = (which: OwnAct) => acting.mutate(which, { onSuccess: () => announce(done[which]) });
  return (
    <>
      {acts.includes('agree') && (
        <Stack>
          <p>
            <Trans>If you agree, the claim is closed as settled. If you do not, the ombudsperson goes on examining it.</Trans>
          </p>
          <ButtonRow>
            <Button pending={acting.isPending} onClick={() => act('agree')}>
              <Trans>I agree to the offer</Trans>
            </Button>
            <Button kind="secondary" pending={acting.isPending} onClick={() => act('decline')}>
              <Trans>I do not agree</Trans>
            </Button>
          </ButtonRow>
        </Stack>
      )}
      {acts.includes('add') && (
        <Details summary={<Trans>Add something</Trans>}>
          <WordsForm
            label={t`What you want to add`}
            act={t`Add it`}
            send={async (body) => {
              await adding.mutateAsync(body);
              announce(t`Added.`);
            }}
          />
        </Details>
      )}
      {acts.includes('withdraw') && (
        <Details summary={<Trans>Withdraw the claim</Trans>}>
          <p>
            <Trans>The claim is closed, and the ombudsperson finds nothing about it. It cannot be opened again.</Trans>
          </p>
          <Button kind="stop" pending={acting.isPending} onClick={() => act('withdraw')}>
            <Trans>Withdraw the claim for good</Trans>
          </Button>
        </Details>
      )}
      {acts.includes('erase') && (
        <Details summary={<Trans>Erase its words</Trans>}>
          <p>
            <Trans>
              What you and the ombudsperson wrote in this claim is gone, for everybody. Nobody can bring it back. That there was a claim,
              and how it ended, stays.
            </Trans>
          </p>
          <Button kind="stop" pending={acting.isPending} onClick={() => act('erase')}>
            <Trans>Erase its words for good</Trans>
          </Button>
        </Details>
      )}
    </>
  );
}
