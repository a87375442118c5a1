import type { CalendarDate, CityId, ProposalId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AtColumn, OnColumn, TextColumn } from '../../platform/database/columns.js';
import { ProposalRow } from '../proposals/proposal.entity.js';

/** The one question for which the clock may stand still, and what an author said to it. */
@Entity('author_question')
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class AuthorQuestionRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') proposalId: ProposalId;
  @TextColumn() question: string;
  @TextColumn() language: Language;
  @OnColumn() askedOn: CalendarDate;
  @TextColumn({ nullable: true }) answer: string | null;
  @TextColumn({ nullable: true }) answerLanguage: Language | null;
  @AtColumn({ nullable: true }) answeredAt: Date | null;
}
