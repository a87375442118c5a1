import { inflateSync } from 'node:zlib';

const [headerSize, entrySize, sfntEntrySize, sfntHeaderSize] = [44, 20, 16, 12];

interface Table {
  readonly tag: number;
  readonly checksum: number;
  readonly bytes: Uint8Array;
}

/**
 * A font as a shaper reads it, out of a WOFF 1.0 file, in which each of its tables is compressed by itself
 * (W3C, WOFF File Format 1.0, sections 3 to 5). Throws on anything else: fonts come with the program, never from outside.
 */
export function sfntOf(woff: Uint8Array): Uint8Array {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (view.getUint32(0) !== 0x774f4646) throw new Error('This is no font in WOFF 1.0');
  const tables = Array.from({ length: view.getUint16(12) }, (_, at) => tableAt(woff, view, headerSize + at * entrySize));
  return written(view.getUint32(4), tables);
}

function tableAt(woff: Uint8Array, view: DataView, at: number): Table {
  const [offset, packed, size] = [view.getUint32(at + 4), view.getUint32(at + 8), view.getUint32(at + 12)];
  const bytes = woff.subarray(offset, offset + packed);
  return { tag: view.getUint32(at), checksum: view.getUint32(at + 16), bytes: packed < size ? inflateSync(bytes) : bytes };
}

function written(flavour: number, tables: readonly Table[]): Uint8Array {
  const body = tables.reduce((sum, { bytes }) => sum + padded(bytes.length), 0);
  const font = new Uint8Array(sfntHeaderSize + tables.length * sfntEntrySize + body);
  const view = new DataView(font.buffer);
  view.setUint32(0, flavour);
  view.setUint16(4, tables.length);
  let place = sfntHeaderSize + tables.length * sfntEntrySize;
  for (const [index, { tag, checksum, bytes }] of tables.entries()) {
    const entry = sfntHeaderSize + index * sfntEntrySize;
    for (const [field, value] of [tag, checksum, place, bytes.length].entries()) view.setUint32(entry + field * 4, value);
    font.set(bytes, place);
    place += padded(bytes.length);
  }
  return font;
}

/** Tables begin at multiples of four. */
const padded = (size: number) => (size + 3) & ~3;
