import { Trans } from '@lingui/react/macro';
import type { AnswerEffectView, ResponseDraftBody } from '@madang/contracts/official-responses';
import { AnswerView } from '../answer-view.js';

interface AnswerPreviewProps {
  readonly content: ResponseDraftBody;
  readonly effects: readonly AnswerEffectView[];
}

/** What residents will see, drawn by the very piece that they will see. */
export function AnswerPreview({ content, effects }: AnswerPreviewProps) {
  const { decision } = content;
  if (decision === null) {
    return (
      <p>
        <Trans>Choose a decision to see how residents will read the answer.</Trans>
      </p>
    );
  }
  const inPart = decision === 'accepted_in_part';
  const appealable = decision !== 'accepted';
  return (
    <AnswerView
      answer={{
        ...content,
        decision,
        reasonCode: appealable ? content.reasonCode : null,
        evidence: appealable ? content.evidence : {},
        appealRoute: appealable ? content.appealRoute : null,
        appealUntil: appealable ? content.appealUntil : null,
        parts: inPart ? content.parts : [],
        acceptedMoves: inPart ? content.acceptedMoves : [],
        deferredUntil: decision === 'deferred' ? content.deferredUntil : null,
        effects: [...effects],
        joinedWith: null,
        lateDays: 0,
        publishedAt: null,
        demo: false,
      }}
    />
  );
}
