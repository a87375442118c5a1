import { joined } from '../bytes.js';

/** SHA-256 of some bytes: 32 bytes. An argument, so that a server, a browser and an auditor each bring the one they trust. */
export type Hash = (bytes: Uint8Array) => Uint8Array;

const leafPrefix = Uint8Array.of(0x00);
const nodePrefix = Uint8Array.of(0x01);

/** The hash of a tree without a leaf (RFC 9162, section 2.1.1). */
export function emptyRoot(hash: Hash): Uint8Array {
  return hash(new Uint8Array());
}

/** Leaves and nodes are told apart by a first byte: else a node could be passed off as an entry (RFC 9162, section 2.1.1). */
export function leafHash(hash: Hash, entry: Uint8Array): Uint8Array {
  return hash(joined(leafPrefix, entry));
}

export function nodeHash(hash: Hash, left: Uint8Array, right: Uint8Array): Uint8Array {
  return hash(joined(nodePrefix, left, right));
}
