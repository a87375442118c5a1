import { Trans, useLingui } from '@lingui/react/macro';
import type { ClaimView } from '@madang/contracts/claims';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asProblem } from '../../api/problem.js';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Button, ButtonRow } from '../../ui/button.js';
import { Details } from '../../ui/details.js';
import { Stack } from '../../ui/stack.js';
import { actOnOwnClaim, sayInClaim, type OwnAct } from './claims.queries.js';
import { WordsForm } from './words-form.js';

/** What claimants can do with their claim now. What nobody can undo says so, one step before it is done. */
export function OwnActs({ claim: { id, acts } }: { readonly claim: ClaimView }) {
  return (
    <>
      {acts.includes('agree') && (
        <Stack>
          <p>
            <Trans>If you agree, the claim is closed as settled. If you do not, the ombudsperson goes on examining it.</Trans>
          </p>
          <ButtonRow>
            <ActButton claim={id} act="agree">
              <Trans>I agree to the offer</Trans>
            </ActButton>
            <ActButton claim={id} act="decline">
              <Trans>I do not agree</Trans>
            </ActButton>
          </ButtonRow>
        </Stack>
      )}
      {acts.includes('add') && <Addition claim={id} />}
      {acts.includes('withdraw') && (
        <Details summary={<Trans>Withdraw the claim</Trans>}>
          <Stack>
            <p>
              <Trans>The claim closes without a finding. This cannot be undone, but you can file a new one.</Trans>
            </p>
            <ActButton claim={id} act="withdraw">
              <Trans>Withdraw it now</Trans>
            </ActButton>
          </Stack>
        </Details>
      )}
      {acts.includes('erase') && (
        <Details summary={<Trans>Erase its words for good</Trans>}>
          <Stack>
            <p>
              <Trans>What was said in it can then be read by nobody, not by you either. This cannot be undone.</Trans>
            </p>
            <ActButton claim={id} act="erase">
              <Trans>Erase them now</Trans>
            </ActButton>
          </Stack>
        </Details>
      )}
    </>
  );
}

const kinds = { agree: 'primary', decline: 'secondary', withdraw: 'secondary', erase: 'stop' } as const;

interface OneAct {
  readonly claim: string;
  readonly act: OwnAct;
  readonly children: ReactNode;
}

function ActButton({ claim, act, children }: OneAct) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  // The button leaves with the act: only this tells whoever hears the page that it has happened.
  const done: Readonly<Record<OwnAct, string>> = {
    agree: t`You agreed. The claim is closed.`,
    decline: t`You did not agree. The ombudsperson goes on.`,
    withdraw: t`You withdrew the claim.`,
    erase: t`The words are erased.`,
  };
  const options = actOnOwnClaim({ city, claim });
  const acting = useMutation({
    ...options,
    onError: (fault) => announce(asProblem(fault).title || t`That did not arrive. Try again.`),
    onSuccess: async (...given) => {
      await options.onSuccess?.(...given);
      announce(done[act]);
    },
  });
  return (
    <div>
      <Button kind={kinds[act]} pending={acting.isPending} onClick={() => acting.mutate(act)}>
        {children}
      </Button>
    </div>
  );
}

function Addition({ claim }: { readonly claim: string }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const adding = useMutation(sayInClaim({ city, claim }, 'words'));
  return (
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
  );
}
