import './metadata.js';
import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { ColleagueView } from './feasibility.js';
import { IsDay, Nested, NestedList, OrNull } from './wire.js';

/** Days on which somebody is away, both counted, and who stands in. */
export class AbsenceBody {
  /** Left out for oneself. Only an administrator says it for somebody else, who has fallen ill, say. */
  @IsOptional()
  @IsUUID()
  person?: string;

  @IsDay()
  from: string;

  @IsDay()
  until: string;

  @IsOptional()
  @IsUUID()
  substitute?: string;
}

export class AbsenceView {
  @IsUUID()
  readonly id: string;

  @Nested(() => ColleagueView)
  readonly who: ColleagueView;

  @IsDay()
  readonly from: string;

  @IsDay()
  readonly until: string;

  @OrNull()
  @Nested(() => ColleagueView)
  readonly substitute: ColleagueView | null;

  /** Whether whoever stands in is away themselves on some of these days: then nobody stands in on those. */
  @IsBoolean()
  readonly gap: boolean;

  @IsBoolean()
  readonly now: boolean;

  @IsBoolean()
  readonly mine: boolean;

  @IsBoolean()
  readonly mayEnd: boolean;
}

/** For the office: who is away, now or later, the first to leave first. Why is nobody's business here. */
export class AbsencesView {
  @NestedList(() => AbsenceView)
  readonly absences: AbsenceView[];

  /** Everybody of the office. */
  @NestedList(() => ColleagueView)
  readonly colleagues: ColleagueView[];
}

/** In a list of work: whoever has it is away. */
export class AwayView {
  @IsDay()
  readonly until: string;

  /** Null where nobody stands in: then it is nobody's. */
  @OrNull()
  @Nested(() => ColleagueView)
  readonly substitute: ColleagueView | null;
}
