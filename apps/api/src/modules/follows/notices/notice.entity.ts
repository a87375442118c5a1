import type { CityId, EventId, PersonId } from '@madang/basics';
import type { FollowedKind } from '@madang/contracts/follows';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AtColumn, TextColumn } from '../../../platform/database/columns.js';
import { PersonRow } from '../../people/person.entity.js';

/** One event in one person's inbox, once, however many ways lead to it. */
@Entity('notice')
@Index(['cityId', 'personId', 'at', 'eventId'])
@ForeignKey(() => PersonRow, ['cityId', 'personId'], ['cityId', 'id'], { onDelete: 'CASCADE' })
export class NoticeRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('uuid') personId: PersonId;
  @PrimaryColumn('uuid') eventId: EventId;
  @AtColumn() at: Date;
  /** What they follow that made this theirs. */
  @TextColumn() kind: FollowedKind;
  @TextColumn() key: string;
  @AtColumn({ nullable: true }) readAt: Date | null;
  /** When a digest told it. An event may reach the inbox after a digest that went out later than it happened, so times do not say. */
  @AtColumn({ nullable: true }) toldAt: Date | null;
}
