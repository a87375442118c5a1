import './metadata.js';
import { phaseNames, type PhaseName } from '@madang/participation';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsInt, IsRFC3339, IsString, IsUUID, Length, Matches } from 'class-validator';
import { IsTextMap, Nested, NestedList, OrNull, WireMoney } from './wire.js';

export class PhaseBody {
  @IsIn(phaseNames)
  name: PhaseName;

  @IsRFC3339()
  opensAt: string;

  @IsRFC3339()
  closesAt: string;
}

export class PhasesBody {
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  @NestedList(() => PhaseBody)
  phases: PhaseBody[];
}

export class CycleBody extends PhasesBody {
  @IsString()
  @Length(1, 40)
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  slug: string;

  /** The cycle's name by language code; at least the city's own. */
  @IsTextMap()
  names: Record<string, string>;

  @Nested(() => WireMoney)
  fund: WireMoney;
}

export class PhaseView {
  @IsIn(phaseNames)
  readonly name: PhaseName;

  @IsRFC3339()
  readonly opensAt: string;

  @IsRFC3339()
  readonly closesAt: string;
}

export class CycleView {
  @IsUUID()
  readonly id: string;

  @IsString()
  readonly slug: string;

  @IsTextMap()
  readonly names: Readonly<Record<string, string>>;

  @Nested(() => WireMoney)
  readonly fund: WireMoney;

  @NestedList(() => PhaseView)
  readonly phases: PhaseView[];

  /** The phase that runs now; null between phases. */
  @OrNull()
  @IsIn(phaseNames)
  readonly phase: PhaseName | null;

  /** Supporters that a proposal needs, by the square-root rule for this city's population. */
  @IsInt()
  readonly supportThreshold: number;
}

export class CycleListView {
  @NestedList(() => CycleView)
  readonly items: CycleView[];
}
