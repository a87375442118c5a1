import type { BudgetImportId, CalendarDate, CityId, PersonId } from '@madang/basics';
import type { BudgetStatus } from '@madang/budget';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, OnColumn, TextColumn } from '../../../platform/database/columns.js';
import { CityRow } from '../../cities/city.entity.js';
import type { StoredControlTotal } from './control-totals.js';

export type ImportState = 'draft' | 'published';

/** A budget on its way in: its cover, the totals it must match, and how far it has come. Fixed for good once it is published. */
@Entity('budget_import')
@Index(['cityId', 'createdAt'])
@ForeignKey(() => CityRow, ['cityId'], ['id'])
export class BudgetImportRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: BudgetImportId;
  @TextColumn() state: ImportState;
  @Column('integer') fiscalYear: number;
  @TextColumn() status: BudgetStatus;
  @OnColumn({ nullable: true }) executedThrough: CalendarDate | null;
  @TextColumn() source: string;
  @Column('jsonb') controlTotals: readonly StoredControlTotal[];
  /** Counts up with every change: whoever publishes names the state that they have looked at. */
  @Column('integer') revision: number;
  @AtColumn() createdAt: Date;
  @Column('uuid', { nullable: true }) createdBy: PersonId | null;
}
