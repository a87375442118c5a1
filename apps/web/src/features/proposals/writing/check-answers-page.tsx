import { CheckAnswers } from './check-answers.js';
import { WritingFrame } from './writing-frame.js';

export function CheckAnswersPage() {
  return <WritingFrame step="check">{(draft) => <CheckAnswers draft={draft} />}</WritingFrame>;
}
