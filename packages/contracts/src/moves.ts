import './metadata.js';
import { IsString, Matches } from 'class-validator';
import { Nested, OrNull, WireMoney } from './wire.js';

/** The stable code of a budget line, such as `E-001-102-49101-41002`. */
export const lineCodePattern = /^X?[ER](-[A-Za-z0-9._]{1,80}){1,6}$/;

/** So much less (below zero) or more for one budget line. */
export class MoveBody {
  @Matches(lineCodePattern)
  line: string;

  @Nested(() => WireMoney)
  delta: WireMoney;
}

export class MoveView {
  @IsString()
  readonly line: string;

  /** The line's own name, in the city's language; null when the budget it is bound to does not have it. */
  @OrNull()
  @IsString()
  readonly name: string | null;

  @Nested(() => WireMoney)
  readonly delta: WireMoney;
}
