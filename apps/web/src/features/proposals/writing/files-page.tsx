import { FilesOfDraft } from './files-of-draft.js';
import { WritingFrame } from './writing-frame.js';

/** Beside the way: nobody needs a picture to ask for something. */
export function FilesPage() {
  return <WritingFrame step="files">{(draft) => <FilesOfDraft draft={draft} />}</WritingFrame>;
}
