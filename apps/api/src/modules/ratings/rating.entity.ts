import type { CityId, ProposalId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import type { RightCode, SelfLink, SeverityItems } from '@madang/rights';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TextColumn } from '../../platform/database/columns.js';
import { ProposalRow } from '../proposals/proposal.entity.js';

/**
 * What one person thinks a proposal does to one right. The rater is a pseudonym that the database alone cannot undo, and no row
 * holds a time: beside an access log a time would tell whose it is. A change is a new version; the earlier ones stay.
 */
@Entity('rating')
@Index(['cityId', 'proposalId', 'rightCode'], { where: 'latest' })
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class RatingRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') proposalId: ProposalId;
  @PrimaryColumn('text') rater: string;
  @PrimaryColumn('text') rightCode: RightCode;
  @PrimaryColumn('integer') version: number;
  @Column('boolean') latest: boolean;
  /** The version of the proposal that it was given to. */
  @Column('integer', { default: 1 }) proposalVersion: number;
  /** From -3 to 3; null says "I do not know". */
  @Column('smallint', { nullable: true }) score: number | null;
  @TextColumn({ nullable: true }) reason: string | null;
  @TextColumn({ nullable: true }) reasonLanguage: Language | null;
  @Column('jsonb', { nullable: true }) severity: SeverityItems | null;
  @TextColumn({ nullable: true }) selfLink: SelfLink | null;
  /** The first release that told it, and the last one if it was changed since: the order of releases, and no time. */
  @Column('integer', { nullable: true }) firstRelease: number | null;
  @Column('integer', { nullable: true }) lastRelease: number | null;
}
