import type { CalendarDate, CityId, PersonId, ProposalId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { AtColumn, OnColumn, TextColumn } from '../../platform/database/columns.js';
import { PersonRow } from '../people/person.entity.js';
import { ProposalRow } from '../proposals/proposal.entity.js';

/** The one question for which the clock may stand still, and what an author said to it. */
@Entity('author_question')
@Unique(['cityId', 'id'])
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'answeredById'], ['cityId', 'id'])
export class AuthorQuestionRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') proposalId: ProposalId;
  /** By which the answer is reported: it says nothing of who gave it. */
  @Column('uuid') id: string;
  @TextColumn() question: string;
  @TextColumn() language: Language;
  @OnColumn() askedOn: CalendarDate;
  @TextColumn({ nullable: true }) answer: string | null;
  @TextColumn({ nullable: true }) answerLanguage: Language | null;
  /** Which of the authors: never shown. */
  @Column('uuid', { nullable: true }) answeredById: PersonId | null;
  @AtColumn({ nullable: true }) answeredAt: Date | null;
}
