import type { CityId, ProposalId, ResponseId } from '@madang/basics';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TextColumn } from '../../../platform/database/columns.js';
import { ProposalRow } from '../../proposals/proposal.entity.js';
import { OfficialResponseRow } from '../answering/official-response.entity.js';
import { AnswerBatchRow, type AnswerBatchId } from './answer-batch.entity.js';

/** One proposal of a batch. While its answer is written, what it says lies in its draft; here stays what was published. */
@Entity('batched_answer')
@Index(['cityId', 'proposalId'])
@ForeignKey(() => AnswerBatchRow, ['cityId', 'batchId'], ['cityId', 'id'])
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => OfficialResponseRow, ['cityId', 'responseId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class BatchedAnswerRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') batchId: AnswerBatchId;
  @PrimaryColumn('uuid') proposalId: ProposalId;
  @Column('uuid', { nullable: true }) responseId: ResponseId | null;
  /** What this answer said to its own proposal, so that no other of the batch says the same. */
  @TextColumn({ nullable: true }) ownWords: string | null;
}
