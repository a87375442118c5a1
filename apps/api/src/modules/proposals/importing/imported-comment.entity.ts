import type { CalendarDate, CityId, ProposalId } from '@madang/basics';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { OnColumn, TextColumn } from '../../../platform/database/columns.js';
import { ImportedProposalRow } from './imported-proposal.entity.js';

/** What somebody said in an older process. Whose it was is not kept. */
@Entity('imported_comment')
@Index(['cityId', 'proposalId', 'position', 'sourceId'])
@Unique(['cityId', 'id'])
@ForeignKey(() => ImportedProposalRow, ['cityId', 'proposalId'], ['cityId', 'proposalId'], { onDelete: 'CASCADE' })
export class ImportedCommentRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') proposalId: ProposalId;
  @PrimaryColumn('text') sourceId: string;
  /** Its name where words are reported and decided on. */
  @Column('uuid') id: string;
  @TextColumn({ nullable: true }) answers: string | null;
  /** Its place in the discussion as one reads it. */
  @Column('integer') position: number;
  @Column('integer') depth: number;
  @TextColumn() text: string;
  @TextColumn() language: string;
  @OnColumn({ nullable: true }) writtenOn: CalendarDate | null;
  @TextColumn({ nullable: true }) voice: string | null;
  @Column('integer', { nullable: true }) agree: number | null;
  @Column('integer', { nullable: true }) disagree: number | null;
  @TextColumn() contentHash: string;
}
