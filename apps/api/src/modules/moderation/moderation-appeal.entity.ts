import type { CityId, PersonId } from '@madang/basics';
import type { AppealState } from '@madang/participation';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../platform/database/columns.js';
import { PersonRow } from '../people/person.entity.js';
import { ModerationDecisionRow } from './moderation-decision.entity.js';

/** The writer of covered words objects: once, to be decided by somebody else. */
@Entity('moderation_appeal')
@Index(['cityId', 'dueAt'], { where: "state = 'open'" })
@ForeignKey(() => ModerationDecisionRow, ['cityId', 'decisionId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'deciderId'], ['cityId', 'id'])
export class ModerationAppealRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') decisionId: string;
  @TextColumn() text: string;
  @TextColumn() state: AppealState;
  @AtColumn() createdAt: Date;
  @AtColumn() dueAt: Date;
  @AtColumn({ nullable: true }) decidedAt: Date | null;
  /** Null while it is open, and where nobody decided in time. */
  @Column('uuid', { nullable: true }) deciderId: PersonId | null;
  @TextColumn({ nullable: true }) explanation: string | null;
}
