import type { CityId, EventId } from '@madang/basics';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { OutboxRow } from '../../platform/events/outbox.entity.js';

/**
 * One leaf of the log. What was done is not repeated here: it stands in the record of events and in the tables of its module,
 * and is held against the entry from there.
 */
@Entity('logged_act')
@Unique(['cityId', 'eventId'])
@ForeignKey(() => OutboxRow, ['cityId', 'eventId'], ['cityId', 'id'])
export class LoggedActRow {
  @PrimaryColumn('uuid') cityId: CityId;
  /** Counted from nought. */
  @PrimaryColumn('integer') leaf: number;
  @Column('uuid') eventId: EventId;
  @Column('bytea') entry: Buffer;
  /** Null once the act was erased: from then on the entry says nothing. */
  @Column('bytea', { nullable: true }) salt: Buffer | null;
}
