import type { CityId, ProposalId } from '@madang/basics';
import type { RightCode } from '@madang/rights';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ProposalRow } from '../proposals/proposal.entity.js';

/** The latest ratings of one proposal and one right, added up and counted on with each of them: nothing is ever counted anew. */
@Entity('rating_tally')
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class RatingTallyRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') proposalId: ProposalId;
  @PrimaryColumn('text') rightCode: RightCode;
  /** How many chose -3, -2, … 3. */
  @Column('integer', { array: true }) histogram: number[];
  @Column('integer') dontKnow: number;
  /** Of those who see harm: to how many it is grave. */
  @Column('integer') grave: number;
  /** New and changed ratings that ever came in. */
  @Column('integer') changes: number;
  /** As many had come in at the last release. */
  @Column('integer', { default: 0 }) changesReleased: number;
  /** How many releases there were. */
  @Column('integer', { default: 0 }) releases: number;
}
