import type { CityId, CommitmentId, LineCode } from '@madang/basics';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MinorColumn, TextColumn } from '../../../platform/database/columns.js';
import { CommitmentRow } from './commitment.entity.js';

/** What was asked for a line, what the answer accepted and what the plan promises, kept as it was then; below zero means less. */
@Entity('commitment_line')
@Index(['cityId', 'lineCode'])
@ForeignKey(() => CommitmentRow, ['cityId', 'commitmentId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class CommitmentLineRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') commitmentId: CommitmentId;
  @PrimaryColumn('integer') position: number;
  @TextColumn() lineCode: LineCode;
  @MinorColumn() askedMinor: bigint;
  @MinorColumn() acceptedMinor: bigint;
  @MinorColumn() promisedMinor: bigint;
  @TextColumn({ nullable: true }) reason: string | null;
}
