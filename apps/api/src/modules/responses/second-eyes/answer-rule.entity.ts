import type { CityId } from '@madang/basics';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { TextColumn } from '../../../platform/database/columns.js';
import { CityRow } from '../../cities/city.entity.js';

/** Whether a city lets no answer out that only its writers have read, and where it has published that rule. */
@Entity('answer_rule')
@ForeignKey(() => CityRow, ['cityId'], ['id'])
export class AnswerRuleRow {
  @PrimaryColumn('uuid') cityId: CityId;
  /** Counts up with every settling, from 1: the `ETag` of the next. */
  @Column('integer', { default: 1 }) revision: number;
  @Column('boolean') secondEyes: boolean;
  @TextColumn() publishedIn: string;
}
