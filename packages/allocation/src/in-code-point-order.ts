/**
 * Compares two texts by Unicode code point: `'10' < '9'`, `'A10' < 'A2'`, upper case before lower case.
 * Never by locale and never by number, so that every machine breaks a tie alike. For `Array.sort`.
 *
 * JavaScript's own `<` compares UTF-16 units, in which characters beyond U+FFFF come before U+E000 to U+FFFF.
 */
export function inCodePointOrder(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at++) {
    const a = one.charCodeAt(at);
    const b = other.charCodeAt(at);
    if (a !== b) return surrogatesLast(a) - surrogatesLast(b);
  }
  return one.length - other.length;
}

/** Moves the surrogates, which stand for the code points beyond U+FFFF, behind all other units. */
function surrogatesLast(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
