import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AtColumn } from '../database/columns.js';

/** How often something was tried. Belongs to no city: the key is a digest of address or account, route and purpose. */
@Entity('throttle')
export class ThrottleRow {
  @PrimaryColumn('text') key: string;
  @Column('integer') hits: number;
  @AtColumn() resetsAt: Date;
}
