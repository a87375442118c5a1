import { err, ok, type Result } from '@madang/basics';

/** Browsers and Node both have these; the package compiles without the types of either. */
declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly fatal: true; readonly ignoreBOM: true },
) => { decode(bytes: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** The text of UTF-8 bytes, or the offset of the first byte that is not UTF-8. A byte order mark stays where it is. */
export function textOf(bytes: Uint8Array): Result<string, number> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return err(endOfUtf8(bytes));
  }
}

/** The UTF-8 bytes of a text. Half a surrogate pair becomes U+FFFD. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** How far the bytes from `from` up to `to` are whole, well-formed signs (RFC 3629). */
export function endOfUtf8(bytes: Uint8Array, from: number = 0, to: number = bytes.length): number {
  let at = from;
  while (at < to) {
    if (bytes[at]! < 0x80) {
      at++;
      continue;
    }
    const length = lengthOfSign(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** One to four bytes; zero where no well-formed sign stands. */
function lengthOfSign(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] ?? 0;
  const overlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const beyond = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f);
  return overlong || beyond ? 0 : length;
}
