import type { CityId, PersonId, ProposalId } from '@madang/basics';
import type { ThingVerdictCode } from '@madang/contracts/moderation';
import type { ContentWarning, CoveredPassage, CoverReason, PlaceKind, ThingKind } from '@madang/participation';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../platform/database/columns.js';
import { PersonRow } from '../people/person.entity.js';
import { ProposalRow } from '../proposals/proposal.entity.js';

/** What a facilitator decided about words. Covered passages are kept here, out of every other table, so that they can come back. */
@Entity('moderation_decision')
@Index(['cityId', 'decidedAt', 'id'])
@Index(['cityId', 'proposalId', 'decidedAt'])
@Index(['cityId', 'placeKey', 'decidedAt'])
@Index(['cityId', 'writerId', 'decidedAt'])
@ForeignKey(() => ProposalRow, ['cityId', 'proposalId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonRow, ['cityId', 'writerId'], ['cityId', 'id'])
@ForeignKey(() => PersonRow, ['cityId', 'deciderId'], ['cityId', 'id'])
export class ModerationDecisionRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: string;
  @TextColumn() kind: ThingKind;
  @Column('uuid') thingId: string;
  /** Where the words stand. */
  @TextColumn() placeKind: PlaceKind;
  @TextColumn() placeKey: string;
  /** In whose history it is told; null where they have to do with no proposal. */
  @Column('uuid', { nullable: true }) proposalId: ProposalId | null;
  @Column('uuid') writerId: PersonId;
  @Column('uuid') deciderId: PersonId;
  @TextColumn() verdict: ThingVerdictCode;
  @TextColumn({ nullable: true }) reason: CoverReason | null;
  @TextColumn({ nullable: true }) warning: ContentWarning | null;
  /** The covered passages in the order in which they were covered; none where the whole was taken out of sight at once. */
  @Column('jsonb') passages: readonly CoveredPassage[];
  @TextColumn() explanation: string;
  /** How many had reported it by then. */
  @Column('integer') reports: number;
  @AtColumn() decidedAt: Date;
  /** Until when the writer may object. */
  @AtColumn() appealUntil: Date;
}
