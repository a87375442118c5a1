import type { ArgumentId, CityId, PersonId } from '@madang/basics';
import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonRow } from '../people/person.entity.js';
import { ArgumentRow } from './argument.entity.js';

/** One person finds one argument or reply helpful, whether or not they agree with it. */
@Entity('helpful_argument')
@ForeignKey(() => ArgumentRow, ['cityId', 'argumentId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'personId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class HelpfulArgumentRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') argumentId: ArgumentId;
  @PrimaryColumn('uuid') personId: PersonId;
}
