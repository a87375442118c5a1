/** The UTF-8 bytes of a text. Half a surrogate pair becomes U+FFFD, as in every encoder. */
export function utf8(text: string): Uint8Array {
  // No UTF-16 unit takes more than three bytes; a pair of them takes four.
  const bytes = new Uint8Array(text.length * 3);
  let end = 0;
  for (const sign of text) {
    const point = sign.codePointAt(0)!;
    if (point < 0x80) bytes[end++] = point;
    else for (const byte of encoded(point >= 0xd800 && point <= 0xdfff ? 0xfffd : point)) bytes[end++] = byte;
  }
  return bytes.slice(0, end);
}

function encoded(point: number): readonly number[] {
  const tail = (bits: number) => 0x80 | ((point >> bits) & 0x3f);
  if (point < 0x800) return [0xc0 | (point >> 6), tail(0)];
  if (point < 0x10000) return [0xe0 | (point >> 12), tail(6), tail(0)];
  return [0xf0 | (point >> 18), tail(12), tail(6), tail(0)];
}
