import { utf8 } from '@madang/basics';
import { fromBase64, toBase64 } from '../base64.js';
import { joined, sameBytes } from '../bytes.js';
import type { Hash } from '../merkle/hashes.js';
import type { NoteSignature, SignerKey, VerifySignature } from './signed-note.js';

/** Timestamped Ed25519 cosignatures in the convention's list of algorithms. */
const cosigning = Uint8Array.of(0x04);
const timeLength = 8;
const signatureLength = 64;

/** C2SP tlog-cosignature: the same key has another id where it signs the log itself. */
export function witnessKeyIdOf(hash: Hash, { name, publicKey }: SignerKey): Uint8Array {
  return hash(joined(utf8(`${name}\n`), cosigning, publicKey)).slice(0, 4);
}

/** A witness in one line that can be printed, sent and kept: `witness.example.org+1a2b3c4d+BA…`. */
export function witnessKeyLine(hash: Hash, key: SignerKey): string {
  const id = [...witnessKeyIdOf(hash, key)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${key.name}+${id}+${toBase64(joined(cosigning, key.publicKey))}`;
}

/** `null` where the line was cut or mistyped, or is the key of a log. */
export function readWitnessKeyLine(hash: Hash, line: string): SignerKey | null {
  const [name = '', , ...rest] = line.split('+');
  const bytes = fromBase64(rest.join('+'));
  if (name === '' || /\s/.test(name) || bytes?.length !== 33 || bytes[0] !== cosigning[0]) return null;
  const key = { name, publicKey: bytes.slice(1) };
  return witnessKeyLine(hash, key) === line ? key : null;
}

/** What a witness signs: that at this moment, in seconds since 1970, this was the longest log of its name that it had seen. */
export function cosignedText(seconds: number, noteText: string): string {
  return `cosignature/v1\ntime ${seconds}\n${noteText}`;
}

/** A cosignature as it stands below a checkpoint: the moment, in eight bytes, before what was signed. */
export function cosignature(hash: Hash, key: SignerKey, seconds: number, signature: Uint8Array): NoteSignature {
  const time = new Uint8Array(timeLength);
  new DataView(time.buffer).setBigUint64(0, BigInt(seconds));
  return { name: key.name, keyId: witnessKeyIdOf(hash, key), signature: joined(time, signature) };
}

/**
 * When this witness says that it saw the text of a checkpoint, in seconds since 1970; `null` where the signature is not of this key, or
 * not over this text and that moment.
 */
export function cosignedAt(
  hash: Hash,
  verify: VerifySignature,
  { text, signature }: { readonly text: string; readonly signature: NoteSignature },
  key: SignerKey,
): number | null {
  const { name, keyId, signature: bytes } = signature;
  if (name !== key.name || !sameBytes(keyId, witnessKeyIdOf(hash, key)) || bytes.length !== timeLength + signatureLength) return null;
  const seconds = Number(new DataView(bytes.buffer, bytes.byteOffset, timeLength).getBigUint64(0));
  if (!Number.isSafeInteger(seconds) || seconds === 0) return null;
  return verify(key.publicKey, utf8(cosignedText(seconds, text)), bytes.slice(timeLength)) ? seconds : null;
}
