import type { CityId, ElectionId, ProposalId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import type { ProjectId } from '@madang/participation';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { MinorColumn, TextColumn } from '../../platform/database/columns.js';
import { ProposalRow } from '../proposals/proposal.entity.js';
import { ElectionRow } from './election.entity.js';

/** A costed option on the ballot, with its text as it was when it was put there. */
@Entity('project')
@Unique(['cityId', 'electionId', 'proposalId'])
@ForeignKey(() => ElectionRow, ['cityId', 'electionId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'])
export class ProjectRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') electionId: ElectionId;
  /** Short and readable, such as `P07`: it stands on the ballot, on paper and in the published file. */
  @PrimaryColumn('text') id: ProjectId;
  /** Null where the city put something on the ballot that no resident proposed. */
  @Column('uuid', { nullable: true }) proposalId: ProposalId | null;
  @TextColumn() title: string;
  @TextColumn() description: string;
  @TextColumn() language: Language;
  @MinorColumn() costMinor: bigint;
  @TextColumn({ nullable: true }) districtCode: string | null;
  /** What it is about, in the city's own words. */
  @TextColumn({ nullable: true }) category: string | null;
}
