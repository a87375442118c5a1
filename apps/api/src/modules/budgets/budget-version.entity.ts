import type { BudgetVersionId, CalendarDate, CityId, PersonId } from '@madang/basics';
import type { BudgetStatus } from '@madang/budget';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, OnColumn, TextColumn } from '../../platform/database/columns.js';
import { CityRow } from '../cities/city.entity.js';

/** One year's budget at one moment of its life. Published once, never changed: a correction is another version. */
@Entity('budget_version')
@Index(['cityId', 'fiscalYear', 'publishedAt'])
@ForeignKey(() => CityRow, ['cityId'], ['id'])
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
}
