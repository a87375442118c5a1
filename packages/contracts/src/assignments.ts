import './metadata.js';
import { IsBoolean, IsInt, IsRFC3339, IsString } from 'class-validator';
import { AwayView } from './absences.js';
import { ColleagueView } from './feasibility.js';
import { IsDay, Nested, NestedList, OrNull } from './wire.js';

/** One turn: into whose hands it went, when, and by whom. */
export class AssignmentTurnView {
  /** The pen name; null where it was handed back. */
  @OrNull()
  @IsString()
  readonly to: string | null;

  @IsString()
  readonly by: string;

  @IsRFC3339()
  readonly at: string;
}

/** Somebody to whom an answer can be given, who may be away. */
export class AssignableView extends ColleagueView {
  @OrNull()
  @IsDay()
  readonly awayUntil: string | null;
}

/** For staff: who of the office deals with the answer to a proposal. Residents are told of the office alone. */
export class AssignmentView {
  /** Which turn this is; sent along with the next one, so that nobody takes over unseen. */
  @IsInt()
  readonly turn: number;

  @OrNull()
  @Nested(() => ColleagueView)
  readonly assignee: ColleagueView | null;

  @OrNull()
  @IsRFC3339()
  readonly since: string | null;

  /** Whether whoever has it is away today, and who stands in. */
  @OrNull()
  @Nested(() => AwayView)
  readonly away: AwayView | null;

  /** Whether it is in this reader's hands. */
  @IsBoolean()
  readonly mine: boolean;

  /** Whether something waits for the city, so that it can be assigned. */
  @IsBoolean()
  readonly open: boolean;

  /** The newest first. */
  @NestedList(() => AssignmentTurnView)
  readonly turns: AssignmentTurnView[];

  /** Everybody of the office. */
  @NestedList(() => AssignableView)
  readonly colleagues: AssignableView[];
}
