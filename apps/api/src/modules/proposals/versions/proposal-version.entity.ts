import type { AmendmentId, BudgetVersionId, CityId, ProposalId } from '@madang/basics';
import type { VersionCause } from '@madang/contracts/proposal-versions';
import type { AmendableText } from '@madang/participation';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../../platform/database/columns.js';
import { BudgetVersionRow } from '../../budgets/budget-version.entity.js';
import type { StoredMove } from '../moves/stored-move.js';
import { ProposalRow } from '../proposal.entity.js';

/** How a public proposal read before it was changed. What stands is in the proposal itself. */
@Entity('proposal_version')
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => BudgetVersionRow, ['cityId', 'budgetVersionId'], ['cityId', 'id'])
export class ProposalVersionRow implements AmendableText {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') proposalId: ProposalId;
  @PrimaryColumn('integer') number: number;
  @TextColumn() title: string;
  @TextColumn() problem: string;
  @TextColumn() change: string;
  @TextColumn({ nullable: true }) whoIsAffected: string | null;
  @TextColumn({ nullable: true }) howOneWouldKnow: string | null;
  @TextColumn({ nullable: true }) pastWrong: string | null;
  @TextColumn({ nullable: true }) whoWouldLose: string | null;
  @Column('jsonb') moves: readonly StoredMove[];
  @Column('uuid', { nullable: true }) budgetVersionId: BudgetVersionId | null;
  @AtColumn() replacedAt: Date;
  @TextColumn() cause: VersionCause;
  @Column('uuid', { nullable: true }) amendmentId: AmendmentId | null;
}
