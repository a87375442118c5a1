import type { Multipart } from '@fastify/multipart';
import { attachmentLimits, contentWarnings, type ContentWarning } from '@madang/participation';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../../../platform/http/problem.js';

/** A file as it came in: what it is called is not even read. */
export interface ReceivedAttachment {
  readonly bytes: Buffer;
  readonly words: string;
  readonly warning: ContentWarning | null;
}

/** The one file of a form, and the fields `words` and `warning` that stand before it. More bytes than any attachment may have are not taken in. */
export async function receiveAttachment(request: FastifyRequest): Promise<ReceivedAttachment> {
  const most = attachmentLimits.pictureBytes;
  const part = request.isMultipart() ? await request.file({ limits: { fileSize: most, files: 1, fields: 4 } }) : undefined;
  if (!part) throw new Problem('attachment/file-missing');
  const pieces: Buffer[] = [];
  for await (const piece of part.file as AsyncIterable<Buffer>) pieces.push(piece);
  if (part.file.truncated) throw new Problem('attachment/too-large', { limit: most });
  const { words, warning } = part.fields;
  const warned = contentWarnings.find((one) => one === saidIn(warning)) ?? null;
  return { bytes: Buffer.concat(pieces), words: saidIn(words), warning: warned };
}

function saidIn(field: Multipart | Multipart[] | undefined): string {
  const said = field !== undefined && !Array.isArray(field) && field.type === 'field' ? field.value : '';
  return typeof said === 'string' ? said : '';
}
