import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Fragment, lazy, Suspense, type ReactNode } from 'react';
import { Link } from '../../../ui/link.js';
import type { ProposalView } from '@madang/contracts/proposals';
import { paths } from '../../../app/paths.js';
import { usePlace } from '../../../app/use-place.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { proposalQuery } from '../proposals.queries.js';
import { readStep, stepBefore, stepsOf, stepWords, type WritingStep } from './steps.js';

/** Few texts come back. */
const SentBack = lazy(() => import('../sent-back.js').then((module) => ({ default: module.SentBack })));

interface WritingFrameProps {
  /** The page that is written on; undefined where the address names it, as it does for the pages of words. */
  readonly step?: WritingStep;
  readonly children: (draft: ProposalView, step: WritingStep) => ReactNode;
}

/** Writing, one question a page: what stands around each of them. */
export function WritingFrame({ step, children }: WritingFrameProps) {
  const place = usePlace();
  const { data: draft } = useSuspenseQuery(proposalQuery(place.city, place.params['proposal'] ?? ''));
  if (draft.mine && draft.state === 'draft')
    return <Writing draft={draft} step={step ?? readStep(draft.kind, place.params['step'])} question={children} />;
  return (
    <PageHead
      title={<Trans>This is no longer a draft</Trans>}
      lead={
        <Link to={paths.proposal(place, draft.reference ?? draft.id)}>
          <Trans>Read the proposal</Trans>
        </Link>
      }
    />
  );
}

interface WritingProps {
  readonly draft: ProposalView;
  readonly step: WritingStep;
  readonly question: WritingFrameProps['children'];
}

function Writing({ draft, step, question }: WritingProps) {
  const { i18n } = useLingui();
  const place = usePlace();
  const steps = stepsOf(draft.kind);
  const before = stepBefore(draft.kind, step);
  const [at, of] = [steps.indexOf(step) + 1, steps.length];
  return (
    <Stack>
      <PageHead
        above={
          <p>
            {at > 0 ? (
              <Trans>
                Your draft, page {at} of {of}
              </Trans>
            ) : (
              <Trans>Your draft</Trans>
            )}
          </p>
        }
        title={i18n._(stepWords[step])}
      />
      {draft.sentBack !== null && (
        <Suspense>
          <SentBack proposal={draft} />
        </Suspense>
      )}
      {/* A new key for each page: what was typed on one must not stand on the next. */}
      <Fragment key={step}>{question(draft, step)}</Fragment>
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
