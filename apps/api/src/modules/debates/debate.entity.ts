import type { CalendarDate, CityId, DebateId, PersonId, ProposalId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AtColumn, TextColumn } from '../../platform/database/columns.js';
import { PersonRow } from '../people/person.entity.js';
import { ProposalRow } from '../proposals/proposal.entity.js';

/** A public debate: about a proposal that many back or that harms, or about a topic with a question. */
@Entity('debate')
@Index(['cityId', 'closesOn', 'id'])
@Unique(['cityId', 'proposalId'])
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'openedById'], ['cityId', 'id'])
export class DebateRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: DebateId;
  /** Null for a debate on a topic. */
  @Column('uuid', { nullable: true }) proposalId: ProposalId | null;
  @TextColumn({ nullable: true }) topic: string | null;
  @TextColumn({ nullable: true }) question: string | null;
  /** Of the topic, or of the proposal. */
  @TextColumn() language: string;
  /** Null where the rule opened it, by the second bar or a harm flag. */
  @Column('uuid', { nullable: true }) openedById: PersonId | null;
  @AtColumn() openedAt: Date;
  /** The last day, in the city's own time zone. */
  @Column('date') closesOn: CalendarDate;
  @TextColumn({ nullable: true }) report: string | null;
  @TextColumn({ nullable: true }) reportLanguage: Language | null;
  @AtColumn({ nullable: true }) reportedAt: Date | null;
}
