import './metadata.js';
import { tagFields, type TagField } from '@madang/rights';
import {
  ArrayMaxSize,
  IsBoolean,
  IsBooleanString,
  IsIn,
  IsInt,
  IsOptional,
  IsRFC3339,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { partPattern } from './budgets.js';
import { CoverageChangeView } from './line-coverage.js';
import { PageOf } from './paging.js';
import { Trimmed } from './trimmed.js';
import { languages, minorUnitsPattern, Nested, NestedList, OrNull, WireMoney, type Language } from './wire.js';

/** How an act of classifying came about. */
export const taggingKinds = ['tags', 'suggestions', 'mapping', 'undoing'] as const;
export type TaggingKind = (typeof taggingKinds)[number];

const version = /^(?:latest|\d{4}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/u;
const cofog = /^\d{2}\.\d$/u;

/** `latest`, a fiscal year or an id; the latest when not said. */
export class VersionFilter {
  @IsOptional()
  @Matches(version)
  version?: string;
}

/** The same in a body, and what only a body can say. */
export class LineChoiceBody {
  @IsOptional()
  @Matches(version)
  version?: string;

  @IsOptional()
  @ArrayMaxSize(8)
  @Matches(partPattern, { each: true })
  within?: string[];

  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  @IsOptional()
  @IsIn(tagFields)
  unknown?: TagField;

  @IsOptional()
  @Matches(minorUnitsPattern)
  atLeast?: string;

  @IsOptional()
  @IsBooleanString()
  fresh?: 'true' | 'false' | '1' | '0';

  /** Only lines for which this COFOG group is suggested first. */
  @IsOptional()
  @Matches(cofog)
  suggested?: string;

  /** Only these lines. */
  @IsOptional()
  @ArrayMaxSize(1000)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  codes?: string[];
}

export class TagBody {
  @IsIn(tagFields)
  field: TagField;

  /** Null takes back what the city has said: the line is again as its file has it. */
  @OrNull()
  @IsString()
  @MaxLength(200)
  value: string | null;
}

/** What to say of which lines. */
export class TaggingPreviewBody {
  @Nested(() => LineChoiceBody)
  lines: LineChoiceBody;

  @ArrayMaxSize(tagFields.length)
  @NestedList(() => TagBody)
  tags: TagBody[];

  /** Gives each line the COFOG group that is suggested first for it; lines without a suggestion stay as they are. */
  @IsBoolean()
  asSuggested: boolean;
}

export class ReasonBody {
  @Trimmed()
  @IsString()
  @Length(3, 1000)
  reason: string;

  @IsIn(languages)
  language: Language;
}

export class TaggingBody extends TaggingPreviewBody {
  @Trimmed()
  @IsString()
  @Length(3, 1000)
  reason: string;

  @IsIn(languages)
  language: Language;

  /** The revision that the preview showed: nobody confirms what somebody else has changed meanwhile. */
  @IsInt()
  @Min(0)
  @Max(1_000_000_000)
  revision: number;
}

export class TaggingPreviewView {
  @IsInt()
  readonly revision: number;

  /** Lines that were chosen, and of them those of which something else would be said than now. */
  @IsInt()
  readonly lineCount: number;

  @IsInt()
  readonly changedLines: number;

  /** Of the changed lines, as voted, without eliminations. */
  @Nested(() => WireMoney)
  readonly amount: WireMoney;

  @NestedList(() => CoverageChangeView)
  readonly coverage: CoverageChangeView[];

  /** Budgets of other years and moments that have some of these lines, and for which it holds as well. */
  @IsInt()
  readonly otherVersions: number;
}

export class TaggingView {
  @IsUUID()
  readonly id: string;

  @IsInt()
  readonly number: number;

  @IsIn(taggingKinds)
  readonly kind: TaggingKind;

  @IsRFC3339()
  readonly at: string;

  /** In which office, and under which name; the name is null where nobody signed in did it. */
  @IsString()
  readonly role: string;

  @OrNull()
  @IsString()
  readonly penName: string | null;

  @IsBoolean()
  readonly demo: boolean;

  @IsString()
  readonly reason: string;

  @IsIn(languages)
  readonly language: Language;

  @IsInt()
  readonly fiscalYear: number;

  @IsInt()
  readonly lineCount: number;

  @Nested(() => WireMoney)
  readonly amount: WireMoney;

  /** What was said, where it was the same of all lines. */
  @NestedList(() => TagBody)
  readonly tags: TagBody[];

  @NestedList(() => CoverageChangeView)
  readonly coverage: CoverageChangeView[];

  /** The number of the act that this one takes back. */
  @OrNull()
  @IsInt()
  readonly undoes: number | null;

  /** The number of the act that has taken this one back. */
  @OrNull()
  @IsInt()
  readonly undoneBy: number | null;
}

export class TaggingPage extends PageOf(() => TaggingView) {}
