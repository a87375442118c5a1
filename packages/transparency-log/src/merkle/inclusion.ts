import { sameBytes } from '../bytes.js';
import { nodeHash, type Hash } from './hashes.js';
import { splitOf, type LeafRange } from './tree-nodes.js';

/**
 * What a proof that a leaf stands in a tree of `size` leaves is made of: ranges of leaves, each to be given by its hash, from
 * the leaf upwards. `null` where there is no such leaf. RFC 9162, section 2.1.3.1.
 */
export function inclusionRanges(leaf: number, size: number): readonly LeafRange[] | null {
  if (!Number.isSafeInteger(leaf) || !Number.isSafeInteger(size) || leaf < 0 || leaf >= size) return null;
  const ranges: LeafRange[] = [];
  let [begin, end] = [0, size];
  while (end - begin > 1) {
    const middle = begin + splitOf(end - begin);
    if (leaf < middle) ranges.push({ begin: middle, end });
    else ranges.push({ begin, end: middle });
    [begin, end] = leaf < middle ? [begin, middle] : [middle, end];
  }
  return ranges.toReversed();
}

export interface InclusionClaim {
  readonly leaf: number;
  readonly leafHash: Uint8Array;
  readonly size: number;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** Whether the proof shows that this leaf stands at this place of the tree with this root. RFC 9162, section 2.1.3.2. */
export function isIncluded(hash: Hash, { leaf, leafHash, size, root, proof }: InclusionClaim): boolean {
  if (!Number.isSafeInteger(leaf) || !Number.isSafeInteger(size) || leaf < 0 || leaf >= size) return false;
  let [place, last, reached] = [leaf, size - 1, leafHash];
  for (const beside of proof) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      reached = nodeHash(hash, beside, reached);
      // The last of an odd row has nobody beside it: it rises until it has.
      while (place % 2 === 0 && place !== 0) [place, last] = [place / 2, Math.floor(last / 2)];
    } else reached = nodeHash(hash, reached, beside);
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  return last === 0 && sameBytes(reached, root);
}
