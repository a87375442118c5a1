import type { AnswerDecision, ReasonCode } from '@madang/accountability';
import type { Brand, CityId } from '@madang/basics';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../../platform/database/columns.js';
import { CityRow } from '../../cities/city.entity.js';

export type AnswerBatchId = Brand<string, 'AnswerBatchId'>;

/** Several answers that were begun with the same words. The office's tool: residents get an ordinary answer each. */
@Entity('answer_batch')
@Index(['cityId', 'madeAt'])
@ForeignKey(() => CityRow, ['cityId'], ['id'])
export class AnswerBatchRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: AnswerBatchId;
  @TextColumn() decision: AnswerDecision;
  @TextColumn({ nullable: true }) reasonCode: ReasonCode | null;
  @AtColumn() madeAt: Date;
}
