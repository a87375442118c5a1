import type { CityId, PersonId, ResponseId } from '@madang/basics';
import type { AnswerVerdict } from '@madang/contracts/official-responses';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../../platform/database/columns.js';
import { PersonRow } from '../../people/person.entity.js';
import { OfficialResponseRow } from '../answering/official-response.entity.js';

/** Whether somebody who asked finds that they were answered. Counted, never shown with a name. */
@Entity('answer_word')
@Index(['cityId', 'personId'])
@ForeignKey(() => OfficialResponseRow, ['cityId', 'responseId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'personId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class AnswerWordRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') responseId: ResponseId;
  @PrimaryColumn('uuid') personId: PersonId;
  @TextColumn() verdict: AnswerVerdict;
  @AtColumn() at: Date;
}
