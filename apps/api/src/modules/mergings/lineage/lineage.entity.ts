import type { CityId, ProposalId } from '@madang/basics';
import type { LineageCause } from '@madang/contracts/lineage';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../../platform/database/columns.js';
import { ProposalRow } from '../../proposals/proposal.entity.js';

/** One proposal went into another: merged with it, or as what it was split from. */
@Entity('lineage')
@Index(['cityId', 'intoId'])
@ForeignKey(() => ProposalRow, ['cityId', 'fromId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => ProposalRow, ['cityId', 'intoId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class LineageRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') fromId: ProposalId;
  @PrimaryColumn('uuid') intoId: ProposalId;
  @TextColumn() cause: LineageCause;
  @AtColumn() at: Date;
  /** The merging or splitting that made it. */
  @Column('uuid') byId: string;
  /** Of a part: which one, from 0 on. */
  @Column('integer', { default: 0 }) part: number;
  /** Of a part: when those who chose it were moved to it, once it was public as they had been asked; null while it waits. */
  @AtColumn({ nullable: true }) supportsAt: Date | null;
}
