import './metadata.js';
import { phaseNames, type PhaseName } from '@madang/participation';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsISO8601, IsObject, IsString, Length, Matches } from 'class-validator';
import { Nested, NestedList, WireMoney } from './wire.js';

export class PhaseBody {
  @IsIn(phaseNames)
  name: PhaseName;

  @IsISO8601({ strict: true, strictSeparator: true })
  opensAt: string;

  @IsISO8601({ strict: true, strictSeparator: true })
  closesAt: string;
}

export class PhasesBody {
  @IsArray()
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
  @IsObject()
  names: Record<string, string>;

  @Nested(() => WireMoney)
  fund: WireMoney;
}

export interface PhaseView {
  readonly name: PhaseName;
  readonly opensAt: string;
  readonly closesAt: string;
}

export interface CycleView {
  readonly id: string;
  readonly slug: string;
  readonly names: Readonly<Record<string, string>>;
  readonly fund: WireMoney;
  readonly phases: PhaseView[];
  /** The phase that runs now; null between phases. */
  readonly phase: PhaseName | null;
  /** Supporters that a proposal needs, by the square-root rule for this city's population. */
  readonly supportThreshold: number;
}

export interface CycleListView {
  readonly items: CycleView[];
}
