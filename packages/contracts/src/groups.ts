import './metadata.js';
import { IsString } from 'class-validator';
import { IsDay, IsTextMap, NestedList, OrNull } from './wire.js';

export class PriorityGroupBody {
  /** By language; at least the city's own. */
  @IsTextMap()
  names: Record<string, string>;

  /** The day on which the group and the city agreed on being named so; null while they have not. */
  @OrNull()
  @IsDay()
  agreedOn: string | null;
}

/** People whom the city must hear first. */
export class PriorityGroupView {
  @IsString()
  readonly code: string;

  @IsTextMap()
  readonly names: Readonly<Record<string, string>>;

  @OrNull()
  @IsDay()
  readonly agreedOn: string | null;
}

export class PriorityGroupListView {
  @NestedList(() => PriorityGroupView)
  readonly items: PriorityGroupView[];
}
