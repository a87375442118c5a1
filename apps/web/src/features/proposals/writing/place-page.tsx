import { PlaceForm } from './place-form.js';
import { WritingFrame } from './writing-frame.js';

/** Beside the way: where it is, for those who want to point at it. */
export function PlacePage() {
  return <WritingFrame step="place">{(draft) => <PlaceForm draft={draft} />}</WritingFrame>;
}
