import type { CalendarDate, CityId, PersonId, ProposalId } from '@madang/basics';
import type { AttachmentKind, AttachmentMediaType, ContentWarning, CoverReason } from '@madang/participation';
import type { Language } from '@madang/contracts/wire';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, OnColumn, TextColumn } from '../../../platform/database/columns.js';
import { PersonRow } from '../../people/person.entity.js';
import { ProposalRow } from '../proposal.entity.js';

/** Beside the words of a proposal, or evidence of how a promise about it is kept: then it says of which day and place. */
export type AttachmentSubject = 'proposal' | 'evidence';

/** A picture or a document. Its bytes stand in `attachment_copy`. */
@Entity('attachment')
@Index(['cityId', 'proposalId', 'position'])
@Index(['cityId', 'addedBy'])
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'addedBy'], ['cityId', 'id'])
export class AttachmentRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') proposalId: ProposalId;
  @TextColumn({ default: 'proposal' }) subject: AttachmentSubject;
  @Column('integer') position: number;
  @TextColumn() kind: AttachmentKind;
  /** What the bytes are, whatever the file was called. */
  @TextColumn() mediaType: AttachmentMediaType;
  /** What a picture shows, for those who do not see it; what a document is. */
  @TextColumn() words: string;
  /** Of its words; null where they are in the language of the proposal. */
  @TextColumn({ nullable: true }) language: Language | null;
  /** Of evidence: the day and the place that it shows. */
  @OnColumn({ nullable: true }) seenOn: CalendarDate | null;
  @TextColumn({ nullable: true }) place: string | null;
  /** What its authors warn of. */
  @TextColumn({ nullable: true }) warning: ContentWarning | null;
  /** Of a picture, in pixels, as it is shown. */
  @Column('integer', { nullable: true }) width: number | null;
  @Column('integer', { nullable: true }) height: number | null;
  /** Of all its copies, in bytes. */
  @Column('integer') size: number;
  /** Of the largest copy. */
  @TextColumn() sha256: string;
  @Column('uuid') addedBy: PersonId;
  @AtColumn() addedAt: Date;
  /** Out of sight since, and why: nobody but those who judge and its authors is handed the bytes. */
  @AtColumn({ nullable: true }) coveredAt: Date | null;
  @TextColumn({ nullable: true }) coverReason: CoverReason | null;
}
