import { TextForm } from './text-form.js';
import type { TextStep } from './text-questions.js';
import { WritingFrame } from './writing-frame.js';

/** The pages that ask for words; those of money and of the last look are pages of their own, so that a phone loads each when it comes. */
export function EditWordsPage() {
  return <WritingFrame>{(draft, step) => <TextForm draft={draft} step={step as TextStep} />}</WritingFrame>;
}
