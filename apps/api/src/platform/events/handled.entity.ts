import type { CityId, EventId } from '@madang/basics';
import { Entity, PrimaryColumn } from 'typeorm';

/** Which handler has already dealt with which event: an event may be delivered twice, its effect happens once. */
@Entity('handled')
export class HandledRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') eventId: EventId;
  @PrimaryColumn('text') handler: string;
}
