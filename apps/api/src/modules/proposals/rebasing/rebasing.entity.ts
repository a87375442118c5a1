import type { BudgetVersionId, CityId, LineCode, ProposalId } from '@madang/basics';
import type { RebaseObstacle } from '@madang/budget';
import type { RebaseOutcome } from '@madang/contracts/rebasings';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../../platform/database/columns.js';
import { BudgetVersionRow } from '../../budgets/budget-version.entity.js';
import { ProposalRow } from '../proposal.entity.js';

/** A move as it was when the newer budget came. Plain JSON. */
export interface MoveThen {
  readonly line: LineCode;
  readonly minor: string;
  readonly obstacle: RebaseObstacle | null;
}

/** What became of a proposal when a newer budget was published: once for each budget. */
@Entity('rebasing')
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => BudgetVersionRow, ['cityId', 'fromVersionId'], ['cityId', 'id'])
@ForeignKey(() => BudgetVersionRow, ['cityId', 'toVersionId'], ['cityId', 'id'])
export class RebasingRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') proposalId: ProposalId;
  @PrimaryColumn('uuid') toVersionId: BudgetVersionId;
  @Column('uuid') fromVersionId: BudgetVersionId;
  @TextColumn() outcome: RebaseOutcome;
  @Column('jsonb') moves: readonly MoveThen[];
  @AtColumn() at: Date;
  @AtColumn({ nullable: true }) chosenAt: Date | null;
}
