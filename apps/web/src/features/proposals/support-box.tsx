import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import type { ProposalView } from '@madang/contracts/proposals';
import { asProblem } from '../../api/problem.js';
import { sessionQuery } from '../../api/session.queries.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Button, LinkButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { DateText } from '../../ui/date-text.js';
import { NeedsScript } from '../../ui/needs-script.js';
import { setSupport } from './proposals.mutations.js';
import { SupportMeter } from './support-meter.js';

/** How many back it, how many are needed and for how long; and the one act of a reader. */
export function SupportBox({ proposal }: { readonly proposal: ProposalView }) {
  if (proposal.state === 'draft' || proposal.state === 'screening') return null;
  return (
    <Card as="section" kind="strong">
      <h2>
        <Trans>Support</Trans>
      </h2>
      {proposal.state === 'published' ? <SupportMeter proposal={proposal} /> : <Gathered proposal={proposal} />}
      {isOpen(proposal) && <SupportAct proposal={proposal} />}
    </Card>
  );
}

/** Past the first bar it can still be backed for a while, so that it is debated. */
function isOpen({ state, debate, refusals }: ProposalView): boolean {
  return state === 'published' || debate.supportUntil !== null || refusals.some(({ action }) => action === 'support');
}

function Gathered({ proposal: { supporters, supportThreshold, debate } }: { readonly proposal: ProposalView }) {
  return (
    <>
      <p>
        <Trans>
          {supporters} residents backed it; {supportThreshold} were needed.
        </Trans>
      </p>
      {debate.supportUntil !== null && (
        <p>
          <Trans>
            If {debate.threshold} back it by <DateText date={debate.supportUntil} />, the city must debate it in public before it decides.
          </Trans>
        </p>
      )}
    </>
  );
}

function SupportAct({ proposal }: { readonly proposal: ProposalView }) {
  const place = usePlace();
  const { data: session } = useSuspenseQuery(sessionQuery(place.city));
  const name = proposal.reference ?? proposal.id;
  const refusal = proposal.refusals.find(({ action }) => action === 'support')?.title;
  if (!session.person)
    return (
      <LinkButton to={paths.signIn(place, paths.proposal(place, name))}>
        <Trans>Sign in to back it</Trans>
      </LinkButton>
    );
  if (!proposal.allowedActions.includes('support') && refusal === undefined) return null;
  return (
    <>
      <NeedsScript>
        <Trans>You can back it at the city’s help desk instead: the help page says where and when.</Trans>
      </NeedsScript>
      <SupportButton proposal={proposal} name={name} refusal={refusal} />
    </>
  );
}

interface SupportButtonProps {
  readonly proposal: ProposalView;
  readonly name: string;
  readonly refusal: string | undefined;
}

function SupportButton({ proposal: { iSupport, mine }, name, refusal }: SupportButtonProps) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const change = useMutation({
    ...setSupport({ city, proposal: name }),
    onError: (fault) => announce(asProblem(fault).title || t`That did not arrive. Try again.`),
  });
  const press = async () => {
    await change.mutateAsync(!iSupport);
    announce(iSupport ? t`You no longer back this proposal.` : t`You back this proposal. You will be told of every change.`);
  };
  return (
    <>
      {iSupport && (
        <p>
          <Trans>You back this proposal.</Trans> {mine && <Trans>As its author you are not counted.</Trans>}
        </p>
      )}
      <div>
        <Button
          kind={iSupport ? 'secondary' : 'primary'}
          refusal={refusal}
          pending={change.isPending}
          onClick={() => void press().catch(() => undefined)}
        >
          {iSupport ? <Trans>Take my support back</Trans> : <Trans>Back this proposal</Trans>}
        </Button>
      </div>
    </>
  );
}
