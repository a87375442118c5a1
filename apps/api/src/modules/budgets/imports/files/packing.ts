import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import type { BudgetImportPieceRow } from './budget-import-piece.entity.js';

type KeptPiece = Pick<BudgetImportPieceRow, 'bytes' | 'packing'>;

const [compress, decompress] = [promisify(brotliCompress), promisify(brotliDecompress)];
/** The quickest: tables of text shrink to a sixth by it, and the database would take ten times as long. */
const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 0 }, chunkSize: 64 * 1024 };

/** A piece as it is kept. What is packed already, such as a workbook, stays as it is. */
export async function packed(bytes: Buffer): Promise<KeptPiece> {
  const smaller = await compress(bytes, options);
  return smaller.length < bytes.length ? { bytes: smaller, packing: 'brotli' } : { bytes, packing: 'none' };
}

export async function unpacked({ bytes, packing }: KeptPiece): Promise<Buffer> {
  return packing === 'brotli' ? decompress(bytes, { chunkSize: 256 * 1024 }) : bytes;
}
