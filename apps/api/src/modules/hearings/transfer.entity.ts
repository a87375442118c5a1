import type { CityId, ProposalId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../platform/database/columns.js';
import { ProposalRow } from '../proposals/proposal.entity.js';

/** The proof that a proposal was passed on to the body in charge; the city keeps reporting on it. */
@Entity('transfer')
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class TransferRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') proposalId: ProposalId;
  @TextColumn() body: string;
  @TextColumn() proof: string;
  @TextColumn() language: Language;
  @AtColumn() transferredAt: Date;
}
