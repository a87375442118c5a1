import './metadata.js';
import { codeFields, lineFields, type LineField } from '@madang/budget';
import { delimiters, textEncodings, type Delimiter, type TextEncoding } from '@madang/tables';
import { ArrayMaxSize, ArrayNotEmpty, IsIn, IsInt, IsString, Length, MaxLength, Min } from 'class-validator';
import { AmountFormatBody, CodeWidthBody } from './file-readings.js';
import { Nested, NestedList } from './wire.js';

export class ProfileHeadingBody {
  @IsString()
  @MaxLength(500)
  text: string;

  /** Which of the columns with that heading, counted from 1. */
  @IsInt()
  @Min(1)
  occurrence: number;
}

export class ProfileFieldBody {
  @IsIn(lineFields)
  field: LineField;

  @ArrayNotEmpty()
  @ArrayMaxSize(6)
  @NestedList(() => ProfileHeadingBody)
  headings: ProfileHeadingBody[];
}

/** How a city writes one of its files: what one installation exports, another imports. */
export class ImportProfileBody {
  @IsString()
  @Length(64, 64)
  fingerprint: string;

  @IsString()
  @Length(1, 200)
  name: string;

  @IsIn(textEncodings)
  encoding: TextEncoding;

  @IsIn(delimiters)
  delimiter: Delimiter;

  @NestedList(() => ProfileFieldBody)
  @ArrayMaxSize(lineFields.length)
  fields: ProfileFieldBody[];

  @Nested(() => AmountFormatBody)
  format: AmountFormatBody;

  @NestedList(() => CodeWidthBody)
  @ArrayMaxSize(codeFields.length)
  codeWidths: CodeWidthBody[];
}

export class ImportProfilesBody {
  @NestedList(() => ImportProfileBody)
  @ArrayMaxSize(100)
  items: ImportProfileBody[];
}
