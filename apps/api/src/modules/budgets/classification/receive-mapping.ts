import type { FastifyRequest } from 'fastify';
import { Problem } from '../../../platform/http/problem.js';
import { receiveUpload } from '../imports/receive-upload.js';

/** A mapping of half a million lines is smaller. */
const largest = 32 * 1024 * 1024;

/** The file of a form as text. Spreadsheets write UTF-8 or, from older hands, Windows-1252. */
export async function receiveMapping(request: FastifyRequest): Promise<string> {
  const { bytes, size } = await receiveUpload(request);
  if (size > largest) throw new Problem('request/too-large', { largest });
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes()) pieces.push(piece);
  const whole = Buffer.concat(pieces);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(whole);
  } catch {
    return new TextDecoder('windows-1252').decode(whole);
  }
}
