import { WarningForm } from './warning-form.js';
import { WritingFrame } from './writing-frame.js';

/** Beside the way: whether somebody should be warned before they read. */
export function WarningPage() {
  return <WritingFrame step="warning">{(draft) => <WarningForm draft={draft} />}</WritingFrame>;
}
