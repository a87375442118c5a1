import type { AnswerDecision, DueRule, ResponseState } from '@madang/accountability';
import type { AppealId, CalendarDate, CityId, PersonId, ProposalId, ResponseId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AtColumn, OnColumn, TextColumn } from '../../platform/database/columns.js';
import { PersonRow } from '../people/person.entity.js';
import { ProposalRow } from '../proposals/proposal.entity.js';
import { OfficialResponseRow } from '../responses/answering/official-response.entity.js';

/**
 * Why somebody does not accept an answer: one appeal for each. Where the promise is being kept meanwhile, the appeal is linked: it
 * has a clock of its own in the last columns and holds nothing up. Otherwise the proposal itself is under appeal, and they are null.
 */
@Entity('appeal')
@Unique(['cityId', 'responseId'])
@Index(['cityId', 'proposalId', 'lodgedAt'])
@Index(['cityId', 'dueOn'], { where: 'due_on is not null' })
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => OfficialResponseRow, ['cityId', 'responseId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'appellantId'], ['cityId', 'id'])
export class AppealRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: AppealId;
  @Column('uuid') proposalId: ProposalId;
  @Column('uuid') responseId: ResponseId;
  @TextColumn() decision: AnswerDecision;
  /** Who appeals: told what comes of it, never shown. */
  @Column('uuid') appellantId: PersonId;
  @TextColumn() text: string;
  @TextColumn() language: Language;
  @AtColumn() lodgedAt: Date;
  @Column('boolean') linked: boolean;
  @TextColumn({ nullable: true }) state: ResponseState | null;
  @TextColumn({ nullable: true }) enteredFrom: ResponseState | null;
  @AtColumn({ nullable: true }) enteredAt: Date | null;
  @OnColumn({ nullable: true }) dueOn: CalendarDate | null;
  @Column('jsonb', { nullable: true }) dueRule: DueRule | null;
  @TextColumn({ nullable: true }) owedIn: ResponseState | null;
  @OnColumn({ nullable: true }) owedOn: CalendarDate | null;
}
