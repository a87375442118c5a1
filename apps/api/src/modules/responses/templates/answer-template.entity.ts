import type { AnswerDecision, ReasonCode } from '@madang/accountability';
import type { Brand, CityId } from '@madang/basics';
import type { AnswerTemplateTextBody } from '@madang/contracts/answer-templates';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../../platform/database/columns.js';
import { CityRow } from '../../cities/city.entity.js';

export type AnswerTemplateId = Brand<string, 'AnswerTemplateId'>;

/** Words that a city's staff begin an answer with: the office's own, whoever typed them. Retired, it stays readable. */
@Entity('answer_template')
@ForeignKey(() => CityRow, ['cityId'], ['id'])
export class AnswerTemplateRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: AnswerTemplateId;
  /** Counts up with every edit: the `ETag` of an edit. */
  @Column('integer') revision: number;
  @TextColumn() name: string;
  @TextColumn() decision: AnswerDecision;
  /** Null where it fits every reason. */
  @TextColumn({ nullable: true }) reasonCode: ReasonCode | null;
  @Column('jsonb') texts: AnswerTemplateTextBody[];
  @AtColumn() changedAt: Date;
  @AtColumn({ nullable: true }) retiredAt: Date | null;
}
