import type { CityId, PersonId, ProposalId } from '@madang/basics';
import type { ResponseDraftBody } from '@madang/contracts/response-drafts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AtColumn } from '../../../platform/database/columns.js';
import { PersonRow } from '../../people/person.entity.js';
import { ProposalRow } from '../../proposals/proposal.entity.js';

/** An answer being written, as it was typed: any part may be missing. Staff alone see it; it is gone once published. */
@Entity('response_draft')
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'changedBy'], ['cityId', 'id'])
export class ResponseDraftRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') proposalId: ProposalId;
  /** Counts up with every save: the `ETag` of an edit. */
  @Column('integer') revision: number;
  @AtColumn() changedAt: Date;
  @Column('uuid') changedBy: PersonId;
  /** Everybody who saved a word of it; none of them can be its second pair of eyes. */
  @Column('uuid', { array: true, default: '{}' }) writerIds: PersonId[];
  @Column('jsonb') content: ResponseDraftBody;
}
