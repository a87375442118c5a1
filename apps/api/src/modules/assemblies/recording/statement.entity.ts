import type { AssemblyId, CityId, StatementId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { TextColumn } from '../../../platform/database/columns.js';
import { AssemblyRow } from '../assembly.entity.js';

/**
 * One idea said at an assembly. Its id is random and no time is kept, since a time beside a seating plan could tell who said it.
 * Once the room has been asked, the text never changes; another statement can take its place.
 */
@Entity('statement')
@Index(['cityId', 'assemblyId'])
@Unique(['cityId', 'supersedesId'])
@ForeignKey(() => AssemblyRow, ['cityId', 'assemblyId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => StatementRow, ['cityId', 'supersedesId'], ['cityId', 'id'])
export class StatementRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: StatementId;
  @Column('uuid') assemblyId: AssemblyId;
  @TextColumn() text: string;
  @TextColumn() language: Language;
  /** Null for what came anonymously, through the facilitator. */
  @TextColumn({ nullable: true }) tableLabel: string | null;
  @Column('integer', { nullable: true }) agree: number | null;
  @Column('integer', { nullable: true }) disagree: number | null;
  @Column('integer', { nullable: true }) pass: number | null;
  @Column('boolean') harmFlagged: boolean;
  @Column('uuid', { nullable: true }) supersedesId: StatementId | null;
}
