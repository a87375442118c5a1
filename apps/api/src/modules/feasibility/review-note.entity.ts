import type { CityId, PersonId, ProposalId, ReviewNoteId } from '@madang/basics';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../platform/database/columns.js';
import { PersonRow } from '../people/person.entity.js';
import { ProposalRow } from '../proposals/proposal.entity.js';

/** What colleagues write to each other about a proposal. It never leaves the office: no page, export, feed or event carries it. */
@Entity('review_note')
@Index(['cityId', 'proposalId', 'writtenAt'])
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'writerId'], ['cityId', 'id'])
export class ReviewNoteRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: ReviewNoteId;
  @Column('uuid') proposalId: ProposalId;
  @Column('uuid') writerId: PersonId;
  @TextColumn() text: string;
  @AtColumn() writtenAt: Date;
}
