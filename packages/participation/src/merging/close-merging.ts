import type { Amendable } from '../amending/amendment.js';
import { applyAmendment } from '../amending/apply-amendment.js';
import { stillAsksFor, whyNotMerge, type Mergeable } from './draft-merging.js';
import type { MergingContent } from './merging.js';

/** What the supporters said by the end of the days they were asked. */
export interface MergingHeard {
  readonly from: Mergeable;
  readonly into: Mergeable;
  readonly content: MergingContent;
  /** Supporters of the one that takes the other in: whether they were asked, and what they said. */
  readonly asked: number;
  readonly inFavour: number;
  readonly against: number;
}

export type MergingOutcome =
  | { readonly state: 'done'; readonly joined: Amendable }
  | { readonly state: 'refused' }
  | { readonly state: 'lapsed' };

/**
 * One goes into the other, where both may still and read as they did. Other money under the names of those who back the one that
 * takes it in needs more of them for it than against; a tie, and silence, leave both proposals as they are.
 */
export function closeMerging({ from, into, content, asked, inFavour, against }: MergingHeard): MergingOutcome {
  if (whyNotMerge(from, into) || !stillAsksFor(from, content)) return { state: 'lapsed' };
  const applied = applyAmendment(into.current, content);
  if (!applied.ok) return { state: 'lapsed' };
  const needsWord = content.money !== null && asked > 0;
  return needsWord && inFavour <= against ? { state: 'refused' } : { state: 'done', joined: applied.value };
}
