import type { Readable } from 'node:stream';
import { TableUnreadable, type TableRefusal } from '@madang/tables';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { workbookLimits } from './workbook-limits.js';

/** The parts of a workbook by their names. */
export interface Archive {
  readonly names: readonly string[];
  /** The bytes of a part, unpacked as they are asked for; refused as soon as they are too many. */
  readonly read: (name: string) => AsyncGenerator<Uint8Array>;
  readonly has: (name: string) => boolean;
}

/** Opens the archive that a workbook is. Throws `TableUnreadable` where it is damaged, locked or too large. */
export async function openArchive(bytes: Buffer): Promise<Archive> {
  const zip = await orDamaged(fromBufferPromise(bytes, { lazyEntries: true, autoClose: false }));
  if (zip.entryCount > workbookLimits.entries) throw tooLarge('entries', workbookLimits.entries);
  const entries = await orDamaged(entriesOf(zip));
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name.toLowerCase()),
    read: (name) => unpacked(zip, entries.get(name.toLowerCase()), name),
  };
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new TableUnreadable({ code: 'table/workbook-locked' });
    if (entry.uncompressedSize > workbookLimits.unpacked) throw tooLarge('unpacked', workbookLimits.unpacked);
    entries.set(entry.fileName.replaceAll('\\', '/').toLowerCase(), entry);
  }
  return entries;
}

/** Counts what comes out rather than believing what the archive says of itself. */
async function* unpacked(zip: ZipFile, entry: Entry | undefined, name: string): AsyncGenerator<Uint8Array> {
  if (!entry) throw damaged(`no ${name}`);
  const stream: Readable = await orDamaged(zip.openReadStreamPromise(entry));
  let length = 0;
  try {
    for await (const piece of stream as AsyncIterable<Uint8Array>) {
      length += piece.length;
      if (length > workbookLimits.unpacked) throw tooLarge('unpacked', workbookLimits.unpacked);
      if (length > workbookLimits.ratioFrom && length > entry.compressedSize * workbookLimits.ratio)
        throw tooLarge('ratio', workbookLimits.ratio);
      yield piece;
    }
  } catch (error) {
    throw error instanceof TableUnreadable ? error : damaged(reasonOf(error));
  } finally {
    stream.destroy();
  }
}

async function orDamaged<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof TableUnreadable ? error : damaged(reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

export function damaged(reason: string): TableUnreadable {
  return new TableUnreadable({ code: 'table/workbook-damaged', reason });
}

export function tooLarge(what: Extract<TableRefusal, { code: 'table/workbook-too-large' }>['what'], most: number): TableUnreadable {
  return new TableUnreadable({ code: 'table/workbook-too-large', what, most });
}
