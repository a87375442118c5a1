import { createHash } from 'node:crypto';
import { largestBudgetFile } from '@madang/contracts/budget-imports';
import type { Bytes } from '@madang/tables';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../../../../platform/http/problem.js';

/** What stands around a file in a form. */
const roomForTheForm = 64 * 1024;

/** A file on its way in: its bytes can be taken once, as they come. */
export interface Upload {
  readonly name: string;
  readonly bytes: Bytes;
  /** Of all bytes, once they have been taken. */
  readonly sha256: () => string;
}

/** The one file of a form. It never lies in memory whole; one that is too large is refused while it comes. */
export async function receiveUpload(request: FastifyRequest): Promise<Upload> {
  if (Number(request.headers['content-length'] ?? 0) > largestBudgetFile + roomForTheForm) throw new Problem('request/too-large');
  const part = await request.file();
  if (!part) throw new Problem('budget/file-missing');
  const digest = createHash('sha256');
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for await (const piece of part!.file as AsyncIterable<Buffer>) {
      digest.update(piece);
      yield piece;
    }
    if (part!.file.truncated) throw new Problem('request/too-large');
  }
  return { name: plainName(part.filename), bytes: bytes(), sha256: () => digest.digest('hex') };
}

/** The one file of a form, for what fits into memory: more bytes than `most` are refused. */
export async function receiveWhole(request: FastifyRequest, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of (await receiveUpload(request)).bytes) {
    size += piece.length;
    if (size > most) throw new Problem('request/too-large', { largest: most });
    pieces.push(piece);
  }
  return Buffer.concat(pieces, size);
}

/** What people call the file: without folders, and without characters that turn or hide the rest. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/u).at(-1) ?? '';
  return last.replaceAll(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 200) || 'file.csv';
}
