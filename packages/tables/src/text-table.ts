import { err, ok, type Result } from '@madang/basics';
import { firstBytes, type Bytes } from './bytes.js';
import { decodedText } from './decode-text.js';
import { guessSeparators } from './guess-separators.js';
import { guessEncoding, type TextEncoding } from './guess-encoding.js';
import { otherKind } from './other-kind.js';
import type { Table, TableDialect } from './table.js';
import type { TableRefusal } from './table-refusal.js';
import { textRows } from './text-rows.js';
import { sampleBytes } from './text-sample.js';
import type { TextSeen } from './watch-text.js';

const sampleText = 200_000;
/** Where the first half megabyte misleads about the letters, so much is looked at before the guess is final. */
const secondLook = 16 * 1024 * 1024;

/**
 * A file of delimited text, with its encoding and separators guessed; refused when it holds something else. Whoever has watched it
 * come in (`watchText`) says what was seen, and it need not be read for that.
 */
export async function textTable(bytes: () => Bytes, seen?: TextSeen): Promise<Result<Table, TableRefusal>> {
  const sample = await firstBytes(bytes(), sampleBytes);
  if (sample.length === 0) return err({ code: 'table/empty' });
  const kind = otherKind(sample);
  if (kind) return err({ code: 'table/other-kind', kind });
  const encoding = await encodingOf(bytes, sample, seen);
  const text = await firstText(bytes(), encoding);
  if (text.trim() === '') return err({ code: 'table/empty' });
  const dialect: TableDialect = { encoding, ...guessSeparators(text) };
  return ok({ sheets: [], dialects: [dialect], rows: (as) => textRows(bytes(), as) });
}

/** A letter with an accent may come late in the file: where the guess from its start does not hold, more is judged. */
async function encodingOf(bytes: () => Bytes, sample: Uint8Array, seen: TextSeen | undefined): Promise<TextEncoding> {
  const { encoding } = guessEncoding(sample);
  if (seen?.encoding === encoding ? seen.decodes : await decodes(bytes(), encoding)) return encoding;
  const better = guessEncoding(await firstBytes(bytes(), secondLook)).encoding;
  return better !== encoding && (await decodes(bytes(), better)) ? better : encoding;
}

async function decodes(bytes: Bytes, encoding: TextEncoding): Promise<boolean> {
  for await (const text of decodedText(bytes, encoding)) if (!text.ok) return false;
  return true;
}

async function firstText(bytes: Bytes, encoding: TextEncoding): Promise<string> {
  let text = '';
  for await (const piece of decodedText(bytes, encoding)) {
    if (!piece.ok) break;
    text += piece.value;
    if (text.length >= sampleText) break;
  }
  return text.slice(0, sampleText);
}
