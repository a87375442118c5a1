import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '../../../ui/link.js';
import type { ProposalView } from '@madang/contracts/proposals';
import { paths } from '../../../app/paths.js';
import { usePlace } from '../../../app/use-place.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { proposalQuery } from '../proposals.queries.js';
import { SentBack } from '../sent-back.js';
import { CheckAnswers } from './check-answers.js';
import { MovesForm } from './moves-form.js';
import { readStep, stepBefore, stepsOf, stepWords, type WritingStep } from './steps.js';
import { TextForm } from './text-form.js';

/** Writing, one question a page. */
export function EditProposalPage() {
  const place = usePlace();
  const { data: draft } = useSuspenseQuery(proposalQuery(place.city, place.params['proposal'] ?? ''));
  if (draft.mine && draft.state === 'draft') return <Writing draft={draft} />;
  return (
    <EmptyState title={<Trans>This is no longer a draft</Trans>}>
      <Link to={paths.proposal(place, draft.reference ?? draft.id)}>
        <Trans>Read the proposal</Trans>
      </Link>
    </EmptyState>
  );
}

function Writing({ draft }: { readonly draft: ProposalView }) {
  const { i18n } = useLingui();
  const place = usePlace();
  const step = readStep(draft.kind, place.params['step']);
  const steps = stepsOf(draft.kind);
  const before = stepBefore(draft.kind, step);
  const [at, of] = [steps.indexOf(step) + 1, steps.length];
  return (
    <Stack>
      <PageHead
        above={
          <p>
            <Trans>
              Your draft, page {at} of {of}
            </Trans>
          </p>
        }
        title={i18n._(stepWords[step])}
      />
      <SentBack proposal={draft} />
      {/* A new key for each page: what was typed on one must not stand on the next. */}
      <Step key={step} step={step} draft={draft} />
      <p>
        {before !== null && (
          <>
            <Link to={paths.editProposal(place, draft.id, before)}>
              <Trans>Back to the page before</Trans>
            </Link>
            {' · '}
          </>
        )}
        <Link to={paths.myProposals(place)}>
          <Trans>Go on another day</Trans>
        </Link>
      </p>
    </Stack>
  );
}

function Step({ step, draft }: { readonly step: WritingStep; readonly draft: ProposalView }) {
  if (step === 'money') return <MovesForm draft={draft} />;
  if (step === 'check') return <CheckAnswers draft={draft} />;
  return <TextForm draft={draft} step={step} />;
}
