import type { CityId, CommitmentId } from '@madang/basics';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TextColumn } from '../../../platform/database/columns.js';
import { CommitmentRow } from './commitment.entity.js';

/** Why a plan took the place of another. Both stay as they are, with their days and amounts. */
@Entity('plan_change')
@Index(['cityId', 'firstId'])
@ForeignKey(() => CommitmentRow, ['cityId', 'commitmentId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => CommitmentRow, ['cityId', 'replacesId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => CommitmentRow, ['cityId', 'firstId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class PlanChangeRow {
  @PrimaryColumn('uuid') cityId: CityId;
  /** The plan that holds from then on. */
  @PrimaryColumn('uuid') commitmentId: CommitmentId;
  @Column('uuid') replacesId: CommitmentId;
  /** The plan as it was first published: the days from which lateness is counted. */
  @Column('uuid') firstId: CommitmentId;
  @TextColumn() reason: string;
  /** Of the reason; the plan keeps the language in which it was written. */
  @TextColumn() language: string;
}
