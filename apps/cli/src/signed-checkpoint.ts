import { createHash, createPublicKey, verify } from 'node:crypto';
import { err, type Result } from '@madang/basics';
import {
  isSignedBy,
  readCheckpoint,
  readNote,
  type Checkpoint,
  type Hash,
  type SignerKey,
  type VerifySignature,
} from '@madang/transparency-log';

/** Put before 32 bytes they are an Ed25519 key as Node reads it (RFC 8410). */
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex');

export const sha256: Hash = (bytes) => createHash('sha256').update(bytes).digest();

export const verifySignature: VerifySignature = (publicKey, bytes, signature) =>
  verify(null, bytes, createPublicKey({ key: Buffer.concat([spkiPrefix, publicKey]), format: 'der', type: 'spki' }), signature);

/** What the city signed, if it did. */
export function signedCheckpoint(text: string, key: SignerKey): Result<Checkpoint, string> {
  const note = readNote(text);
  const checkpoint = note.ok ? readCheckpoint(note.value.text) : undefined;
  if (!note.ok || !checkpoint?.ok) return err(`This is no signed checkpoint: ${JSON.stringify(text.slice(0, 60))}.`);
  const { size, origin } = checkpoint.value;
  if (origin !== key.name) return err(`The checkpoint of ${size} leaves is of another log, ${origin}.`);
  if (!isSignedBy(sha256, verifySignature, note.value, key)) return err(`The checkpoint of ${size} leaves was not signed with this key.`);
  return checkpoint;
}
