import type { AssemblyId, Brand, CityId, ProposalId } from '@madang/basics';
import type { DoorOutcome } from '@madang/contracts/assembly-decisions';
import type { ProblemCode } from '@madang/contracts/problems';
import type { Language } from '@madang/contracts/wire';
import type { DecisionCounts, DecisionKind } from '@madang/participation';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { TextColumn } from '../../../platform/database/columns.js';
import { ProposalRow } from '../../proposals/proposal.entity.js';
import { AssemblyRow } from '../assembly.entity.js';

export type AssemblyDecisionId = Brand<string, 'AssemblyDecisionId'>;

/** What an assembly resolved, with the heads counted. Nobody's name stands in it. */
@Entity('assembly_decision')
@Unique(['cityId', 'assemblyId', 'number'])
@Index(['cityId', 'proposalId'])
@ForeignKey(() => AssemblyRow, ['cityId', 'assemblyId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'])
export class AssemblyDecisionRow implements DecisionCounts {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: AssemblyDecisionId;
  @Column('uuid') assemblyId: AssemblyId;
  @Column('integer') number: number;
  @TextColumn() kind: DecisionKind;
  @TextColumn() text: string;
  @TextColumn() language: Language;
  @Column('integer') inFavour: number;
  @Column('integer') against: number;
  @Column('integer') abstained: number;
  @Column('integer') present: number;
  @TextColumn({ nullable: true }) minorityStatement: string | null;
  @Column('uuid', { nullable: true }) proposalId: ProposalId | null;
  @TextColumn() door: DoorOutcome;
  /** Why the door did not open, as a code of the table of problems. */
  @TextColumn({ nullable: true }) doorRefusal: ProblemCode | null;
}
