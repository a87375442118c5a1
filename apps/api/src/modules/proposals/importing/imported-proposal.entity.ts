import type { CityId, ProposalId } from '@madang/basics';
import type { KeptFact } from '@madang/participation';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { TextColumn } from '../../../platform/database/columns.js';
import { ProposalRow } from '../proposal.entity.js';
import { OlderProcessRow } from './older-process.entity.js';

/** What an older process says of a proposal that it left: facts of that process, none of which counts here. */
@Entity('imported_proposal')
@Unique(['cityId', 'process', 'sourceId'])
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => OlderProcessRow, ['cityId', 'process'], ['cityId', 'slug'])
export class ImportedProposalRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') proposalId: ProposalId;
  @TextColumn() process: string;
  /** Its name in the older process, by which it is known again. */
  @TextColumn() sourceId: string;
  @TextColumn({ nullable: true }) url: string | null;
  @TextColumn({ nullable: true }) stateThere: string | null;
  @Column('integer', { nullable: true }) supportersThere: number | null;
  @Column('jsonb') facts: readonly KeptFact[];
  /** Of everything that came in with it: the same again changes nothing. */
  @TextColumn() contentHash: string;
}
