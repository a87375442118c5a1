import type { CityId, LineCode, ProposalId } from '@madang/basics';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MinorColumn, TextColumn } from '../../../platform/database/columns.js';
import { ProposalRow } from '../proposal.entity.js';

/** So much less, or so much more, for one budget line. The moves of a proposal add up to nothing. */
@Entity('move')
@Index(['cityId', 'lineCode'])
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class MoveRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') proposalId: ProposalId;
  @PrimaryColumn('integer') position: number;
  @TextColumn() lineCode: LineCode;
  @MinorColumn() deltaMinor: bigint;
}
