import type { AnswerTable } from '@madang/accountability';
import type { CityId, PersonId, QuestionId } from '@madang/basics';
import type { AnswerLinkKind, QuestionFigureBody } from '@madang/contracts/question-answers';
import type { Language } from '@madang/contracts/wire';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../platform/database/columns.js';
import { PersonRow } from '../people/person.entity.js';
import { QuestionRow } from './question.entity.js';

/** A table as it was given, with where it comes from. */
export interface KeptTable extends AnswerTable {
  readonly name: string;
  readonly source: string;
}

/** What an office answered. A correction is a row of its own: what was said before stays to be read. */
@Entity('question_answer')
@ForeignKey(() => QuestionRow, ['cityId', 'questionId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'writerId'], ['cityId', 'id'])
export class QuestionAnswerRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') questionId: QuestionId;
  @PrimaryColumn('integer') number: number;
  @Column('uuid') writerId: PersonId;
  @AtColumn() answeredAt: Date;
  @TextColumn() text: string;
  @TextColumn() language: Language;
  @TextColumn() office: string;
  @TextColumn() officeHolder: string;
  @Column('integer') daysLate: number;
  /** Why it stands in the place of the one before. */
  @TextColumn({ nullable: true }) correction: string | null;
  @Column('jsonb') figures: readonly QuestionFigureBody[];
  @Column('jsonb', { nullable: true }) table: KeptTable | null;
  @TextColumn({ nullable: true }) linkKind: AnswerLinkKind | null;
  @TextColumn({ nullable: true }) linkKey: string | null;
}
