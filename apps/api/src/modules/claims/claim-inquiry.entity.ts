import type { CalendarDate, CityId, ClaimId, InquiryId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, OnColumn, TextColumn } from '../../platform/database/columns.js';
import { ClaimRow } from './claim.entity.js';

/** What the ombudsperson asks an office, in words of their own: the office reads this row and nothing else of a confidential claim. */
@Entity('claim_inquiry')
@Index(['cityId', 'claimId'])
@Index(['cityId', 'dueOn'], { where: 'answered_at is null' })
@ForeignKey(() => ClaimRow, ['cityId', 'claimId'], ['cityId', 'id'])
export class ClaimInquiryRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: InquiryId;
  @Column('uuid') claimId: ClaimId;
  @TextColumn() office: string;
  @TextColumn() text: string;
  @TextColumn() language: Language;
  @AtColumn() askedAt: Date;
  @OnColumn() dueOn: CalendarDate;
  @TextColumn({ nullable: true }) answer: string | null;
  @TextColumn({ nullable: true }) answerLanguage: Language | null;
  @AtColumn({ nullable: true }) answeredAt: Date | null;
}
