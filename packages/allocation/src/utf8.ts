/** The UTF-8 bytes of a text. Half a surrogate pair becomes U+FFFD, as in every encoder. */
export function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const sign of text) {
    const point = sign.codePointAt(0)!;
    bytes.push(...encoded(point >= 0xd800 && point <= 0xdfff ? 0xfffd : point));
  }
  return bytes;
}

function encoded(point: number): number[] {
  const tail = (bits: number) => 0x80 | ((point >> bits) & 0x3f);
  if (point < 0x80) return [point];
  if (point < 0x800) return [0xc0 | (point >> 6), tail(0)];
  if (point < 0x10000) return [0xe0 | (point >> 12), tail(6), tail(0)];
  return [0xf0 | (point >> 18), tail(12), tail(6), tail(0)];
}
