import { err, ok, type Refusal, type Result } from '@madang/basics';
import type { AttachmentKind, DocumentMediaType, PictureSource } from './attachment.js';

export interface SniffedFile {
  readonly kind: AttachmentKind;
  readonly mediaType: PictureSource | DocumentMediaType;
}

const opendocumentType = 'application/vnd.oasis.opendocument.text';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * What a file is, by its bytes and never by its name. A file that is two things at once, such as a picture with a page of HTML
 * behind it, is taken for what it begins with: pictures are set anew, and documents are never shown, only handed out for keeping.
 * `text` is what the bytes say as UTF-8; null where they are no UTF-8.
 */
export function sniffFile(bytes: Uint8Array, text: string | null): Result<SniffedFile, Refusal<'attachment/type-unknown'>> {
  if (begins(bytes, [0xff, 0xd8, 0xff])) return picture('image/jpeg');
  if (begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return picture('image/png');
  if (begins(bytes, ascii('RIFF')) && begins(bytes.subarray(8), ascii('WEBP'))) return picture('image/webp');
  if (begins(bytes, ascii('%PDF-'))) return document('application/pdf');
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return archive(bytes);
  return isPlainText(text) ? document('text/plain') : err({ code: 'attachment/type-unknown' });
}

/**
 * Both kinds of text documents are archives. An OpenDocument says its type in the first entry, kept as it is; a Word document has
 * an entry of a fixed name, listed at the end. Nothing is unpacked.
 */
function archive(bytes: Uint8Array): ReturnType<typeof sniffFile> {
  if (begins(bytes.subarray(30), ascii(`mimetype${opendocumentType}`))) return document(opendocumentType);
  if (contains(bytes, ascii('word/document.xml')) && contains(bytes, ascii('[Content_Types].xml'))) return document(wordType);
  return err({ code: 'attachment/type-unknown' });
}

/** UTF-8 without control characters but line ends and tabs, and not what a browser could take for a page or a drawing. */
function isPlainText(text: string | null): boolean {
  return text !== null && text.trim() !== '' && !hasControls(text) && !/<\s*(?:!doctype|[a-z?])/i.test(text.slice(0, 4096));
}

function hasControls(text: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text);
}

function begins(bytes: Uint8Array, piece: readonly number[]): boolean {
  return piece.every((byte, at) => bytes[at] === byte);
}

function contains(bytes: Uint8Array, piece: readonly number[]): boolean {
  const [first] = piece;
  for (let at = bytes.indexOf(first!); at !== -1; at = bytes.indexOf(first!, at + 1)) if (begins(bytes.subarray(at), piece)) return true;
  return false;
}

function ascii(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}

function picture(mediaType: PictureSource): ReturnType<typeof sniffFile> {
  return ok({ kind: 'picture', mediaType });
}

function document(mediaType: DocumentMediaType): ReturnType<typeof sniffFile> {
  return ok({ kind: 'document', mediaType });
}
