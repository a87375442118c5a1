import type { CityId, PersonId, QuestionId } from '@madang/basics';
import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonRow } from '../people/person.entity.js';
import { QuestionRow } from './question.entity.js';

/** One more person wants to know. */
@Entity('question_wanted')
@ForeignKey(() => QuestionRow, ['cityId', 'questionId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'personId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class QuestionWantedRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') questionId: QuestionId;
  @PrimaryColumn('uuid') personId: PersonId;
}
