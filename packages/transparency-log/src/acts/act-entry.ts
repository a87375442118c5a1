import { utf8 } from '@madang/basics';
import { joined, sameBytes } from '../bytes.js';
import type { Hash } from '../merkle/hashes.js';
import { canonicalJson, type Json } from './canonical-json.js';

const tag = utf8('madang/act/v1\0');

/** Bytes of chance that stand before an act when it is hashed: without them a short act could be guessed from its hash. */
export const saltLength = 32;

/**
 * What the log holds of an act: a tag and `H(tag || salt || act)`, 46 bytes. While act and salt are kept, anybody can check
 * that they are what was logged; once they are erased, the entry stays, the log stays whole, and the entry says nothing.
 */
export function actEntry(hash: Hash, salt: Uint8Array, act: Json): Uint8Array {
  return joined(tag, hash(joined(tag, salt, utf8(canonicalJson(act)))));
}

/** Whether this is the act that was logged, to the last sign. */
export function isOpenedBy(hash: Hash, entry: Uint8Array, salt: Uint8Array, act: Json): boolean {
  return salt.length === saltLength && sameBytes(entry, actEntry(hash, salt, act));
}
