import type { CalendarDate, CityId, DebateId } from '@madang/basics';
import type { StatementCounts } from '@madang/participation';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { DebateRow } from './debate.entity.js';

/** A statement is named by its number. */
interface Named {
  readonly number: number;
}

export interface OpinionFindings {
  readonly groups: readonly {
    readonly size: number;
    readonly marks: readonly (Named & { readonly side: 'agree' | 'disagree'; readonly counts: StatementCounts })[];
  }[];
  readonly bridging: readonly (Named & { readonly side: 'agree' | 'disagree'; readonly byGroup: readonly StatementCounts[] })[];
  readonly dividing: readonly (Named & { readonly byGroup: readonly StatementCounts[] })[];
}

/**
 * Which groups a debate has, and what they hold, as told on one day; null findings where too few took part. Nothing between two
 * of these days is told, so that nobody sees one more person join a group.
 */
@Entity('opinion_count')
@ForeignKey(() => DebateRow, ['cityId', 'debateId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class OpinionCountRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') debateId: DebateId;
  @PrimaryColumn('date') countedOn: CalendarDate;
  /** Who had taken a stance by then: ten more must follow before anything is told anew. */
  @Column('integer') people: number;
  @Column('jsonb', { nullable: true }) findings: OpinionFindings | null;
}
