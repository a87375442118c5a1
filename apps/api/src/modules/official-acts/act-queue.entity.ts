import type { CityId, EventId } from '@madang/basics';
import { Entity, PrimaryColumn } from 'typeorm';

/** Acts that were done and do not stand in the log yet. An act itself never waits for the log. */
@Entity('act_queue')
export class ActQueueRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') eventId: EventId;
}
