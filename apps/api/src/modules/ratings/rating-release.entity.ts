import type { CalendarDate, CityId, ProposalId } from '@madang/basics';
import type { RightCode } from '@madang/rights';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ProposalRow } from '../proposals/proposal.entity.js';

/** What was told of one proposal and one right on one day. Nothing between two releases is visible to anybody. */
@Entity('rating_release')
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class RatingReleaseRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') proposalId: ProposalId;
  @PrimaryColumn('text') rightCode: RightCode;
  @PrimaryColumn('date') releasedOn: CalendarDate;
  /** How many chose -3, -2, … 3. */
  @Column('integer', { array: true }) histogram: number[];
  @Column('integer') dontKnow: number;
  /** Those among them who say that it touches them or someone close; null where telling them apart would tell too much. */
  @Column('integer', { array: true, nullable: true }) affectedHistogram: number[] | null;
  @Column('integer', { nullable: true }) affectedDontKnow: number | null;
  /** New and changed ratings that had come in by then: ten more must follow before the next release. */
  @Column('integer') changes: number;
}
