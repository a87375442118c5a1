import type { BudgetVersionId, CityId, CommitmentId, PersonId, ProposalId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../../platform/database/columns.js';
import { BudgetVersionRow } from '../../budgets/budget-version.entity.js';
import { PersonRow } from '../../people/person.entity.js';
import { ProposalRow } from '../../proposals/proposal.entity.js';

/** What an acceptance became: a plan to which the city can be held. An answer after an appeal can lead to another; the newest counts. */
@Entity('commitment')
@Index(['cityId', 'proposalId', 'plannedAt'])
@Index(['cityId', 'fiscalYear'])
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => BudgetVersionRow, ['cityId', 'boundToId'], ['cityId', 'id'])
@ForeignKey(() => PersonRow, ['cityId', 'plannedBy'], ['cityId', 'id'])
export class CommitmentRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: CommitmentId;
  @Column('uuid') proposalId: ProposalId;
  @AtColumn() plannedAt: Date;
  /** Who pressed the button: for the city's own record, never shown. */
  @Column('uuid', { nullable: true }) plannedBy: PersonId | null;
  @TextColumn() language: Language;
  @TextColumn() office: string;
  @TextColumn() words: string;
  /** The published budget from which its lines start; null where no money moves. */
  @Column('uuid', { nullable: true }) boundToId: BudgetVersionId | null;
  /** The year in whose later budgets it is looked for. */
  @Column('integer', { nullable: true }) fiscalYear: number | null;
}
