import type { BudgetImportId, BudgetVersionId, CalendarDate, CityId, PersonId } from '@madang/basics';
import type { BudgetStatus } from '@madang/budget';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, OnColumn, TextColumn } from '../../../platform/database/columns.js';
import type { ActingRole } from '../../../platform/events/domain-event.js';
import { CityRow } from '../../cities/city.entity.js';
import type { StoredControlTotal } from './checking/control-totals.js';

/** While it is being published nothing in it changes; stopped before the end, it is a draft as before. */
export type ImportState = 'draft' | 'publishing' | 'published';

/** A publication that somebody has ordered: kept with the import, so that it is taken up again after a crash. */
export interface OrderedPublication {
  /** An order that was taken back and given again is another one. */
  readonly orderId: string;
  readonly by: { readonly cityId: CityId; readonly personId: PersonId | null; readonly role: ActingRole };
  readonly orderedAt: string;
  readonly lineCount: number;
  /** Something broke on our side: the import is a draft again. */
  readonly brokeOff?: true;
}

/** A budget on its way in: its cover, the totals it must match, and how far it has come. Fixed for good once it is published. */
@Entity('budget_import')
@Index(['cityId', 'createdAt'])
@ForeignKey(() => CityRow, ['cityId'], ['id'])
export class BudgetImportRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: BudgetImportId;
  /** The version that it will be: its lines bear the id while they wait. */
  @Column('uuid') versionId: BudgetVersionId;
  @TextColumn() state: ImportState;
  @Column('integer') fiscalYear: number;
  @TextColumn() status: BudgetStatus;
  @OnColumn({ nullable: true }) executedThrough: CalendarDate | null;
  @TextColumn() source: string;
  /** The published version that it will stand in place of, and why. */
  @Column('uuid', { nullable: true }) correctsId: BudgetVersionId | null;
  @TextColumn({ nullable: true }) correctionReason: string | null;
  @Column('jsonb') controlTotals: readonly StoredControlTotal[];
  /** Counts up with every change: whoever publishes names the state that they have looked at. */
  @Column('integer') revision: number;
  @AtColumn() createdAt: Date;
  @Column('uuid', { nullable: true }) createdBy: PersonId | null;
  @Column('jsonb', { nullable: true }) publication: OrderedPublication | null;
  /** How many lines of the version are written; others see them when all are. */
  @Column('integer', { default: 0 }) linesWritten: number;
}
