import type { RecommendationCase, RecommendationReply, RecommendationState } from '@madang/accountability';
import type { CalendarDate, CityId, ClaimId, RecommendationId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import type { RightCode } from '@madang/rights';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, OnColumn, TextColumn } from '../../platform/database/columns.js';
import { ClaimRow } from './claim.entity.js';

/** What the ombudsperson tells the city to do, in public and in the ombudsperson's words. Which claim it comes from is told of open ones. */
@Entity('claim_recommendation')
@Index(['cityId', 'claimId'])
@Index(['cityId', 'madeAt', 'id'])
@Index(['cityId', 'nextAt'], { where: 'next_at is not null' })
@ForeignKey(() => ClaimRow, ['cityId', 'claimId'], ['cityId', 'id'])
export class RecommendationRow implements RecommendationCase {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: RecommendationId;
  @Column('uuid') claimId: ClaimId;
  @AtColumn() madeAt: Date;
  @TextColumn() right: RightCode;
  @TextColumn() office: string;
  @TextColumn() summary: string;
  @TextColumn() text: string;
  @TextColumn() language: Language;
  @TextColumn() state: RecommendationState;
  @OnColumn({ nullable: true }) dueOn: CalendarDate | null;
  @TextColumn({ nullable: true }) reply: RecommendationReply | null;
  @AtColumn({ nullable: true }) nextAt: Date | null;
  /** How many rows it has in `claim_recommendation_step`. */
  @Column('integer', { default: 0 }) steps: number;
}
