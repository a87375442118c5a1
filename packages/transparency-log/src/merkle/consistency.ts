import { sameBytes } from '../bytes.js';
import { nodeHash, type Hash } from './hashes.js';
import { splitOf, type LeafRange } from './tree-nodes.js';

/**
 * What a proof that a tree of `to` leaves begins with the tree of `from` leaves is made of: ranges of leaves, each to be given
 * by its hash. Nothing is needed from the empty tree, nor where both are one. `null` where `from` is no size before `to`.
 * RFC 9162, section 2.1.4.1.
 */
export function consistencyRanges(from: number, to: number): readonly LeafRange[] | null {
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to) || from < 0 || from > to) return null;
  if (from === 0 || from === to) return [];
  const ranges: LeafRange[] = [];
  let [begin, end, isOldTree] = [0, to, true];
  while (from !== end) {
    const middle = begin + splitOf(end - begin);
    if (from <= middle) {
      ranges.push({ begin: middle, end });
      end = middle;
    } else {
      ranges.push({ begin, end: middle });
      [begin, isOldTree] = [middle, false];
    }
  }
  // The old tree itself is known to whoever asks; a part of it is not.
  if (!isOldTree) ranges.push({ begin, end });
  return ranges.toReversed();
}

export interface ConsistencyClaim {
  readonly from: number;
  readonly fromRoot: Uint8Array;
  readonly to: number;
  readonly toRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** Whether the proof shows that nothing of the older tree was changed, left out or moved. RFC 9162, section 2.1.4.2. */
export function isConsistent(hash: Hash, { from, fromRoot, to, toRoot, proof }: ConsistencyClaim): boolean {
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to) || from < 0 || from > to) return false;
  if (from === to) return proof.length === 0 && sameBytes(fromRoot, toRoot);
  if (from === 0) return proof.length === 0;
  const climb = startOfClimb(from, to);
  const [first, ...rest] = climb.isOldTree ? [fromRoot, ...proof] : proof;
  if (!first) return false;
  let [place, last, older, newer] = [climb.place, climb.last, first, first];
  for (const beside of rest) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      older = nodeHash(hash, beside, older);
      newer = nodeHash(hash, beside, newer);
      while (place % 2 === 0 && place !== 0) [place, last] = [place / 2, Math.floor(last / 2)];
    } else newer = nodeHash(hash, newer, beside);
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  return last === 0 && sameBytes(older, fromRoot) && sameBytes(newer, toRoot);
}

/** From the last leaf of the older tree up to the largest subtree that ends with it. */
function startOfClimb(from: number, to: number) {
  let [place, last] = [from - 1, to - 1];
  while (place % 2 === 1) [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  return { place, last, isOldTree: place === 0 };
}
