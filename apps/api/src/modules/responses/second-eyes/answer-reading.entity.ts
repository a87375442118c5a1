import type { ReadingVerdict } from '@madang/accountability';
import type { CityId, PersonId, ProposalId } from '@madang/basics';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../../platform/database/columns.js';
import { PersonRow } from '../../people/person.entity.js';
import { ResponseDraftRow } from '../answering/response-draft.entity.js';

/** A draft handed to a colleague, and what they said of exactly that text. It goes with the draft. */
@Entity('answer_reading')
@ForeignKey(() => ResponseDraftRow, ['cityId', 'proposalId'], ['cityId', 'proposalId'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'colleagueId'], ['cityId', 'id'])
@ForeignKey(() => PersonRow, ['cityId', 'askedById'], ['cityId', 'id'])
export class AnswerReadingRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') proposalId: ProposalId;
  @Column('integer') revision: number;
  @Column('uuid') colleagueId: PersonId;
  @Column('uuid') askedById: PersonId;
  @AtColumn() askedAt: Date;
  @TextColumn({ nullable: true }) verdict: ReadingVerdict | null;
  /** To the writers, inside the office. */
  @TextColumn({ nullable: true }) words: string | null;
}
