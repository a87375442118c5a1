import type { BudgetVersionId, CityId, PersonId, ProposalId, SplittingId } from '@madang/basics';
import type { AmendableText, SplittingState } from '@madang/participation';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../../platform/database/columns.js';
import { BudgetVersionRow } from '../../budgets/budget-version.entity.js';
import { PersonRow } from '../../people/person.entity.js';
import { ProposalRow } from '../../proposals/proposal.entity.js';
import type { MoveThen } from '../merging.entity.js';

/** A part as plain JSON. */
export interface StoredPart {
  readonly text: AmendableText;
  readonly moves: readonly MoveThen[];
}

/** An author takes a proposal apart, and its supporters are asked which parts they back. */
@Entity('splitting')
@Index(['cityId', 'proposalId', 'askedAt'])
@Index(['cityId', 'closesAt'], { where: "state = 'asked'" })
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'authorId'], ['cityId', 'id'])
@ForeignKey(() => BudgetVersionRow, ['cityId', 'budgetVersionId'], ['cityId', 'id'])
export class SplittingRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: SplittingId;
  @Column('uuid') proposalId: ProposalId;
  @Column('uuid') authorId: PersonId;
  @TextColumn() why: string;
  @Column('jsonb') parts: readonly StoredPart[];
  @Column('uuid', { nullable: true }) budgetVersionId: BudgetVersionId | null;
  @TextColumn() state: SplittingState;
  @AtColumn() askedAt: Date;
  @AtColumn() closesAt: Date;
  @AtColumn({ nullable: true }) closedAt: Date | null;
}
