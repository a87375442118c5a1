import { isOpenedBy, kindOfEntry } from './act-entry.js';
import type { Json } from './canonical-json.js';
import { sameBytes } from '../bytes.js';
import type { Checkpoint } from '../checkpoints/checkpoint.js';
import { append, emptyTree, rootHash } from '../merkle/growing-tree.js';
import { leafHash, type Hash } from '../merkle/hashes.js';

/** One leaf of a copy. Acts that are not for everybody, or were erased, come without their opening. */
export interface CopiedEntry {
  readonly leaf: number;
  readonly entry: Uint8Array;
  readonly opening: { readonly salt: Uint8Array; readonly act: Json } | null;
}

/** Something that cannot be if nobody changed anything. */
export type CopyFault =
  /** The copy does not go on with the leaf that comes next. */
  | { readonly code: 'log/leaf-out-of-place'; readonly leaf: number; readonly expected: number }
  /** The act is not the one that was logged. */
  | { readonly code: 'log/act-changed'; readonly leaf: number }
  /** An act that is for everybody is not shown, and no act says that it was erased. */
  | { readonly code: 'log/act-withheld'; readonly leaf: number }
  /** The leaves up to here are not those that were signed. */
  | { readonly code: 'log/root-differs'; readonly size: number }
  /** A checkpoint speaks of leaves that the copy does not have. */
  | { readonly code: 'log/leaves-missing'; readonly size: number; readonly copied: number };

export interface CheckedCopy {
  readonly leaves: number;
  readonly opened: number;
  /** Leaves whose act is not for everybody, or is not shown: they stand in the tree, and what they say was not checked. */
  readonly unopened: number;
  /** Of these, those that another act says were erased. */
  readonly erased: number;
  readonly root: Uint8Array;
  readonly faults: readonly CopyFault[];
}

/**
 * Rebuilds the tree from a copy, and holds every act against its leaf and every checkpoint against the tree. Checkpoints that
 * the reader kept from earlier go in with those of the copy: an old one that no longer fits shows that history was rewritten.
 * Signatures are not looked at here.
 */
export function checkCopy(hash: Hash, entries: Iterable<CopiedEntry>, checkpoints: readonly Checkpoint[]): CheckedCopy {
  const waiting = checkpoints.toSorted((one, other) => one.size - other.size);
  const faults: CopyFault[] = [];
  let tree = emptyTree;
  let opened = 0;
  const closed: number[] = [];
  const erased = new Set<number>();
  const compare = () => {
    while (waiting[0]?.size === tree.size) {
      const { size, root } = waiting.shift()!;
      if (!sameBytes(rootHash(hash, tree), root)) faults.push({ code: 'log/root-differs', size });
    }
  };
  compare();
  for (const { leaf, entry, opening } of entries) {
    if (leaf !== tree.size) faults.push({ code: 'log/leaf-out-of-place', leaf, expected: tree.size });
    if (opening) opened += 1;
    if (!opening && kindOfEntry(entry) === 'open') closed.push(leaf);
    if (opening && !isOpenedBy(hash, entry, opening.salt, opening.act)) faults.push({ code: 'log/act-changed', leaf });
    for (const gone of erasedBy(opening?.act)) erased.add(gone);
    tree = append(hash, tree, leafHash(hash, entry)).tree;
    compare();
  }
  for (const { size } of waiting) faults.push({ code: 'log/leaves-missing', size, copied: tree.size });
  const withheld = closed.filter((leaf) => !erased.has(leaf));
  for (const leaf of withheld) faults.push({ code: 'log/act-withheld', leaf });
  const unopened = tree.size - opened;
  return { leaves: tree.size, opened, unopened, erased: closed.length - withheld.length, root: rootHash(hash, tree), faults };
}

/** The name of the act by which others are erased; its facts say which. */
export const erasure = 'act.erased';

/** The leaves whose acts this one says were erased. */
function erasedBy(act: Json | undefined): readonly number[] {
  if (typeof act !== 'object' || act === null || !('name' in act) || act.name !== erasure) return [];
  const { facts } = act as { facts?: { leaves?: Json } };
  return Array.isArray(facts?.leaves) ? facts.leaves.filter((leaf) => typeof leaf === 'number') : [];
}
