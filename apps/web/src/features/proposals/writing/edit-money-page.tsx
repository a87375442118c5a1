import { MovesForm } from './moves-form.js';
import { WritingFrame } from './writing-frame.js';

export function EditMoneyPage() {
  return <WritingFrame step="money">{(draft) => <MovesForm draft={draft} />}</WritingFrame>;
}
