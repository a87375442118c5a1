import type { ArgumentId, CityId, PersonId, ProposalId } from '@madang/basics';
import type { ArgumentVoice } from '@madang/contracts/arguments';
import type { Language } from '@madang/contracts/wire';
import type { ArgumentSide, CoverReason } from '@madang/participation';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../platform/database/columns.js';
import { PersonRow } from '../people/person.entity.js';
import { ProposalRow } from '../proposals/proposal.entity.js';

/** What somebody says for or against a proposal, or in reply to that. Nothing is deleted: what is gone leaves its place. */
@Entity('argument')
@Index(['cityId', 'proposalId', 'side', 'helpful', 'id'], { where: 'answers_id is null' })
@Index(['cityId', 'answersId'], { where: 'answers_id is not null' })
@Index(['cityId', 'writerId', 'createdAt'])
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'writerId'], ['cityId', 'id'])
@ForeignKey(() => ArgumentRow, ['cityId', 'answersId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class ArgumentRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: ArgumentId;
  @Column('uuid') proposalId: ProposalId;
  @Column('uuid') writerId: PersonId;
  /** In which voice it was said, then. */
  @TextColumn() voice: ArgumentVoice;
  /** A reply stands on the side of what it answers. */
  @TextColumn() side: ArgumentSide;
  /** The argument that a reply answers; null for an argument. */
  @Column('uuid', { nullable: true }) answersId: ArgumentId | null;
  @TextColumn() text: string;
  @TextColumn() language: Language;
  @AtColumn() createdAt: Date;
  @AtColumn({ nullable: true }) takenBackAt: Date | null;
  @AtColumn({ nullable: true }) coveredAt: Date | null;
  @TextColumn({ nullable: true }) coveredFor: CoverReason | null;
  /** The number of its rows in `helpful_argument`, counted on with each of them. */
  @Column('integer', { default: 0 }) helpful: number;
}
