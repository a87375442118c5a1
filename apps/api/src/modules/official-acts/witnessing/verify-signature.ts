import { createPublicKey, verify } from 'node:crypto';
import type { VerifySignature } from '@madang/transparency-log';

/** What stands before an Ed25519 key of 32 bytes in SPKI (RFC 8410, section 4). */
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex');

export const verifySignature: VerifySignature = (publicKey, bytes, signature) =>
  verify(null, bytes, createPublicKey({ key: Buffer.concat([spkiPrefix, publicKey]), format: 'der', type: 'spki' }), signature);
