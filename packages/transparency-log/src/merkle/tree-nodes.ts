import { nodeHash, type Hash } from './hashes.js';

/**
 * A whole subtree: `index` counts from the left among those of its height. It stands over the leaves from
 * `index * 2 ** level` up to, and without, `(index + 1) * 2 ** level`, and never changes once they are there.
 */
export interface TreeNode {
  readonly level: number;
  readonly index: number;
}

/** Leaves from `begin` up to, and without, `end`. */
export interface LeafRange {
  readonly begin: number;
  readonly end: number;
}

/** Gives the hash of a whole subtree. */
export type ReadNode = (node: TreeNode) => Uint8Array;

/** The largest power of two that is smaller than a number above one. */
export function splitOf(count: number): number {
  let split = 1;
  while (split * 2 < count) split *= 2;
  return split;
}

/** The whole subtrees that a range is made of, from the largest to the smallest. Its begin must fit the largest of them. */
export function nodesOfRange({ begin, end }: LeafRange): readonly TreeNode[] {
  const nodes: TreeNode[] = [];
  let at = begin;
  while (at < end) {
    let level = 0;
    while (2 ** (level + 1) <= end - at) level += 1;
    nodes.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return nodes;
}

/** The hash over a range of leaves, which must hold one at least (MTH of RFC 9162, section 2.1.1). */
export function rangeHash(hash: Hash, read: ReadNode, range: LeafRange): Uint8Array {
  return nodesOfRange(range)
    .map(read)
    .reduceRight((right, left) => nodeHash(hash, left, right));
}
