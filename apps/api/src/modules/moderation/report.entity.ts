import type { CityId, PersonId, ProposalId } from '@madang/basics';
import type { ReportReason, ThingKind } from '@madang/participation';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../platform/database/columns.js';
import { PersonRow } from '../people/person.entity.js';
import { ProposalRow } from '../proposals/proposal.entity.js';
import { ModerationDecisionRow } from './moderation-decision.entity.js';

/** Somebody asks to have words looked at. Who that was leaves this table in no view; it is kept so that they can be answered. */
@Entity('report')
@Index(['cityId', 'kind', 'thingId', 'reporterId'], { unique: true, where: 'decision_id is null and reporter_id is not null' })
@Index(['cityId', 'kind', 'thingId'], { unique: true, where: 'reporter_id is null' })
@Index(['cityId', 'createdAt'], { where: 'decision_id is null' })
@Index(['cityId', 'reporterId', 'createdAt'])
@Index(['cityId', 'decisionId'])
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'reporterId'], ['cityId', 'id'])
@ForeignKey(() => ModerationDecisionRow, ['cityId', 'decisionId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class ReportRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: string;
  @TextColumn() kind: ThingKind;
  @Column('uuid') thingId: string;
  @Column('uuid', { nullable: true }) proposalId: ProposalId | null;
  /** Null where the house itself asks: several accounts say the same words. */
  @Column('uuid', { nullable: true }) reporterId: PersonId | null;
  @TextColumn() reason: ReportReason;
  @TextColumn({ nullable: true }) note: string | null;
  @AtColumn() createdAt: Date;
  /** The decision that answers it. */
  @Column('uuid', { nullable: true }) decisionId: string | null;
}
