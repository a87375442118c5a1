import type { Archive } from './archive.js';
import { heard } from './xml-events.js';

/** What the format of a number makes of it: a date, or a code with its zeros. All others leave the number as it is. */
export type CellFormat = { readonly shows: 'date' } | { readonly shows: 'zeros'; readonly width: number } | undefined;

const part = 'xl/styles.xml';

/** By the number that a cell's `s` names. */
export async function cellFormats(archive: Archive): Promise<CellFormat[]> {
  const formats: CellFormat[] = [];
  if (!archive.has(part)) return formats;
  const codes = new Map<number, string>();
  let inCells = false;
  const listener = {
    open(name: string, attributes: Readonly<Record<string, string>>) {
      if (name === 'cellXfs') inCells = true;
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'xf' && inCells) formats.push(formatOf(Number(attributes['numFmtId'] ?? 0), codes));
    },
    close(name: string) {
      if (name === 'cellXfs') inCells = false;
    },
    text: () => undefined,
  };
  for await (const _ of heard(archive.read(part), listener));
  return formats;
}

/** Dates among the formats that have a number and no code (ECMA-376, 18.8.30), the Asian ones included. */
function isKnownDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

function formatOf(id: number, codes: ReadonlyMap<number, string>): CellFormat {
  const code = codes.get(id);
  if (code === undefined) return isKnownDate(id) ? { shows: 'date' } : undefined;
  const bare = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_./gu, '').split(';')[0]!;
  if (/^0{2,}$/u.test(bare)) return { shows: 'zeros', width: bare.length };
  return /[ymdhs]/iu.test(bare) && !/general/iu.test(bare) && !/[#0]/u.test(bare) ? { shows: 'date' } : undefined;
}
