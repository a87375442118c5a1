import type { BudgetVersionId, CityId, PersonId } from '@madang/basics';
import type { TagField, TagFilter } from '@madang/contracts/line-tags';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, MinorColumn, TextColumn } from '../../../platform/database/columns.js';
import { CityRow } from '../../cities/city.entity.js';

/** One act of classifying: which lines, what they were given, by whom and why. Taking it back is a fact of its own. */
@Entity('tagging')
@Index(['cityId', 'taggedAt'])
@ForeignKey(() => CityRow, ['cityId'], ['id'])
export class TaggingRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: string;
  /** The version whose lines were looked at. */
  @Column('uuid') versionId: BudgetVersionId;
  @TextColumn() field: TagField;
  @TextColumn({ nullable: true }) value: string | null;
  /** How the lines were chosen. */
  @Column('jsonb') filter: TagFilter;
  @TextColumn() reason: string;
  @Column('integer') lineCount: number;
  @MinorColumn() initialMinor: bigint;
  @Column('uuid', { nullable: true }) byId: PersonId | null;
  @AtColumn() taggedAt: Date;
  @AtColumn({ nullable: true }) undoneAt: Date | null;
  @Column('uuid', { nullable: true }) undoneById: PersonId | null;
}
