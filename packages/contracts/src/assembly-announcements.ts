import './metadata.js';
import { assemblyKinds } from '@madang/participation';
import type { AssemblyKind } from '@madang/participation';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { Trimmed } from './trimmed.js';
import { IsDay, languages, NestedList, OrNull, type Language } from './wire.js';

export class AgendaItemBody {
  @Trimmed()
  @IsString()
  @Length(1, 300)
  title: string;

  @IsInt()
  @Min(1)
  @Max(1440)
  minutes: number;

  /** What was said and shown, for the minutes. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(4000)
  record?: string | null;
}

export class AssemblyBody {
  @IsIn(assemblyKinds)
  kind: AssemblyKind;

  @Trimmed()
  @IsString()
  @Length(1, 200)
  title: string;

  @Trimmed()
  @IsString()
  @Length(1, 1000)
  question: string;

  @IsIn(languages)
  language: Language;

  @Trimmed()
  @IsString()
  @Length(1, 500)
  place: string;

  @IsOptional()
  @IsString()
  @MaxLength(20)
  districtCode?: string | null;

  @IsDay()
  heldOn: string;

  /** The city's own clock: `17:00`. */
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/)
  startsAt: string;

  /** How long it lasts. */
  @IsInt()
  @Min(15)
  @Max(1440)
  minutes: number;

  @Trimmed()
  @IsString()
  @Length(1, 300)
  convenedBy: string;

  /** What the city has promised in writing to do with the outcome. */
  @Trimmed()
  @IsString()
  @Length(1, 2000)
  commitment: string;

  /** Interpreting, childcare, transport, pay, step-free way in: one a line. */
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @Length(1, 200, { each: true })
  access: string[];

  /** People drawn by lot, for a panel. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  members?: number | null;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @NestedList(() => AgendaItemBody)
  agenda: AgendaItemBody[];
}

/** The agenda with what was said at each item, while the record is being written. */
export class AgendaBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @NestedList(() => AgendaItemBody)
  agenda: AgendaItemBody[];
}

export class CancellationBody {
  @Trimmed()
  @IsString()
  @Length(1, 1000)
  reason: string;
}

export class AgendaItemView {
  @IsString()
  readonly title: string;

  @IsInt()
  readonly minutes: number;

  @OrNull()
  @IsString()
  readonly record: string | null;
}
