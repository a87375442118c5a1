import type { BudgetVersionId, CityId, PersonId } from '@madang/basics';
import type { LineChoiceBody, TagBody, TaggingKind } from '@madang/contracts/classification';
import type { Language } from '@madang/contracts/wire';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { AtColumn, MinorColumn, TextColumn } from '../../../platform/database/columns.js';
import { BudgetVersionRow } from '../budget-version.entity.js';
import type { CoverageChange } from './coverage.js';

/** One act of classifying lines, in the public record: what was said of how many, by whom and why. It is never deleted. */
@Entity('tagging')
@Unique(['cityId', 'number'])
@ForeignKey(() => BudgetVersionRow, ['cityId', 'versionId'], ['cityId', 'id'])
export class TaggingRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: string;
  /** Counts the acts of a city from 1: the later one says what holds. */
  @Column('integer') number: number;
  @TextColumn() kind: TaggingKind;
  /** The version whose lines were looked at. */
  @Column('uuid') versionId: BudgetVersionId;
  @Column('jsonb') lines: LineChoiceBody;
  @Column('jsonb') tags: readonly TagBody[];
  @TextColumn() reason: string;
  @TextColumn() language: Language;
  @Column('integer') lineCount: number;
  @MinorColumn() amountMinor: bigint;
  @Column('jsonb') coverage: readonly CoverageChange[];
  @Column('uuid', { nullable: true }) undoes: string | null;
  @Column('uuid', { nullable: true }) undoneBy: string | null;
  @Column('uuid', { nullable: true }) byId: PersonId | null;
  @TextColumn() byRole: string;
  @AtColumn() taggedAt: Date;
}
