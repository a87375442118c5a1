import { err, ok, utf8, type Result } from '@madang/basics';
import { fromBase64, toBase64 } from '../base64.js';
import { joined, sameBytes } from '../bytes.js';
import type { Hash } from '../merkle/hashes.js';

/** Whoever signs: a name, and an Ed25519 key of 32 bytes. */
export interface SignerKey {
  readonly name: string;
  readonly publicKey: Uint8Array;
}

export interface NoteSignature {
  readonly name: string;
  /** The first four bytes of a hash over name and key: which key it was, where one signer had several. */
  readonly keyId: Uint8Array;
  readonly signature: Uint8Array;
}

export interface SignedNote {
  /** With its last line feed, as it was signed. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

export interface NotASignedNote {
  readonly code: 'log/not-a-signed-note';
}

/** Whether a signature over some bytes was made with the private half of this key. */
export type VerifySignature = (publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array) => boolean;

/** Ed25519 in the convention's list of algorithms. */
const ed25519 = Uint8Array.of(0x01);

/** C2SP signed-note: which key this is, in four bytes. */
export function keyIdOf(hash: Hash, { name, publicKey }: SignerKey): Uint8Array {
  return hash(joined(utf8(`${name}\n`), ed25519, publicKey)).slice(0, 4);
}

/** The key as one line that can be printed, sent and kept: `name+1a2b3c4d+AQ…`. */
export function keyLine(hash: Hash, key: SignerKey): string {
  const id = [...keyIdOf(hash, key)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${key.name}+${id}+${toBase64(joined(ed25519, key.publicKey))}`;
}

/** `null` where the line was cut or mistyped: its middle part is a checksum. */
export function readKeyLine(hash: Hash, line: string): SignerKey | null {
  const [name = '', , ...rest] = line.split('+');
  const bytes = fromBase64(rest.join('+'));
  if (bytes?.length !== 33 || bytes[0] !== 1) return null;
  const key = { name, publicKey: bytes.slice(1) };
  return keyLine(hash, key) === line ? key : null;
}

/** The text, an empty line, and a line for each signature. */
export function writeNote({ text, signatures }: SignedNote): string {
  const lines = signatures.map(({ name, keyId, signature }) => `— ${name} ${toBase64(joined(keyId, signature))}\n`);
  return `${text}\n${lines.join('')}`;
}

export function readNote(note: string): Result<SignedNote, NotASignedNote> {
  const cut = note.lastIndexOf('\n\n');
  const lines = note.slice(cut + 2).split('\n');
  if (cut < 0 || lines.pop() !== '' || lines.length === 0) return err({ code: 'log/not-a-signed-note' });
  const signatures = lines.map(readSignature);
  if (!signatures.every((one) => one !== null)) return err({ code: 'log/not-a-signed-note' });
  return ok({ text: note.slice(0, cut + 1), signatures });
}

function readSignature(line: string): NoteSignature | null {
  const [, name, text] = /^— ([^\s+]+) (\S+)$/.exec(line) ?? [];
  const bytes = text === undefined ? null : fromBase64(text);
  if (name === undefined || !bytes || bytes.length < 5) return null;
  return { name, keyId: bytes.slice(0, 4), signature: bytes.slice(4) };
}

/** Whether this key signed the note. Signatures of others, and of other keys of the same name, say nothing for or against. */
export function isSignedBy(hash: Hash, verify: VerifySignature, { text, signatures }: SignedNote, key: SignerKey): boolean {
  const id = keyIdOf(hash, key);
  const bytes = utf8(text);
  return signatures.some(
    ({ name, keyId, signature }) => name === key.name && sameBytes(keyId, id) && verify(key.publicKey, bytes, signature),
  );
}
