import type { CityId, PersonId, ProposalId } from '@madang/basics';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn } from '../../../platform/database/columns.js';
import { PersonRow } from '../../people/person.entity.js';
import { ProposalRow } from '../../proposals/proposal.entity.js';

/** Into whose hands an answer went inside the office. Rows are added only: together they are the history, the last one holds. */
@Entity('answer_assignment')
@Index(['cityId', 'personId'])
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'personId'], ['cityId', 'id'])
@ForeignKey(() => PersonRow, ['cityId', 'assignedById'], ['cityId', 'id'])
export class AnswerAssignmentRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') proposalId: ProposalId;
  @PrimaryColumn('integer') turn: number;
  /** Null where it was handed back. */
  @Column('uuid', { nullable: true }) personId: PersonId | null;
  @Column('uuid') assignedById: PersonId;
  @AtColumn() assignedAt: Date;
}
