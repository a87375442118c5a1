import type { CalendarDate, CityId, ProposalId } from '@madang/basics';
import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AtColumn, OnColumn } from '../../../platform/database/columns.js';
import { ProposalRow } from '../proposal.entity.js';

/** When it was last looked whether enough of those whom a proposal concerns stand behind it; what was found is written nowhere. */
@Entity('priority_door')
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class PriorityDoorRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') proposalId: ProposalId;
  /** The day of the last visit, on which nobody may have been counted. */
  @OnColumn() visitedOn: CalendarDate;
  /** The moment of the last count; null while there was none. */
  @AtColumn({ nullable: true }) countedAt: Date | null;
}
