import { hex, sha256, utf8 } from '@madang/basics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined, sameBytes } from '../bytes.js';
import { checkpointText, readCheckpoint } from './checkpoint.js';
import { isSignedBy, keyIdOf, keyLine, readKeyLine, readNote, writeNote, type SignedNote, type VerifySignature } from './signed-note.js';

const checkpoint = { origin: 'budget.example.org/seoul/log', size: 1234, root: sha256(utf8('root')) };
const key = { name: 'budget.example.org/seoul/log', publicKey: sha256(utf8('key')) };

/** Stands for Ed25519 here: the package is handed the algorithm, so any that binds key and bytes will do. */
const sign = (publicKey: Uint8Array, bytes: Uint8Array) => sha256(joined(publicKey, bytes));
const verify: VerifySignature = (publicKey, bytes, signature) => sameBytes(sign(publicKey, bytes), signature);

const signed = (text: string): SignedNote => ({
  text,
  signatures: [{ name: key.name, keyId: keyIdOf(sha256, key), signature: sign(key.publicKey, utf8(text)) }],
});

describe('a checkpoint', () => {
  it('is name, size and root on a line each, and read back as it was', () => {
    const text = checkpointText(checkpoint);
    expect(text).toMatch(/^budget\.example\.org\/seoul\/log\n1234\n[A-Za-z0-9+/]{43}=\n$/);
    expect(readCheckpoint(text)).toEqual({ ok: true, value: checkpoint });
  });

  it('may carry lines of others behind the third', () => {
    expect(readCheckpoint(`${checkpointText(checkpoint)}seen 2026-11-22\n`)).toEqual({ ok: true, value: checkpoint });
  });

  it.each([
    ['', 1],
    [' log\n1\nx\n', 1],
    ['log\n01\nx\n', 2],
    ['log\n-1\nx\n', 2],
    ['log\n1\nAAAA\n', 3],
    ['log\n1\n', 3],
  ])('is not %j, and the line is named', (text, line) => {
    expect(readCheckpoint(text)).toEqual({ ok: false, error: { code: 'log/not-a-checkpoint', line } });
  });
});

describe('a signed note', () => {
  it('is read back as it was written', () => {
    const note = signed(checkpointText(checkpoint));
    expect(readNote(writeNote(note))).toEqual({ ok: true, value: note });
    expect(writeNote(note)).toMatch(/\n\n— budget\.example\.org\/seoul\/log \S+\n$/);
  });

  it('holds for the key that signed it, and for no other', () => {
    const note = signed(checkpointText(checkpoint));
    expect(isSignedBy(sha256, verify, note, key)).toBe(true);
    expect(isSignedBy(sha256, verify, note, { ...key, publicKey: sha256(utf8('another')) })).toBe(false);
    expect(isSignedBy(sha256, verify, note, { ...key, name: 'elsewhere' })).toBe(false);
  });

  it('holds no longer once a sign of it was changed', () => {
    const note = writeNote(signed(checkpointText(checkpoint)));
    fc.assert(
      fc.property(fc.nat({ max: note.length - 1 }), fc.constantFrom('x', '9', '\n'), (at, sign) => {
        fc.pre(note[at] !== sign);
        const read = readNote(note.slice(0, at) + sign + note.slice(at + 1));
        expect(read.ok && isSignedBy(sha256, verify, read.value, key)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('may be signed by others too, which says nothing for or against', () => {
    const text = checkpointText(checkpoint);
    const witness = { name: 'witness.example.org', keyId: Uint8Array.of(1, 2, 3, 4), signature: sha256(utf8('witness')) };
    const read = readNote(writeNote({ text, signatures: [witness, ...signed(text).signatures] }));
    expect(read.ok && isSignedBy(sha256, verify, read.value, key)).toBe(true);
    expect(isSignedBy(sha256, verify, { text, signatures: [witness] }, key)).toBe(false);
  });

  it.each(['', 'text', 'text\n\n', 'text\n\n- name AAAAAAAA\n', 'text\n\n— name AAAA\n', 'text\n\n— name AAAAAAAA'])(
    'is not %j',
    (note) => {
      expect(readNote(note)).toEqual({ ok: false, error: { code: 'log/not-a-signed-note' } });
    },
  );
});

describe('the line of a key', () => {
  it('names the key, a checksum and the bytes, and is read back', () => {
    const line = keyLine(sha256, key);
    expect(line.split('+')[1]).toBe(hex(keyIdOf(sha256, key)));
    expect(readKeyLine(sha256, line)).toEqual(key);
  });

  it('is refused where a sign of it is wrong', () => {
    const line = keyLine(sha256, key);
    for (let at = 0; at < line.length; at += 1)
      expect(readKeyLine(sha256, `${line.slice(0, at)}${line[at] === 'A' ? 'B' : 'A'}${line.slice(at + 1)}`)).toBeNull();
  });

  it('has the checksum of the published example of the convention', () => {
    // golang.org/x/mod/sumdb/note: the key PeterNeumann, whose checksum stands in its documentation.
    const example = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
    expect(readKeyLine(sha256, example)?.name).toBe('PeterNeumann');
  });
});
