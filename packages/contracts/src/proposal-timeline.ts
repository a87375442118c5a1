import './metadata.js';
import { IsObject, IsRFC3339, IsString } from 'class-validator';
import { AuthorView } from './proposal-names.js';
import { Nested, NestedList, OrNull } from './wire.js';

export class TimelineEntryView {
  @IsRFC3339()
  readonly at: string;

  /** What happened, such as `proposal.moved`. */
  @IsString()
  readonly name: string;

  /** In which role; `timer` when a date passed and nobody acted, `system` for a rule. */
  @IsString()
  readonly role: string;

  /** The pen name of a resident or facilitator; staff act for their office. */
  @OrNull()
  @Nested(() => AuthorView)
  readonly by: AuthorView | null;

  @IsObject()
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Oldest first. */
export class TimelineView {
  @NestedList(() => TimelineEntryView)
  readonly items: TimelineEntryView[];
}
