import { contentWarnings, type ContentWarning } from '@madang/participation';
import type { FastifyRequest } from 'fastify';
import { receiveFile } from './receive-file.js';

export interface ReceivedAttachment {
  readonly bytes: Buffer;
  readonly words: string;
  readonly warning: ContentWarning | null;
}

/** The one file of a form, with `words` and `warning`. */
export async function receiveAttachment(request: FastifyRequest): Promise<ReceivedAttachment> {
  const { bytes, said } = await receiveFile(request);
  return { bytes, words: said['words'] ?? '', warning: contentWarnings.find((one) => one === said['warning']) ?? null };
}
