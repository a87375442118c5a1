import type { CityId } from '@madang/basics';
import { Entity, PrimaryColumn } from 'typeorm';
import { AtColumn } from '../database/columns.js';

/** A mail that must not come twice is being sent, or was. Taken back when the mail server refuses it, so that it is tried again. */
@Entity('mail_attempt')
export class MailAttemptRow {
  @PrimaryColumn('uuid') cityId: CityId;
  @PrimaryColumn('text') key: string;
  @AtColumn({ default: () => 'clock_timestamp()' }) at: Date;
}
