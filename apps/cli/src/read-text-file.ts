import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { err, ok, type Result } from '@madang/basics';

/**
 * Reads a UTF-8 file named on the command line. `pnpm madang` runs at the root of the project and leaves the folder in which
 * it was called in MADANG_CALLED_FROM. The error continues a sentence that begins with the file's name.
 */
export function readTextFile(file: string): Result<string, string> {
  const bytes = bytesOf(resolve(process.env['MADANG_CALLED_FROM'] ?? process.cwd(), file));
  if (!bytes.ok) return bytes;
  try {
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.value));
  } catch {
    return err(`${firstBadByte(bytes.value)}: The text is not UTF-8. Save the file with the encoding UTF-8.`);
  }
}

function bytesOf(path: string): Result<Buffer, string> {
  try {
    return ok(readFileSync(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return err(': There is no such file. Check the name and the folder.');
    if (code === 'EISDIR') return err(': This is a folder. Name a file in it.');
    return err(`: The file cannot be read (${error instanceof Error ? error.message : String(error)}).`);
  }
}

/** Where decoding first differs from the bytes, as `, line 3, column 7`. */
function firstBadByte(bytes: Buffer): string {
  const again = Buffer.from(bytes.toString('utf8'), 'utf8');
  const at = bytes.findIndex((byte, index) => byte !== again[index]);
  const before = bytes
    .subarray(0, at)
    .toString('utf8')
    .split(/\r\n|\n|\r/);
  return `, line ${before.length}, column ${Array.from(before.at(-1)!).length + 1}`;
}
