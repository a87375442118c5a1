import { rightCodes, type RightCode } from '../catalogue/right-code.js';
import type { RatingSummary } from './summarise-ratings.js';

export interface RightSummary {
  readonly right: RightCode;
  readonly summary: Pick<RatingSummary, 'shrunkMean' | 'median'>;
  readonly harmFlagged?: boolean;
}

/**
 * The order in which a card lists rights: those with a raised harm flag, then by shrunk mean, the lowest first, then by median
 * and the order of the catalogue; unrated rights come last. A mean cannot push a flagged right down, and nothing is netted.
 */
export function worstRightFirst<S extends RightSummary>(summaries: readonly S[]): S[] {
  return summaries.toSorted(
    (one, other) =>
      Number(other.harmFlagged ?? false) - Number(one.harmFlagged ?? false) ||
      lowFirst(one.summary.shrunkMean, other.summary.shrunkMean) ||
      lowFirst(one.summary.median, other.summary.median) ||
      rightCodes.indexOf(one.right) - rightCodes.indexOf(other.right),
  );
}

function lowFirst(one: number | undefined, other: number | undefined): number {
  if (one === other) return 0;
  if (one === undefined) return 1;
  return other === undefined ? -1 : one - other;
}
