/** A text as words are looked for in it, and where each of its letters stood in the text as it was written. */
export interface PlainText {
  readonly written: string;
  readonly plain: string;
  /** For each letter of `plain`, and for its end, the place in `written`. */
  readonly places: readonly number[];
}

/** Accents of Latin letters and vowel signs of Arabic. Marks of other scripts make another letter: か is not が. */
const marks = /[\u0300-\u036f\u064b-\u0655\u0670\u0640]/gu;

/** Small letters without accents, and one blank for whatever is neither letter nor digit. */
export function plainText(text: string): PlainText {
  const written = text.normalize('NFKC');
  let plain = '';
  const places: number[] = [];
  let at = 0;
  for (const character of written) {
    const letters = plainLetters(character);
    if (letters === ' ' ? plain !== '' && !plain.endsWith(' ') : letters !== '') {
      plain += letters;
      for (let index = 0; index < letters.length; index += 1) places.push(at);
    }
    at += character.length;
  }
  return { written, plain, places: [...places, at] };
}

const lettersWithoutParts: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', ı: 'i', đ: 'd' };

function plainLetters(character: string): string {
  if (/[\p{M}\u0640]/u.test(character)) return '';
  if (!/[\p{L}\p{N}]/u.test(character)) return ' ';
  const letter = character.normalize('NFKD').replaceAll(marks, '').normalize('NFC').toLowerCase();
  return lettersWithoutParts[letter] ?? letter;
}
