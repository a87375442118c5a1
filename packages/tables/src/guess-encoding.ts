import { guessEastAsianEncoding } from './east-asian-encoding.js';

/** Named as `TextDecoder` names them. */
export const textEncodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'euc-kr', 'shift_jis'] as const;
export type TextEncoding = (typeof textEncodings)[number];

export interface EncodingGuess {
  readonly encoding: TextEncoding;
  /** Bytes of the byte order mark that the file opens with: 0, 2 or 3. */
  readonly markLength: number;
  /** Nothing but ASCII was seen: any of the single-byte encodings would read the sample alike, and a longer sample may tell. */
  readonly onlyAscii: boolean;
}

/**
 * How a file's bytes are written. A sample from the start is enough to try, but letters with accents may come late: where
 * `decodeText` refuses the whole, guess again from the whole.
 */
export function guessEncoding(bytes: Uint8Array): EncodingGuess {
  const marked = byMark(bytes);
  if (marked) return { ...marked, onlyAscii: false };
  const wide = withoutMarkButWide(bytes);
  if (wide) return { encoding: wide, markLength: 0, onlyAscii: false };
  if (bytes.every((byte) => byte < 0x80)) return { encoding: 'utf-8', markLength: 0, onlyAscii: true };
  const encoding = isUtf8(bytes) ? 'utf-8' : (guessEastAsianEncoding(bytes) ?? (isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1252'));
  return { encoding, markLength: 0, onlyAscii: false };
}

function byMark(bytes: Uint8Array): Pick<EncodingGuess, 'encoding' | 'markLength'> | undefined {
  const [one, two, three] = bytes;
  if (one === 0xef && two === 0xbb && three === 0xbf) return { encoding: 'utf-8', markLength: 3 };
  if (one === 0xff && two === 0xfe) return { encoding: 'utf-16le', markLength: 2 };
  if (one === 0xfe && two === 0xff) return { encoding: 'utf-16be', markLength: 2 };
  return undefined;
}

/** Separators and digits of a table in UTF-16 leave a zero byte beside each: a text in any other encoding holds none. */
function withoutMarkButWide(bytes: Uint8Array): TextEncoding | undefined {
  let even = 0;
  let odd = 0;
  bytes.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  if ((even + odd) * 20 < bytes.length || even === odd) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Strict, except that the sample may end in the middle of a character. */
function isUtf8(bytes: Uint8Array): boolean {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes[at]!);
    if (length === 0) return false;
    for (let next = at + 1; next < Math.min(at + length, bytes.length); next += 1) {
      if ((bytes[next]! & 0xc0) !== 0x80) return false;
    }
    at += length;
  }
  return true;
}

/**
 * Two files were put together: most letters are UTF-8 and a few are not. Read as Windows text all would become `Ã©`; read as
 * UTF-8 the first stray byte is refused with its row.
 */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let [letters, strays] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at]! < 0x80) continue;
    const length = sequenceLength(bytes[at]!);
    const isLetter = length > 1 && bytes.subarray(at + 1, at + length).every((byte) => (byte & 0xc0) === 0x80);
    if (isLetter) letters += 1;
    else strays += 1;
    if (isLetter) at += length - 1;
  }
  return letters > 2 && letters >= strays * 3;
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  if (lead >= 0xf0 && lead <= 0xf4) return 4;
  return 0;
}
