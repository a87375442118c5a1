import type { QuestionDuty, QuestionState } from '@madang/accountability';
import type { CalendarDate, CityId, LineCode, PersonId, ProposalId, QuestionId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import type { CoverReason } from '@madang/participation';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, OnColumn, TextColumn } from '../../platform/database/columns.js';
import { PersonRow } from '../people/person.entity.js';
import { ProposalRow } from '../proposals/proposal.entity.js';

/** What somebody asks the city about a proposal or a budget line, with the city's duty to answer. Its place stays whatever becomes of it. */
@Entity('question')
@Index(['cityId', 'proposalId', 'wanted', 'id'], { where: 'proposal_id is not null' })
@Index(['cityId', 'lineCode', 'wanted', 'id'], { where: 'line_code is not null' })
@Index(['cityId', 'writerId', 'askedAt'])
@Index(['cityId', 'nextAt'], { where: 'next_at is not null' })
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'writerId'], ['cityId', 'id'])
@ForeignKey(() => QuestionRow, ['cityId', 'joinedIntoId'], ['cityId', 'id'])
export class QuestionRow implements QuestionDuty {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: QuestionId;
  /** What it is about: one of the two. */
  @Column('uuid', { nullable: true }) proposalId: ProposalId | null;
  @TextColumn({ nullable: true }) lineCode: LineCode | null;
  @Column('uuid') writerId: PersonId;
  @TextColumn() text: string;
  @TextColumn() language: Language;
  @AtColumn() askedAt: Date;
  @TextColumn() state: QuestionState;
  @OnColumn({ nullable: true }) dueOn: CalendarDate | null;
  @Column('boolean', { default: false }) reminded: boolean;
  @Column('boolean', { default: false }) reopened: boolean;
  /** When the clock does something about it next. */
  @AtColumn({ nullable: true }) nextAt: Date | null;
  /** The office in charge, once one is named. */
  @TextColumn({ nullable: true }) office: string | null;
  @TextColumn({ nullable: true }) officeHolder: string | null;
  @Column('uuid', { nullable: true }) joinedIntoId: QuestionId | null;
  /** The number of its rows in `question_wanted`, counted on with each of them. */
  @Column('integer', { default: 0 }) wanted: number;
  @AtColumn({ nullable: true }) coveredAt: Date | null;
  @TextColumn({ nullable: true }) coveredFor: CoverReason | null;
  /** What whoever asked says of the answer that stood then. */
  @Column('boolean', { nullable: true }) saysAnswered: boolean | null;
  @TextColumn({ default: '' }) saysWhy: string;
  @AtColumn({ nullable: true }) saidAt: Date | null;
}
