import { Plural, Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ResponseDraftView } from '@madang/contracts/response-drafts';
import type { ProposalResponseView } from '@madang/contracts/responses';
import { usePlace } from '../../../app/use-place.js';
import { pathOf } from '../../../ui/body-resolver.js';
import { fieldId } from '../../../ui/field-frame.js';
import { Notice } from '../../../ui/notice.js';
import { draftQuery } from '../responses.queries.js';

/** Where on the page each act is done. */
export const sectionIds = {
  takeUp: 'take-up',
  endReview: 'end-review',
  answer: 'the-answer',
  eyes: 'second-eyes',
  publish: 'publish',
} as const;

interface NextStepProps {
  readonly response: ProposalResponseView;
  readonly proposal: string;
}

/** The page is long: what is to be done next stands first, and leads there. */
export function NextStep({ response: { allowedActions }, proposal }: NextStepProps) {
  if (allowedActions.includes('acknowledge'))
    return (
      <Next to={sectionIds.takeUp}>
        <Trans>Take it up: say which office is in charge</Trans>
      </Next>
    );
  if (allowedActions.includes('take_up'))
    return (
      <Next to={sectionIds.endReview}>
        <Trans>End the review. The answer can be written before, and published afterwards</Trans>
      </Next>
    );
  return allowedActions.includes('answer') ? <NextOfAnswer proposal={proposal} /> : null;
}

function NextOfAnswer({ proposal }: Pick<NextStepProps, 'proposal'>) {
  const { city } = usePlace();
  const { data: draft } = useSuspenseQuery(draftQuery(city, proposal));
  const [first] = draft.gaps;
  if (draft.changedAt === null)
    return (
      <Next to={sectionIds.answer}>
        <Trans>Write the answer</Trans>
      </Next>
    );
  if (first !== undefined && !draft.secondEyes.mine)
    return (
      <Next to={fieldId(pathOf(first.pointer))}>
        <Plural
          value={draft.gaps.length}
          one="Write on: # thing is missing in the saved answer"
          other="Write on: # things are missing in the saved answer"
        />
      </Next>
    );
  return <NextOfComplete draft={draft} />;
}

/** Nothing is missing: it goes to a second pair of eyes where that is the rule, and out otherwise. */
function NextOfComplete({ draft: { secondEyes } }: { readonly draft: ResponseDraftView }) {
  const { needed, state, mine } = secondEyes;
  if (mine)
    return (
      <Next to={sectionIds.answer}>
        <Trans>Read the answer for your colleague</Trans>
      </Next>
    );
  if (state === 'waits')
    return (
      <Next to={sectionIds.eyes}>
        <Trans>Wait for the second pair of eyes</Trans>
      </Next>
    );
  if (needed && state !== 'approved')
    return (
      <Next to={sectionIds.eyes}>
        <Trans>Let a colleague read it who wrote none of it</Trans>
      </Next>
    );
  return (
    <Next to={sectionIds.publish}>
      <Trans>Publish the answer: nothing is missing in what was saved</Trans>
    </Next>
  );
}

function Next({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <Notice kind="info" title={<Trans>What is next</Trans>}>
      <p>
        <a href={`#${to}`}>{children}</a>
      </p>
    </Notice>
  );
}
