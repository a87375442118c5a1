import { hex, sha256, utf8 } from '@madang/basics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64 } from '../base64.js';
import { joined, sameBytes } from '../bytes.js';
import { checkpointText } from './checkpoint.js';
import { cosignature, cosignedAt, cosignedText, readWitnessKeyLine, witnessKeyIdOf, witnessKeyLine } from './cosignature.js';
import { keyIdOf, keyLine, readKeyLine, readNote, writeNote, type VerifySignature } from './signed-note.js';

const text = checkpointText({ origin: 'budget.example.org/seoul/log', size: 1234, root: sha256(utf8('root')) });
const key = { name: 'witness.example.org', publicKey: sha256(utf8('key')) };

/** Stands for Ed25519 here, in as many bytes. */
const sign = (publicKey: Uint8Array, bytes: Uint8Array) => joined(sha256(joined(publicKey, bytes)), sha256(bytes));
const verify: VerifySignature = (publicKey, bytes, signature) => sameBytes(sign(publicKey, bytes), signature);
const cosigned = (seconds: number, of = text) => cosignature(sha256, key, seconds, sign(key.publicKey, utf8(cosignedText(seconds, of))));

describe('a cosignature', () => {
  it('is over a header, the moment and the text of the checkpoint', () => {
    expect(cosignedText(1_679_315_147, text)).toBe(`cosignature/v1\ntime 1679315147\n${text}`);
  });

  it('carries its moment in eight bytes, as the published example does', () => {
    const published = 'jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==';
    const bytes = fromBase64(published)!;
    const made = cosignature(sha256, key, 1_679_315_147, bytes.slice(12));
    expect(hex(made.signature)).toBe(hex(bytes.slice(4)));
  });

  it('says when it was made, to whoever knows the key, also after it stood below the checkpoint', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 40 }), (seconds) => {
        const note = readNote(writeNote({ text, signatures: [cosigned(seconds)] }));
        expect(note.ok && cosignedAt(sha256, verify, { text: note.value.text, signature: note.value.signatures[0]! }, key)).toBe(seconds);
      }),
    );
  });

  it('says nothing of another text, to another key, under another name or with a byte changed', () => {
    const signature = cosigned(1_700_000_000);
    const seen = (changes: object, as = key, of = text) =>
      cosignedAt(sha256, verify, { text: of, signature: { ...signature, ...changes } }, as);
    expect(seen({})).toBe(1_700_000_000);
    expect(seen({}, key, text.replace('1234', '1235'))).toBeNull();
    expect(seen({}, { ...key, publicKey: sha256(utf8('another')) })).toBeNull();
    expect(seen({ name: 'elsewhere.example.org' })).toBeNull();
    for (let at = 0; at < signature.signature.length; at += 1)
      expect(seen({ signature: signature.signature.map((byte, place) => (place === at ? byte ^ 1 : byte)) })).toBeNull();
    expect(seen({ signature: signature.signature.slice(0, 71) })).toBeNull();
  });

  it('is not the signature of a log: the same key has another id', () => {
    expect(hex(witnessKeyIdOf(sha256, key))).not.toBe(hex(keyIdOf(sha256, key)));
    expect(readWitnessKeyLine(sha256, keyLine(sha256, key))).toBeNull();
    expect(readKeyLine(sha256, witnessKeyLine(sha256, key))).toBeNull();
  });
});

describe('the line of a witness', () => {
  it('is read back as it was written', () => {
    expect(readWitnessKeyLine(sha256, witnessKeyLine(sha256, key))).toEqual(key);
  });

  it.each(['', 'name', 'name+00000000+BAAA', 'a name+00000000+AAAA'])('is not %j', (line) => {
    expect(readWitnessKeyLine(sha256, line)).toBeNull();
  });

  it('shows that it was mistyped', () => {
    const line = witnessKeyLine(sha256, key);
    for (let at = 0; at < line.length; at += 1) {
      const other = line[at] === 'x' ? 'y' : 'x';
      expect(readWitnessKeyLine(sha256, line.slice(0, at) + other + line.slice(at + 1))).toBeNull();
    }
  });
});
