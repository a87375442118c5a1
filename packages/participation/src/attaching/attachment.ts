import { err, ok, type Refusal, type Result } from '@madang/basics';

export const attachmentKinds = ['picture', 'document'] as const;

/** What may stand beside the words of a proposal. */
export type AttachmentKind = (typeof attachmentKinds)[number];

/** What came in as a picture; every one is set anew before it is kept. */
export const pictureSources = ['image/jpeg', 'image/png', 'image/webp'] as const;

export type PictureSource = (typeof pictureSources)[number];

export const documentMediaTypes = [
  'application/pdf',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/plain',
] as const;

export type DocumentMediaType = (typeof documentMediaTypes)[number];

/** How a kept attachment is served; pictures are all of one type. */
export type AttachmentMediaType = 'image/webp' | DocumentMediaType;

/** Published limits, the same for everybody. Sizes in bytes. */
export const attachmentLimits = {
  /** At one proposal. */
  pictures: 6,
  documents: 4,
  /** Of one file as it comes in. */
  pictureBytes: 10 * 1024 * 1024,
  documentBytes: 5 * 1024 * 1024,
  /** Of a picture as it comes in: a small file can hold a huge one. */
  pixels: 50_000_000,
  /** What one person may have kept at all their proposals together. */
  bytesOfPerson: 60 * 1024 * 1024,
  /** Characters of what a picture shows or a document is. */
  words: { least: 5, most: 300 },
} as const;

/** The widths, in pixels, in which a picture is kept: a phone does not fetch what only a wide screen can show. */
export const pictureWidths = [400, 800, 1600] as const;

export type AttachmentWordsRefusal = Refusal<'attachment/words-missing' | 'attachment/words-too-long'> & { readonly limit: number };

export type AttachmentRefusal =
  | Refusal<'attachment/type-unknown'>
  | (Refusal<'attachment/too-large'> & { readonly limit: number })
  | (Refusal<'attachment/too-many'> & { readonly limit: number })
  | (Refusal<'attachment/quota-full'> & { readonly limit: number })
  | AttachmentWordsRefusal;

export interface AttachmentCase {
  readonly kind: AttachmentKind;
  /** Of the file as it came in. */
  readonly bytes: number;
  /** How many of this kind stand at the proposal already. */
  readonly standing: number;
  /** Bytes that whoever adds it has kept already. */
  readonly keptByPerson: number;
  readonly words: string;
}

/** Whether one more may be added; answers its words as they are kept. */
export function addAttachment({ kind, bytes, standing, keptByPerson, words }: AttachmentCase): Result<string, AttachmentRefusal> {
  const limits = attachmentLimits;
  const [mostBytes, most] = kind === 'picture' ? [limits.pictureBytes, limits.pictures] : [limits.documentBytes, limits.documents];
  if (bytes > mostBytes) return err({ code: 'attachment/too-large', limit: mostBytes });
  if (standing >= most) return err({ code: 'attachment/too-many', limit: most });
  if (keptByPerson + bytes > limits.bytesOfPerson) return err({ code: 'attachment/quota-full', limit: limits.bytesOfPerson });
  return describeAttachment(words);
}

/** The words that stand for an attachment where it is not seen, as they are kept. */
export function describeAttachment(words: string): Result<string, AttachmentWordsRefusal> {
  const { least, most } = attachmentLimits.words;
  const kept = words.normalize('NFC').trim();
  const length = Array.from(kept).length;
  if (length < least) return err({ code: 'attachment/words-missing', limit: least });
  return length > most ? err({ code: 'attachment/words-too-long', limit: most }) : ok(kept);
}
