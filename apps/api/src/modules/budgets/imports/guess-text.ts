import { decodeText, guessDelimiter, guessEncoding, type Delimiter, type TextEncoding } from '@madang/budget';
import { Problem } from '../../../platform/http/problem.js';
import { textOf, type Bytes } from './table-rows.js';

const sampleBytes = 512 * 1024;
const sampleText = 200_000;

/** How the bytes of a file are written: their encoding, and what parts the cells. */
export async function guessText(bytes: () => Bytes): Promise<{ readonly encoding: TextEncoding; readonly delimiter: Delimiter }> {
  const sample = await firstBytes(bytes());
  if (sample.length === 0) throw new Problem('budget/file-empty');
  refuseSpreadsheet(sample);
  const encoding = await encodingOf(bytes, sample);
  return { encoding, delimiter: guessDelimiter((await firstText(bytes(), encoding)).slice(0, sampleText)) };
}

/** Excel's two formats and PDF, told by their first bytes: no table of text can be read from them. */
function refuseSpreadsheet(sample: Uint8Array): void {
  const opening = Buffer.from(sample.subarray(0, 4)).toString('latin1');
  if (opening === 'PK\u0003\u0004' || opening === '\u00d0\u00cf\u0011\u00e0' || opening === '%PDF')
    throw new Problem('budget/spreadsheet-not-csv');
}

/** A letter with an accent may come late in the file: where the guess from its start does not hold, the whole is judged. */
async function encodingOf(bytes: () => Bytes, sample: Uint8Array): Promise<TextEncoding> {
  const { encoding } = guessEncoding(sample);
  if (await decodes(bytes(), encoding)) return encoding;
  const whole = await firstBytes(bytes(), Infinity);
  const better = guessEncoding(whole).encoding;
  return decodeText(whole, better).ok ? better : encoding;
}

async function decodes(bytes: Bytes, encoding: TextEncoding): Promise<boolean> {
  try {
    for await (const _ of textOf(bytes, encoding));
    return true;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}

async function firstText(bytes: Bytes, encoding: TextEncoding): Promise<string> {
  let text = '';
  for await (const piece of textOf(bytes, encoding)) {
    text += piece;
    if (text.length >= sampleText) break;
  }
  return text;
}

async function firstBytes(bytes: Bytes, most = sampleBytes): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bytes) {
    pieces.push(piece);
    length += piece.length;
    if (length >= most) break;
  }
  return Buffer.concat(pieces).subarray(0, most);
}
