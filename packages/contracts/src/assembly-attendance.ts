import './metadata.js';
import { ArrayMaxSize, IsArray, IsInt, IsString, Length, Max, Min } from 'class-validator';
import { IsTextMap, NestedList, OrNull } from './wire.js';

/** No hall holds more: whoever types a larger number has slipped. */
export const mostPeople = 100_000;

/** How many came who say that they belong to a group. People count themselves, and may belong to several. */
export class GroupCountBody {
  @IsString()
  @Length(1, 60)
  group: string;

  @IsInt()
  @Min(0)
  @Max(mostPeople)
  people: number;
}

export class AttendanceBody {
  @IsInt()
  @Min(0)
  @Max(mostPeople)
  present: number;

  @IsArray()
  @ArrayMaxSize(40)
  @NestedList(() => GroupCountBody)
  groups: GroupCountBody[];
}

export class GroupCountView {
  @IsString()
  readonly group: string;

  @IsTextMap()
  readonly names: Readonly<Record<string, string>>;

  /** Null where so few came that the number could point at somebody. */
  @OrNull()
  @IsInt()
  readonly people: number | null;
}

export class AttendanceView {
  @IsInt()
  readonly present: number;

  @NestedList(() => GroupCountView)
  readonly groups: GroupCountView[];
}
