import type { CityId, ProposalId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../../platform/database/columns.js';
import { ProposalRow } from '../../proposals/proposal.entity.js';

/** Which office deals with a proposal, and in whose charge it is there. A later acknowledgement takes its place. */
@Entity('acknowledgement')
@Index(['cityId', 'office'])
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class AcknowledgementRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') proposalId: ProposalId;
  @TextColumn() office: string;
  /** A title, not a private person. */
  @TextColumn() officeHolder: string;
  @TextColumn() language: Language;
  @TextColumn({ nullable: true }) plan: string | null;
  @AtColumn() acknowledgedAt: Date;
}
