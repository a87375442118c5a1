export const decimalMarks = ['.', ','] as const;
export type DecimalMark = (typeof decimalMarks)[number];

/** A number as it stands in a cell, in one spelling: without spaces, percent sign and the many kinds of minus. */
function plain(cell: string): string {
  return cell
    .normalize('NFKC')
    .replaceAll(/[\s'’٬]/gu, '')
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/%$/u, '');
}

/**
 * Which mark parts the fractions of a column of numbers: the last one in a number that has both, or one that is not followed
 * by exactly three digits. Undefined where nothing tells, such as `1,234` alone; `.` where no number has a mark.
 */
export function guessDecimalMark(cells: readonly string[]): DecimalMark | undefined {
  const numbers = cells.map(plain).filter((cell) => /^-?[\d.,]+$/u.test(cell));
  const said = new Set(numbers.flatMap(markSaid));
  if (said.size === 1) return [...said][0];
  return said.size === 0 && numbers.every((number) => !/[.,]/u.test(number)) ? '.' : undefined;
}

function markSaid(number: string): DecimalMark[] {
  const marks = number.replaceAll(/[^.,]/gu, '');
  const last = marks.at(-1) as DecimalMark | undefined;
  if (last === undefined) return [];
  if (new Set(marks).size === 2) return [last];
  if (marks.length > 1) return [last === '.' ? ',' : '.'];
  const [whole, fraction] = number.split(last);
  return fraction!.length === 3 && /^-?[1-9]\d{0,2}$/u.test(whole!) ? [] : [last];
}

const patterns: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:[.]\d+)?$/u,
  ',': /^-?(?:\d{1,3}(?:[.]\d{3})+|\d+)(?:,\d+)?$/u,
};

/** The number with a point and every digit, or undefined for what is none. */
export function readDecimal(cell: string, mark: DecimalMark): string | undefined {
  const text = plain(cell);
  return patterns[mark].test(text) ? text.replaceAll(mark === '.' ? ',' : '.', '').replace(mark, '.') : undefined;
}
