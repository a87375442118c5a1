import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import type { ProposalView } from '@madang/contracts/proposals';
import { asProblem } from '../../api/problem.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Button, LinkButton } from '../../ui/button.js';
import { Details } from '../../ui/details.js';
import { Notice } from '../../ui/notice.js';
import { withdrawProposal } from './proposals.mutations.js';
import { SentBack } from './sent-back.js';

const ReopenForm = lazy(() => import('./reopen-form.js').then((module) => ({ default: module.ReopenForm })));

/** What the author can do with their own proposal now; for nobody else. */
export function AuthorActs({ proposal }: { readonly proposal: ProposalView }) {
  const place = usePlace();
  if (proposal.state === 'draft')
    return (
      <>
        <SentBack proposal={proposal} />
        <Notice kind="info" title={<Trans>This is a draft. Only you can see it.</Trans>}>
          <LinkButton to={paths.editProposal(place, proposal.id)}>
            <Trans>Go on writing</Trans>
          </LinkButton>
        </Notice>
      </>
    );
  if (proposal.allowedActions.includes('reopen'))
    return (
      <Suspense>
        <ReopenForm proposal={proposal} />
      </Suspense>
    );
  if (proposal.allowedActions.includes('withdraw')) return <Withdraw proposal={proposal} />;
  return null;
}

/** Undo would mean to publish anew; so what it means is said before the one press. */
function Withdraw({ proposal }: { readonly proposal: ProposalView }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const leaving = useMutation({
    ...withdrawProposal({ city, proposal: proposal.id }),
    onError: (fault) => announce(asProblem(fault).title || t`That did not arrive. Try again.`),
    onSuccess: async (...given) => {
      await withdrawProposal({ city, proposal: proposal.id }).onSuccess?.(...given);
      announce(t`You have withdrawn your proposal. Everyone can still read it.`);
    },
  });
  return (
    <Details summary={<Trans>Withdraw my proposal</Trans>}>
      <p>
        <Trans>It stays readable, with its history. For 14 days one of its supporters may adopt it.</Trans>
      </p>
      <div>
        <Button kind="stop" pending={leaving.isPending} onClick={() => leaving.mutate()}>
          <Trans>Withdraw it</Trans>
        </Button>
      </div>
    </Details>
  );
}
