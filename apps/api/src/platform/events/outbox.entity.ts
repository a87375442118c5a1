import type { CityId, EventId, PersonId } from '@madang/basics';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../database/columns.js';
import type { ActingRole } from './domain-event.js';

/** Kept for good: the record of who decided what, and when. */
@Entity('outbox')
@Index(['cityId', 'subjectType', 'subjectId', 'at'])
export class OutboxRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') id: EventId;
  @TextColumn() name: string;
  @TextColumn() subjectType: string;
  @TextColumn() subjectId: string;
  @Column('uuid', { nullable: true }) actorId: PersonId | null;
  @TextColumn() actorRole: ActingRole;
  @AtColumn() at: Date;
  @Column('jsonb') payload: Record<string, unknown>;
}
