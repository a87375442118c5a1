import type { CityId, ProposalId } from '@madang/basics';
import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ProposalRow } from '../proposals/proposal.entity.js';

/** Somebody chose to see what others said without rating. The person is a pseudonym, as in `rating`. */
@Entity('rating_skip')
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class RatingSkipRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') proposalId: ProposalId;
  @PrimaryColumn('text') rater: string;
}
