import type { FeasibilityState, LegalFinding, PracticalFinding, ReasonCode } from '@madang/accountability';
import type { CityId, PersonId, ProposalId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, MinorColumn, TextColumn } from '../../platform/database/columns.js';
import { PersonRow } from '../people/person.entity.js';
import { ProposalRow } from '../proposals/proposal.entity.js';

/** What an office finds when it examines a proposal. Public once a colleague who wrote none of it has signed. */
@Entity('feasibility_review')
@Index(['cityId', 'assigneeId'])
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'assigneeId'], ['cityId', 'id'])
@ForeignKey(() => PersonRow, ['cityId', 'signedById'], ['cityId', 'id'])
export class FeasibilityReviewRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') proposalId: ProposalId;
  @TextColumn() state: FeasibilityState;
  @Column('uuid', { nullable: true }) assigneeId: PersonId | null;
  /** Counts what was saved; an assignment alone is none. */
  @Column('integer', { default: 0 }) revision: number;
  /** Everybody who saved it once. */
  @Column('uuid', { array: true, default: '{}' }) writerIds: PersonId[];
  @TextColumn({ nullable: true }) legality: LegalFinding | null;
  @TextColumn({ default: '' }) legalBasis: string;
  @TextColumn({ nullable: true }) practicality: PracticalFinding | null;
  @TextColumn({ default: '' }) technicalNote: string;
  @MinorColumn({ nullable: true }) costLowMinor: bigint | null;
  @MinorColumn({ nullable: true }) costHighMinor: bigint | null;
  @MinorColumn({ nullable: true }) runningCostMinor: bigint | null;
  @TextColumn({ default: '' }) costBasis: string;
  @TextColumn({ nullable: true }) reasonCode: ReasonCode | null;
  @TextColumn({ default: '' }) explanation: string;
  @TextColumn() language: Language;
  @Column('uuid', { nullable: true }) signedById: PersonId | null;
  @AtColumn({ nullable: true }) publishedAt: Date | null;
}
