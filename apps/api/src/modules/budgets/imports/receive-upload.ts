import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Bytes } from '@madang/tables';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../../../platform/http/problem.js';

/** A file that has arrived whole and lies on disk until the answer is sent. */
export interface Upload {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly bytes: () => Bytes;
}

const pieceSize = 1024 * 1024;

/** Takes the one file of a form. It never lies in memory whole; one that is too large is refused while it comes. */
export async function receiveUpload(request: FastifyRequest): Promise<Upload> {
  const { files } = await request.saveRequestFiles();
  const [file] = files;
  if (!file) throw new Problem('budget/file-missing');
  const bytes = () => createReadStream(file.filepath, { highWaterMark: pieceSize }) as Bytes;
  const digest = createHash('sha256');
  let size = 0;
  for await (const piece of bytes()) {
    digest.update(piece);
    size += piece.length;
  }
  return { name: plainName(file.filename), size, sha256: digest.digest('hex'), bytes };
}

/** What people call the file: without folders, and without characters that turn or hide the rest. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/u).at(-1) ?? '';
  return last.replaceAll(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 200) || 'file.csv';
}
