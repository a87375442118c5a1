import type { FastifyRequest } from 'fastify';
import { Problem } from '../../../platform/http/problem.js';

export const mostShapeBytes = 2 * 1024 * 1024;

/** What the one file of a form says, whatever it calls itself. More bytes than a simple map has are not taken in. */
export async function receiveShapes(request: FastifyRequest): Promise<unknown> {
  const part = request.isMultipart() ? await request.file({ limits: { fileSize: mostShapeBytes, files: 1, fields: 4 } }) : undefined;
  if (!part) throw new Problem('map/file-missing');
  const pieces: Buffer[] = [];
  for await (const piece of part.file as AsyncIterable<Buffer>) pieces.push(piece);
  if (part.file.truncated) throw new Problem('map/too-large', { limit: mostShapeBytes });
  try {
    return JSON.parse(
      Buffer.concat(pieces)
        .toString('utf8')
        .replace(/^\uFEFF/u, ''),
    ) as unknown;
  } catch {
    throw new Problem('map/not-geojson');
  }
}
