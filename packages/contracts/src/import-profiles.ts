import './metadata.js';
import { classificationConcepts, codeFields, lineFields } from '@madang/budget';
import type { ClassificationConcept, CodeField, LineField, TotalsDecision } from '@madang/budget';
import { delimiters, quotes, textEncodings, type Delimiter, type Quote, type TextEncoding } from '@madang/tables';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsIn, IsOptional, IsRFC3339, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { AmountFormatBody, CodeWidthBody, totalsDecisions } from './file-readings.js';
import { ProfileFieldBody } from './profile-bodies.js';
import { Trimmed } from './trimmed.js';
import { Nested, NestedList, OrNull } from './wire.js';

/** Says of a file, first thing, that it is a profile and by which rules it was written. */
export const profileKind = 'madang-import-profile/1';

/** What a profile is called at the desk. */
export class ProfileNameBody {
  @Trimmed()
  @IsString()
  @Length(1, 100)
  name: string;
}

/** A named way to read a file, as it travels from city to city. It holds headings and marks, never a line or an amount. */
export class NamedProfileBody extends ProfileNameBody {
  @IsIn([profileKind])
  kind: typeof profileKind;

  @IsIn(textEncodings)
  encoding: TextEncoding;

  @IsIn(delimiters)
  delimiter: Delimiter;

  /** The mark around texts; null where it is the double quote, as nearly everywhere. */
  @OrNull()
  @IsIn(quotes)
  quote: Quote | null;

  /** The sheet of a workbook; null for text, and where any sheet will do. */
  @OrNull()
  @IsString()
  @MaxLength(200)
  sheet: string | null;

  @NestedList(() => ProfileFieldBody)
  @ArrayNotEmpty()
  @ArrayMaxSize(lineFields.length)
  fields: ProfileFieldBody[];

  @Nested(() => AmountFormatBody)
  format: AmountFormatBody;

  @NestedList(() => CodeWidthBody)
  @ArrayMaxSize(codeFields.length)
  codeWidths: CodeWidthBody[];

  @IsArray()
  @IsIn(codeFields, { each: true })
  mayBeBlank: CodeField[];

  /** As guessed of each file where a profile says nothing. */
  @IsOptional()
  @IsArray()
  @IsIn(classificationConcepts, { each: true })
  filledDown?: ClassificationConcept[];

  @IsIn(totalsDecisions)
  totals: TotalsDecision;
}

export class NamedProfileCardView {
  @IsUUID()
  readonly id: string;

  @IsString()
  readonly name: string;

  /** What it knows the columns of. */
  @IsIn(lineFields, { each: true })
  readonly fields: LineField[];

  @IsRFC3339()
  readonly savedAt: string;

  @OrNull()
  @IsString()
  readonly by: string | null;
}

export class NamedProfileListView {
  @NestedList(() => NamedProfileCardView)
  readonly items: NamedProfileCardView[];
}
