import type { BudgetImportId, BudgetVersionId, CalendarDate, CityId, PersonId } from '@madang/basics';
import type { BudgetStatus } from '@madang/budget';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AtColumn, OnColumn, TextColumn } from '../../platform/database/columns.js';
import { CityRow } from '../cities/city.entity.js';
import { BudgetImportRow } from './imports/budget-import.entity.js';

/** One year's budget at one moment of its life. Published once, never changed: a correction is another version. */
@Entity('budget_version')
@Index(['cityId', 'fiscalYear', 'publishedAt'])
@Unique(['cityId', 'importId'])
@Unique(['cityId', 'correctsId'])
@ForeignKey(() => CityRow, ['cityId'], ['id'])
@ForeignKey(() => BudgetVersionRow, ['cityId', 'correctsId'], ['cityId', 'id'])
@ForeignKey(() => BudgetImportRow, ['cityId', 'importId'], ['cityId', 'id'])
export class BudgetVersionRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: BudgetVersionId;
  @Column('integer') fiscalYear: number;
  @TextColumn() status: BudgetStatus;
  @TextColumn() currency: string;
  /** The last day that the executed amounts cover; null when nothing is executed or the whole year is. */
  @OnColumn({ nullable: true }) executedThrough: CalendarDate | null;
  /** Where the figures come from, and what a reader must know of them. */
  @TextColumn() source: string;
  @AtColumn() publishedAt: Date;
  @Column('uuid', { nullable: true }) publishedBy: PersonId | null;
  /** The import that it came from, with the original files. An import becomes one version at most. */
  @Column('uuid', { nullable: true }) importId: BudgetImportId | null;
  /** Rows of the files that staff left out knowingly, each with what was wrong. */
  @Column('jsonb', { default: [] }) leftOutRows: readonly LeftOutRow[];
  /** Cells that staff put right before publication. */
  @Column('jsonb', { default: [] }) mendedCells: readonly MendedCellNote[];
  /** The version in whose place this one stands; the other stays as it was. */
  @Column('uuid', { nullable: true }) correctsId: BudgetVersionId | null;
  @TextColumn({ nullable: true }) correctionReason: string | null;
  /** A correction stands among the versions of its year where the first one that it corrects stood; null for others. */
  @AtColumn({ nullable: true }) standsAt: Date | null;
}

/** A cell of a file that is read otherwise than it stands there. */
export interface MendedCellNote {
  readonly file: string;
  /** As a spreadsheet counts them. */
  readonly row: number;
  readonly column: number;
  readonly heading: string | null;
  readonly before: string;
  readonly after: string;
}

/** A row that stands in a file and in no line. */
export interface LeftOutRow {
  readonly file: string;
  /** As a spreadsheet counts it. */
  readonly row: number;
  readonly column: string | null;
  readonly value: string;
  readonly cause: string;
}
