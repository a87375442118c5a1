import type { CityId, DebateId, PersonId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import type { CoverReason } from '@madang/participation';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AtColumn, TextColumn } from '../../platform/database/columns.js';
import { PersonRow } from '../people/person.entity.js';
import { DebateRow } from './debate.entity.js';

/** One idea that people agree with or not. Who wrote it is nobody's business but the rule's that counts how many one person adds. */
@Entity('debate_statement')
@Index(['cityId', 'writerId'])
@Unique(['cityId', 'id'])
@ForeignKey(() => DebateRow, ['cityId', 'debateId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'writerId'], ['cityId', 'id'])
export class DebateStatementRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') debateId: DebateId;
  /** In the order in which they came, from 1; part of the address. */
  @PrimaryColumn('integer') number: number;
  /** Its name where words are reported and decided on. */
  @Column('uuid') id: string;
  @TextColumn() text: string;
  @TextColumn() language: Language;
  @Column('uuid') writerId: PersonId;
  @Column('boolean', { default: false }) takenBack: boolean;
  @AtColumn({ nullable: true }) coveredAt: Date | null;
  @TextColumn({ nullable: true }) coveredFor: CoverReason | null;
  /** The numbers of its rows in `stance`, counted on with each of them. */
  @Column('integer', { default: 0 }) agree: number;
  @Column('integer', { default: 0 }) disagree: number;
  @Column('integer', { default: 0 }) pass: number;
}
