import type { CityId, PersonId, ProposalId } from '@madang/basics';
import type { ResponseDraftBody } from '@madang/contracts/response-drafts';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn } from '../../../platform/database/columns.js';
import { PersonRow } from '../../people/person.entity.js';
import { ProposalRow } from '../../proposals/proposal.entity.js';
import { AnswerBatchRow, type AnswerBatchId } from '../together/answer-batch.entity.js';

/** An answer being written, as it was typed: any part may be missing. Staff alone see it; it is gone once published. */
@Entity('response_draft')
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@Index(['cityId', 'batchId'])
@ForeignKey(() => PersonRow, ['cityId', 'changedBy'], ['cityId', 'id'])
@ForeignKey(() => AnswerBatchRow, ['cityId', 'batchId'], ['cityId', 'id'])
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
  /** The batch with which it shares its words; null where it stands alone. */
  @Column('uuid', { nullable: true }) batchId: AnswerBatchId | null;
}
