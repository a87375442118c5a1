import './metadata.js';
import {
  attachmentKinds,
  attachmentLimits,
  contentWarnings,
  coverReasonCodes,
  documentMediaTypes,
  type AttachmentKind,
  type AttachmentMediaType,
  type ContentWarning,
  type CoverReason,
} from '@madang/participation';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { Trimmed } from './trimmed.js';
import { OrNull } from './wire.js';

const { words } = attachmentLimits;

/** What a picture shows, or what a document is. */
export class AttachmentWordsBody {
  @Trimmed()
  @IsString()
  @Length(words.least, words.most)
  words: string;

  /** What people may not want to meet unprepared. */
  @IsOptional()
  @IsIn(contentWarnings)
  warning?: ContentWarning | null;
}

/** Its bytes are at `…/attachments/:id/:width`, one of `widths`. */
export class AttachmentView {
  @IsUUID()
  readonly id: string;

  @IsIn(attachmentKinds)
  readonly kind: AttachmentKind;

  @IsIn(['image/webp', ...documentMediaTypes])
  readonly mediaType: AttachmentMediaType;

  /** Null where it is covered. */
  @OrNull()
  @IsString()
  readonly words: string | null;

  /** What its authors warn of: readers open it themselves. */
  @OrNull()
  @IsIn(contentWarnings)
  readonly warning: ContentWarning | null;

  /** Of a picture, in pixels, as its largest copy is. */
  @OrNull()
  @IsInt()
  readonly width: number | null;

  @OrNull()
  @IsInt()
  readonly height: number | null;

  /** The widths of its copies in pixels; 0 for a document. */
  @IsInt({ each: true })
  readonly widths: number[];

  /** Of all copies, in bytes. */
  @IsInt()
  readonly size: number;

  /** Why it is out of sight; null where it is not. */
  @OrNull()
  @IsIn(coverReasonCodes)
  readonly covered: CoverReason | null;
}
