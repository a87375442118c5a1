import { Trans } from '@lingui/react/macro';
import type { ResponseDraftBody, ResponseDraftView } from '@madang/contracts/response-drafts';
import { AnswerView } from '../answer-view.js';

interface AnswerPreviewProps {
  readonly content: ResponseDraftBody;
  /** What is worked out of the text when it is saved; null for a text whose effects are not known here. */
  readonly computed: Pick<ResponseDraftView, 'effects' | 'lines' | 'replies'> | null;
}

/** What residents will see, drawn by the very piece that they will see. */
export function AnswerPreview({ content, computed }: AnswerPreviewProps) {
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
        explanation: asOneText(content),
        decision,
        reasonCode: appealable ? content.reasonCode : null,
        evidence: appealable ? content.evidence : {},
        appealRoute: appealable ? content.appealRoute : null,
        appealUntil: appealable ? content.appealUntil : null,
        parts: inPart ? content.parts : [],
        acceptedMoves: inPart ? content.acceptedMoves : [],
        deferredUntil: decision === 'deferred' ? content.deferredUntil : null,
        effects: computed?.effects ?? [],
        lines: computed?.lines ?? [],
        replies: computed?.replies ?? content.replies ?? [],
        joinedWith: null,
        lateDays: 0,
        publishedAt: null,
        readAgain: false,
        demo: false,
      }}
    />
  );
}

/** What is shared by a batch, then what this proposal alone is told: residents read one text. */
function asOneText({ explanation, ownWords = '' }: ResponseDraftBody): string {
  return ownWords === '' ? explanation : `${explanation}\n\n${ownWords}`;
}
