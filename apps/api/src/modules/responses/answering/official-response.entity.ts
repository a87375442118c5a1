import type { AnswerDecision, ReasonCode } from '@madang/accountability';
import type { CalendarDate, CityId, PersonId, ProposalId, ResponseId } from '@madang/basics';
import type { MoveBody } from '@madang/contracts/moves';
import type {
  AnswerEffectView,
  AnswerFigureBody,
  AnswerLineView,
  AnswerPartBody,
  AnswerTranslationBody,
} from '@madang/contracts/answer-parts';
import type { Language } from '@madang/contracts/wire';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, OnColumn, TextColumn } from '../../../platform/database/columns.js';
import { PersonRow } from '../../people/person.entity.js';
import { ProposalRow } from '../../proposals/proposal.entity.js';

export interface KeptReply {
  readonly reply: string;
  readonly question?: string;
}

/** A published answer, never changed. Lists hold what travels, amounts as decimal strings of minor units. */
@Entity('official_response')
@Index(['cityId', 'proposalId', 'publishedAt'])
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => ProposalRow, ['cityId', 'joinedWithId'], ['cityId', 'id'])
@ForeignKey(() => PersonRow, ['cityId', 'publishedBy'], ['cityId', 'id'])
export class OfficialResponseRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: ResponseId;
  @Column('uuid') proposalId: ProposalId;
  @AtColumn() publishedAt: Date;
  /** The day in the city's time zone, from which an appeal is counted. */
  @OnColumn() publishedOn: CalendarDate;
  /** Who pressed the button: for the city's own record, never shown. */
  @Column('uuid', { nullable: true }) publishedBy: PersonId | null;
  @Column('integer') lateDays: number;
  @TextColumn() language: Language;
  @TextColumn() decision: AnswerDecision;
  @TextColumn({ nullable: true }) reasonCode: ReasonCode | null;
  @Column('jsonb') evidence: Record<string, string>;
  @TextColumn() explanation: string;
  @TextColumn() office: string;
  @TextColumn() officeHolder: string;
  @Column('jsonb') figures: AnswerFigureBody[];
  @Column('jsonb') effects: AnswerEffectView[];
  @TextColumn() alternative: string;
  @OnColumn() nextStepOn: CalendarDate;
  @TextColumn({ nullable: true }) nextStep: string | null;
  @TextColumn({ nullable: true }) appealRoute: string | null;
  @OnColumn({ nullable: true }) appealUntil: CalendarDate | null;
  @Column('jsonb') translations: AnswerTranslationBody[];
  @Column('jsonb') parts: AnswerPartBody[];
  @Column('jsonb') acceptedMoves: MoveBody[];
  /** Every line that was asked for, as it was called and asked then, with what is accepted of it and why not all. */
  @Column('jsonb', { default: [] }) lines: AnswerLineView[];
  /** The author's questions, as they were put. Their words can be covered, so they are no part of the act and are shown as they stand. */
  @Column('jsonb', { default: [] }) asked: string[];
  /** What the office says to each of them. Answers from before `asked` was parted from it hold the question here: their act is logged so. */
  @Column('jsonb', { default: [] }) replies: KeptReply[];
  @OnColumn({ nullable: true }) deferredUntil: CalendarDate | null;
  @TextColumn({ nullable: true }) budgetStage: string | null;
  /** The proposal with which it is joined, by an answer that says so. */
  @Column('uuid', { nullable: true }) joinedWithId: ProposalId | null;
  /** Whether a colleague who wrote none of it had approved exactly this text; who it was stays in the office. */
  @Column('boolean', { default: false }) readAgain: boolean;
  @Column('boolean') demo: boolean;
}
