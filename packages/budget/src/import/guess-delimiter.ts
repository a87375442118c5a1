/** In the order of preference when a sample says nothing. */
export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/**
 * What parts the cells: the character that occurs equally often in most records. Quoted cells are stepped over, so a decimal
 * comma or a line break inside one does not mislead. The last record is left out, as a sample may cut it.
 */
export function guessDelimiter(sample: string): Delimiter {
  const counts = countsByRecord(sample);
  const complete = counts.length > 1 ? counts.slice(0, -1) : counts;
  return delimiters
    .map((delimiter) => ({ delimiter, ...regularity(complete.map((count) => count.get(delimiter) ?? 0)) }))
    .reduce((best, next) => (isBetter(next, best) ? next : best)).delimiter;
}

interface Regularity {
  /** How many records hold the most common number of delimiters. */
  readonly alike: number;
  readonly perRecord: number;
}

function isBetter(next: Regularity, best: Regularity): boolean {
  return next.alike > best.alike || (next.alike === best.alike && next.perRecord > best.perRecord);
}

function regularity(counts: readonly number[]): Regularity {
  const frequency = new Map<number, number>();
  for (const count of counts) if (count > 0) frequency.set(count, (frequency.get(count) ?? 0) + 1);
  let best: Regularity = { alike: 0, perRecord: 0 };
  for (const [perRecord, alike] of frequency) if (isBetter({ alike, perRecord }, best)) best = { alike, perRecord };
  return best;
}

function countsByRecord(sample: string): Map<string, number>[] {
  const records: Map<string, number>[] = [];
  let record = new Map<string, number>();
  let quoted = false;
  for (const character of sample) {
    if (character === '"') quoted = !quoted;
    else if (character === '\n' && !quoted) {
      records.push(record);
      record = new Map();
    } else if (!quoted) record.set(character, (record.get(character) ?? 0) + 1);
  }
  return [...records, record];
}
