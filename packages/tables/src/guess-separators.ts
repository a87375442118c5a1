import { recordSplitter, type Quote } from './split-records.js';

/** In the order of preference when a sample says nothing. */
export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

export interface Separators {
  readonly delimiter: Delimiter;
  readonly quote: Quote;
}

/** Marks that hardly ever stand inside a cell; a comma does all the time. */
const strongMarks = /[;\t|]/u;

/**
 * What parts the cells and what wraps them: the pair under which most records have the same number of cells. Quoted cells are
 * whole, so a decimal comma or a line break inside one does not mislead; cells in which another separator is left over speak
 * against a reading. The last record is left out, as a sample may cut it.
 */
export function guessSeparators(sample: string): Separators {
  const hinted = /^sep=([,;\t|])[\r\n]/iu.exec(sample);
  if (hinted) return { delimiter: hinted[1] as Delimiter, quote: '"' };
  const best = delimiters
    .map((delimiter) => regularityOf(sample, delimiter, '"'))
    .reduce((one, next) => (isBetter(next, one) ? next : one));
  const single = regularityOf(sample, best.delimiter, "'");
  if (single.wrapped > best.alike && single.wrapped > best.wrapped && isBetter(single, { ...best, perRecord: 0 })) return single;
  const bare = regularityOf(sample, best.delimiter, '');
  // Quotes that are letters swallow line ends: without them many more records come out, and alike. Between commas a quote that
  // never closes is a fault of the file, which a person should see.
  const isUnquotedKind = best.delimiter === '\t' || best.delimiter === '|';
  return isUnquotedKind && bare.alike > best.alike * 1.2 && bare.perRecord === best.perRecord ? bare : best;
}

interface Regularity extends Separators {
  /** How many records have the most common number of cells, less what speaks against the reading. */
  readonly alike: number;
  readonly perRecord: number;
  /** Cells that open with the quote. */
  readonly wrapped: number;
}

function isBetter(next: Regularity, best: Regularity): boolean {
  return next.alike > best.alike || (next.alike === best.alike && next.perRecord > best.perRecord);
}

function regularityOf(sample: string, delimiter: Delimiter, quote: Quote): Regularity {
  const split = recordSplitter(delimiter, quote).split(sample);
  const nothing = { delimiter, quote, alike: 0, perRecord: 0, wrapped: 0 };
  if (!split.ok) return nothing;
  const records = split.value.length > 0 ? split.value : [sample.split(delimiter)];
  const filled = records.filter((cells) => cells.length > 1);
  const frequency = new Map<number, number>();
  for (const { length } of filled) frequency.set(length, (frequency.get(length) ?? 0) + 1);
  let [perRecord, alike] = [0, 0];
  for (const [width, count] of frequency) if (count > alike || (count === alike && width > perRecord)) [perRecord, alike] = [width, count];
  const cells = filled.flat();
  const soiled = cells.filter((cell) => strongMarks.test(cell)).length;
  const wrapped = quote === '' ? 0 : sample.split(new RegExp(`(?:^|[${delimiter}\\n])${quote}`, 'u')).length - 1;
  return { delimiter, quote, alike: cells.length === 0 ? 0 : alike * (1 - soiled / cells.length), perRecord, wrapped };
}
