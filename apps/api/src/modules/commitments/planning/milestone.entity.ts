import type { CalendarDate, CityId, CommitmentId } from '@madang/basics';
import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OnColumn, TextColumn } from '../../../platform/database/columns.js';
import { CommitmentRow } from './commitment.entity.js';

/** A step of a plan. Only its last column is ever written later, once. */
@Entity('milestone')
@ForeignKey(() => CommitmentRow, ['cityId', 'commitmentId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class MilestoneRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') commitmentId: CommitmentId;
  @PrimaryColumn('integer') position: number;
  @TextColumn() title: string;
  @TextColumn() office: string;
  @OnColumn() dueOn: CalendarDate;
  @OnColumn({ nullable: true }) reachedOn: CalendarDate | null;
}
