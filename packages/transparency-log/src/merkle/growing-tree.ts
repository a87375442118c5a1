import { emptyRoot, nodeHash, type Hash } from './hashes.js';
import type { TreeNode } from './tree-nodes.js';

/** All that must be known of a tree to let it grow: the hashes of the whole subtrees it is made of, the largest first. */
export interface GrowingTree {
  /** The number of leaves. */
  readonly size: number;
  readonly peaks: readonly Uint8Array[];
}

export interface HashedNode extends TreeNode {
  readonly hash: Uint8Array;
}

export interface Grown {
  readonly tree: GrowingTree;
  /** The subtrees that became whole by it, the new leaf first: to be kept, since proofs are made of them. */
  readonly completed: readonly HashedNode[];
}

export const emptyTree: GrowingTree = { size: 0, peaks: [] };

/** One leaf more, given by its hash. Costs two hashes on average, however large the tree is. */
export function append(hash: Hash, { size, peaks }: GrowingTree, leaf: Uint8Array): Grown {
  const completed: HashedNode[] = [{ level: 0, index: size, hash: leaf }];
  const left = [...peaks];
  let top = leaf;
  let index = size;
  for (let level = 1; index % 2 === 1; level += 1) {
    index = (index - 1) / 2;
    top = nodeHash(hash, left.pop()!, top);
    completed.push({ level, index, hash: top });
  }
  return { tree: { size: size + 1, peaks: [...left, top] }, completed };
}

/** The one hash that stands for all leaves and their order. */
export function rootHash(hash: Hash, { peaks }: GrowingTree): Uint8Array {
  return peaks.length === 0 ? emptyRoot(hash) : peaks.reduceRight((right, left) => nodeHash(hash, left, right));
}
