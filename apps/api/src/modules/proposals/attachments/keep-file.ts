import { createHash, randomUUIDv7 } from 'node:crypto';
import type { CalendarDate, CityId, PersonId, ProposalId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { sniffFile, type ContentWarning, type SniffedFile } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import { orThrow } from '../../../platform/http/problem.js';
import { AttachmentCopyRow } from './attachment-copy.entity.js';
import { AttachmentRow, type AttachmentSubject } from './attachment.entity.js';
import { setPicture, type PictureCopy } from './set-picture.js';

/** What is to be kept, and for what: `subject` says whether it stands beside the words or shows how a promise is kept. */
export interface FileToKeep {
  readonly cityId: CityId;
  readonly proposalId: ProposalId;
  readonly subject: AttachmentSubject;
  readonly file: SniffedFile;
  readonly copies: readonly PictureCopy[];
  readonly words: string;
  readonly language?: Language;
  readonly seenOn?: CalendarDate;
  readonly place?: string;
  readonly warning: ContentWarning | null;
  readonly addedBy: PersonId;
  readonly addedAt: Date;
}

/** What the bytes are; refused where they are nothing that is kept. */
export function knownFile(bytes: Buffer): SniffedFile {
  return orThrow(sniffFile(bytes, textIn(bytes)));
}

/** The bytes as they will be served: a picture is set anew, a document stays as it came. */
export async function copiesToServe({ kind }: SniffedFile, bytes: Buffer): Promise<readonly PictureCopy[]> {
  return kind === 'picture' ? setPicture(bytes) : [{ width: 0, height: 0, bytes }];
}

export async function keepFile(tx: EntityManager, kept: FileToKeep): Promise<AttachmentRow> {
  const { file, copies, language = null, seenOn = null, place = null, ...given } = kept;
  const { cityId, proposalId } = given;
  const largest = copies.at(-1)!;
  const isPicture = file.kind === 'picture';
  const last = await tx.maximum(AttachmentRow, 'position', { cityId, proposalId });
  const row: AttachmentRow = {
    ...given,
    id: randomUUIDv7(),
    position: (last ?? 0) + 1,
    kind: file.kind,
    mediaType: isPicture ? 'image/webp' : (file.mediaType as AttachmentRow['mediaType']),
    language,
    seenOn,
    place,
    width: isPicture ? largest.width : null,
    height: isPicture ? largest.height : null,
    size: copies.reduce((sum, copy) => sum + copy.bytes.length, 0),
    sha256: createHash('sha256').update(largest.bytes).digest('hex'),
    coveredAt: null,
    coverReason: null,
  };
  await tx.insert(AttachmentRow, row);
  for (const { width, bytes } of copies) await tx.insert(AttachmentCopyRow, { cityId, attachmentId: row.id, width, bytes });
  return row;
}

/** The bytes go for good and weigh on nobody's room; the row stays, with its words and the fingerprint that the log knows. */
export async function dropCopies(tx: EntityManager, key: Pick<AttachmentCopyRow, 'cityId' | 'attachmentId'>): Promise<void> {
  await tx.delete(AttachmentCopyRow, key);
  await tx.update(AttachmentRow, { cityId: key.cityId, id: key.attachmentId }, { size: 0 });
}

/** What the bytes say as UTF-8; null where they are none. */
function textIn(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
