import type { RecommendationReply } from '@madang/accountability';
import type { CalendarDate, CityId, RecommendationId } from '@madang/basics';
import type { RecommendationStep } from '@madang/contracts/recommendations';
import type { Language } from '@madang/contracts/wire';
import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AtColumn, OnColumn, TextColumn } from '../../platform/database/columns.js';
import { RecommendationRow } from './recommendation.entity.js';

/** What the city said or did about a recommendation, or that it said nothing. Rows are added and never changed. */
@Entity('claim_recommendation_step')
@ForeignKey(() => RecommendationRow, ['cityId', 'recommendationId'], ['cityId', 'id'])
export class RecommendationStepRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') recommendationId: RecommendationId;
  @PrimaryColumn('integer') number: number;
  @AtColumn() at: Date;
  @TextColumn() step: RecommendationStep;
  @TextColumn({ nullable: true }) reply: RecommendationReply | null;
  @TextColumn({ nullable: true }) text: string | null;
  @TextColumn({ nullable: true }) language: Language | null;
  @TextColumn({ nullable: true }) officeHolder: string | null;
  @OnColumn({ nullable: true }) promisedOn: CalendarDate | null;
}
