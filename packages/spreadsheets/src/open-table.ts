import { err, ok, type Result } from '@madang/basics';
import { firstBytes, TableUnreadable, textRows, textTable, type Bytes, type Table, type TableRefusal, type TextSeen } from '@madang/tables';
import { tooLarge } from './archive.js';
import { openWorkbook } from './workbook.js';
import { workbookLimits } from './workbook-limits.js';

/** The table in a file, whether text or workbook: told by its first bytes, whatever its name says. `seen` of a text that was watched. */
export async function openTable(bytes: () => Bytes, seen?: TextSeen): Promise<Result<Table, TableRefusal>> {
  const sample = await firstBytes(bytes(), sampleSize);
  if (!isArchive(sample)) return isLocked(sample) ? err({ code: 'table/workbook-locked' }) : textTable(bytes, seen);
  try {
    return ok(await openWorkbook(await wholeOf(bytes())));
  } catch (error) {
    if (error instanceof TableUnreadable) return err(error.refusal);
    throw error;
  }
}

/** A table of which it is known how it is read: nothing is guessed again, and nothing opened before rows are asked for. */
export function knownTable(bytes: () => Bytes): Table {
  return {
    sheets: [],
    dialects: [],
    async *rows(dialect) {
      if (dialect.sheet === undefined) yield* textRows(bytes(), dialect);
      else yield* (await openWorkbook(await wholeOf(bytes()))).rows(dialect);
    },
  };
}

const sampleSize = 512 * 1024;

function isArchive([one, two, three, four]: Uint8Array): boolean {
  return one === 0x50 && two === 0x4b && ((three === 3 && four === 4) || (three === 5 && four === 6));
}

/** A workbook with a password is wrapped in the container of old Office files, which names what it holds in UTF-16. */
function isLocked(sample: Uint8Array): boolean {
  const isContainer = sample[0] === 0xd0 && sample[1] === 0xcf;
  return isContainer && Buffer.from(sample).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

async function wholeOf(bytes: Bytes): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bytes) {
    pieces.push(piece);
    length += piece.length;
    if (length > workbookLimits.packed) throw tooLarge('file', workbookLimits.packed);
  }
  return Buffer.concat(pieces);
}
