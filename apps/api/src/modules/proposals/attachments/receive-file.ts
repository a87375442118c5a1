import type { Multipart } from '@fastify/multipart';
import { attachmentLimits } from '@madang/participation';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../../../platform/http/problem.js';

/** A file as it came in: what it is called is not even read. */
export interface ReceivedFile {
  readonly bytes: Buffer;
  /** What was said before it, by the name of its field. */
  readonly said: Readonly<Record<string, string>>;
}

/** The one file of a form, and the fields that stand before it. More bytes than any attachment may have are not taken in. */
export async function receiveFile(request: FastifyRequest): Promise<ReceivedFile> {
  const most = attachmentLimits.pictureBytes;
  const part = request.isMultipart() ? await request.file({ limits: { fileSize: most, files: 1, fields: 8 } }) : undefined;
  if (!part) throw new Problem('attachment/file-missing');
  const pieces: Buffer[] = [];
  for await (const piece of part.file as AsyncIterable<Buffer>) pieces.push(piece);
  if (part.file.truncated) throw new Problem('attachment/too-large', { limit: most });
  return { bytes: Buffer.concat(pieces), said: saidIn(part.fields) };
}

function saidIn(fields: Readonly<Record<string, Multipart | Multipart[] | undefined>>): Readonly<Record<string, string>> {
  const said: Record<string, string> = {};
  for (const [name, field] of Object.entries(fields)) {
    if (field !== undefined && !Array.isArray(field) && field.type === 'field' && typeof field.value === 'string') said[name] = field.value;
  }
  return said;
}
