import './metadata.js';
import { IsIn, IsOptional, IsRFC3339, IsString } from 'class-validator';
import { OrNull } from './wire.js';

/** For staff: whether they have an address for their calendar program. The address itself is told once, when it is made. */
export class DeskCalendarView {
  @OrNull()
  @IsRFC3339()
  readonly madeAt: string | null;
}

/** The secret part of the address: told here and nowhere again. Whoever has it reads the calendar without signing in. */
export class MadeCalendarView {
  @IsString()
  readonly token: string;
}

export class DeskCalendarFilter {
  /** Everything that the city owes, not only what is in one's own hands. */
  @IsOptional()
  @IsIn(['city'])
  of?: 'city';
}
