import { utf8 } from '@madang/basics';
import { joined, sameBytes } from '../bytes.js';
import type { Hash } from '../merkle/hashes.js';
import { canonicalJson, type Json } from './canonical-json.js';

/** For everybody, or for those it concerns: a reader can tell an act that was never theirs to read from one that is withheld. */
export type ActKind = 'open' | 'sealed';

const tags: Readonly<Record<ActKind, Uint8Array>> = { open: utf8('madang/act/v1\0'), sealed: utf8('madang/sealed/v1\0') };

/** Bytes of chance that stand before an act when it is hashed: without them a short act could be guessed from its hash. */
export const saltLength = 32;

/**
 * What the log holds of an act: a tag and `H(tag || salt || act)`. While act and salt are kept, anybody can check that they are what
 * was logged; once they are erased, the entry stays, the log stays whole, and the entry says nothing but of which kind it was.
 */
export function actEntry(hash: Hash, kind: ActKind, salt: Uint8Array, act: Json): Uint8Array {
  return joined(tags[kind], hash(joined(tags[kind], salt, utf8(canonicalJson(act)))));
}

/** `null` where it is the entry of no act. */
export function kindOfEntry(entry: Uint8Array): ActKind | null {
  const kinds = Object.keys(tags) as ActKind[];
  return kinds.find((kind) => sameBytes(entry.subarray(0, tags[kind].length), tags[kind])) ?? null;
}

/** Whether this is the act that was logged, to the last sign. */
export function isOpenedBy(hash: Hash, entry: Uint8Array, salt: Uint8Array, act: Json): boolean {
  const kind = kindOfEntry(entry);
  return kind !== null && salt.length === saltLength && sameBytes(entry, actEntry(hash, kind, salt, act));
}
