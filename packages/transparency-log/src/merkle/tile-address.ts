import { joined } from '../bytes.js';
import { tileWidth, type Tile } from './tiles.js';

/** Entries lie beside the tree, 256 a bundle, in the order of their leaves. */
export interface EntryBundle extends Omit<Tile, 'row'> {
  readonly row: 'entries';
}

/** An entry's length is written in two bytes. */
const longestEntry = 2 ** 16 - 1;
const highestRow = 5;

/** `0/x001/067.p/12` and `entries/067`, as they stand behind `tile/`. One tile has one address: `null` for any other spelling. */
export function readTilePath(path: string): Tile | EntryBundle | null {
  const [, name = '', groups = '', partial] = /^(\d|entries)\/((?:x\d{3}\/){0,3}\d{3})(?:\.p\/([1-9]\d{0,2}))?$/.exec(path) ?? [];
  const row = name === 'entries' ? name : Number(name);
  const width = partial === undefined ? tileWidth : Number(partial);
  if (name === '' || (row !== 'entries' && row > highestRow) || groups.startsWith('x000/')) return null;
  if (partial !== undefined && width >= tileWidth) return null;
  return { row, index: Number(groups.replaceAll(/\D/g, '')), width };
}

/** A bundle of entries, each behind its length. Throws on an entry that is longer than the convention can say. */
export function entryBundle(entries: readonly Uint8Array[]): Uint8Array {
  return joined(
    ...entries.map((entry) => {
      if (entry.length > longestEntry) throw new RangeError(`An entry of ${entry.length} bytes fits no bundle`);
      return joined(Uint8Array.of(entry.length >> 8, entry.length & 0xff), entry);
    }),
  );
}

/** `null` where the bundle was cut. */
export function readEntryBundle(bytes: Uint8Array): readonly Uint8Array[] | null {
  const entries: Uint8Array[] = [];
  for (let at = 0; at < bytes.length;) {
    const begin = at + 2;
    const end = begin + (((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0));
    if (begin > bytes.length || end > bytes.length) return null;
    entries.push(bytes.slice(begin, end));
    at = end;
  }
  return entries;
}
