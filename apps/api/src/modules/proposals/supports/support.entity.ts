import type { CityId, PersonId, ProposalId } from '@madang/basics';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn } from '../../../platform/database/columns.js';
import { PersonRow } from '../../people/person.entity.js';
import { ProposalRow } from '../proposal.entity.js';

/** One resident backs one proposal, once. */
@Entity('support')
@Index(['cityId', 'personId'])
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'personId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class SupportRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') proposalId: ProposalId;
  @PrimaryColumn('uuid') personId: PersonId;
  @AtColumn() givenAt: Date;
}
