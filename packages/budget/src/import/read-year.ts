/** The first year of each Japanese era; Reiwa 1 is 2019. */
const eras: Readonly<Record<string, number>> = { 令和: 2019, 平成: 1989, 昭和: 1926, r: 2019, h: 1989, s: 1926 };

const earliest = 1900;
const latest = 2199;

/** A fiscal year as cities write it. */
export interface WrittenYear {
  /** The year in which it begins. */
  readonly year: number;
  /** Written as an era year, such as R3. */
  readonly era: boolean;
  /** What was written. */
  readonly text: string;
}

/** `2024`, `FY21-22`, `2023/24`, `2024년`, `令和3年度`, `R3`: the cell of a year column says nothing besides. */
export function readYear(cell: string): WrittenYear | undefined {
  const text = cell.normalize('NFKC').trim();
  const found = yearIn(text);
  if (!found || found.text.length < text.length) return eraAlone(text);
  return found;
}

function eraAlone(text: string): WrittenYear | undefined {
  const era = /^([RHS])\.?\s?(\d{1,2}|元)(?:年度?)?$/iu.exec(text);
  return era ? ofEra(era[1]!.toLowerCase(), era[2]!, text) : undefined;
}

/** The year that a heading, a title or a file's name speaks of; the first where there are several. */
export function yearIn(words: string): WrittenYear | undefined {
  const text = westernDigits(words.normalize('NFKC'));
  const era =
    /(令和|平成|昭和)\s?(\d{1,2}|元)(?:年度?)?/u.exec(text) ?? /(?<![\p{L}\p{N}])([RH])(\d{1,2})(?:年度?)?(?![\p{L}\p{N}])/u.exec(text);
  const western =
    /(?:FY|EF|AF|HH)?\s?(?<!\d)((?:19|20)\d\d)(?:\s?[-/–]\s?(?:(?:19|20)?\d\d)(?!\d))?(?:년도?|年度?)?(?!\d)/iu.exec(text) ??
    /(?<![\p{L}\d])FY[\s_]?'?(\d\d)(?:\s?[-/–]\s?\d\d(?!\d))?(?!\d)/iu.exec(text);
  if (era && (!western || era.index < western.index)) return ofEra(era[1]!.toLowerCase(), era[2]!, era[0]);
  if (!western) return undefined;
  const digits = western[1]!;
  const year = digits.length === 4 ? Number(digits) : 2000 + Number(digits);
  return year >= earliest && year <= latest ? { year, era: false, text: western[0].trim() } : undefined;
}

/** A heading without the year in it, so that its words can be looked up. */
export function withoutYear(heading: string): { readonly rest: string; readonly year?: number } {
  const found = yearIn(heading);
  if (!found) return { rest: heading };
  const text = westernDigits(heading.normalize('NFKC'));
  return { rest: text.replace(found.text, ' '), year: found.year };
}

function ofEra(era: string, written: string, text: string): WrittenYear | undefined {
  const first = eras[era];
  const count = written === '元' ? 1 : Number(written);
  return first === undefined || count < 1 ? undefined : { year: first + count - 1, era: true, text };
}

/** Digits of Arabic, Persian and Indian scripts as Western ones. */
export function westernDigits(text: string): string {
  if (!/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/u.test(text)) return text;
  return text.replaceAll(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code < 0x06f0 ? code - 0x0660 : code < 0x0966 ? code - 0x06f0 : code < 0x09e6 ? code - 0x0966 : code - 0x09e6);
  });
}
