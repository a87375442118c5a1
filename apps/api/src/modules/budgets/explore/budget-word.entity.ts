import type { BudgetVersionId, CityId } from '@madang/basics';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { BudgetVersionRow } from '../budget-version.entity.js';

/** Every word that stands in the names of a version: what a misspelt one is held against. */
@Entity('budget_word')
@Index('budget_word_word_trigram_ix', { synchronize: false })
@ForeignKey(() => BudgetVersionRow, ['cityId', 'versionId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class BudgetWordRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') versionId: BudgetVersionId;
  @PrimaryColumn('text') word: string;
}
