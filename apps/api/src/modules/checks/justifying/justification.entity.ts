import type { Brand, BudgetVersionId, CityId, PersonId } from '@madang/basics';
import type { JustificationPartView } from '@madang/contracts/checks';
import type { Language } from '@madang/contracts/wire';
import type { RightCode } from '@madang/rights';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../../platform/database/columns.js';
import { BudgetVersionRow } from '../../budgets/budget-version.entity.js';
import { PersonRow } from '../../people/person.entity.js';

export type JustificationId = Brand<string, 'JustificationId'>;

/** Why a city takes back what was won (check C01). Never changed: another one stands beside it. */
@Entity('justification')
@Index(['cityId', 'versionId', 'right'])
@ForeignKey(() => BudgetVersionRow, ['cityId', 'versionId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'publishedBy'], ['cityId', 'id'])
export class JustificationRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: JustificationId;
  @Column('uuid') versionId: BudgetVersionId;
  @TextColumn() right: RightCode;
  @Column('jsonb') parts: JustificationPartView[];
  /** Name and office, as they are to be read. */
  @TextColumn() signedBy: string;
  @TextColumn() language: Language;
  @AtColumn() publishedAt: Date;
  @Column('uuid') publishedBy: PersonId;
}
