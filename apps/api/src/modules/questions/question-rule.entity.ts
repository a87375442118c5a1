import type { CityId } from '@madang/basics';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { TextColumn } from '../../platform/database/columns.js';
import { CityRow } from '../cities/city.entity.js';

/** In how many days a city answers questions, where it has said so; and the published rule that allows more than usual. */
@Entity('question_rule')
@ForeignKey(() => CityRow, ['cityId'], ['id'])
export class QuestionRuleRow {
  @PrimaryColumn('uuid') cityId: CityId;
  /** Counts up with every settling, from 1: the `ETag` of the next. */
  @Column('integer', { default: 1 }) revision: number;
  @Column('integer') days: number;
  @TextColumn({ nullable: true }) publishedRule: string | null;
}
