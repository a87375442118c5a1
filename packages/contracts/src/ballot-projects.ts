import './metadata.js';
import { IsIn, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { languages, Nested, OrNull, WireMoney, type Language } from './wire.js';

export class ProjectBody {
  /** The reference of the proposal that it comes from, such as `2026-142`; absent for a project of the city's own. */
  @IsOptional()
  @Matches(/^\d{4}-\d{1,6}$/)
  proposal?: string;

  @IsString()
  @Length(1, 200)
  title: string;

  @IsString()
  @MaxLength(4000)
  description: string;

  @IsIn(languages)
  language: Language;

  @Nested(() => WireMoney)
  cost: WireMoney;

  @IsOptional()
  @IsString()
  @MaxLength(20)
  districtCode?: string;

  /** What it is about, in the city's own words: caps may name it. No commas, which part categories in a file of ballots. */
  @IsOptional()
  @IsString()
  @Matches(/^(?!\s*none\s*$)[^,;"\r\n]{0,40}$/i)
  category?: string;
}

export class ProjectView {
  /** Such as `P07`: on the ballot, on paper and in the published file. */
  @IsString()
  readonly id: string;

  @IsString()
  readonly title: string;

  @IsString()
  readonly description: string;

  @IsIn(languages)
  readonly language: Language;

  @Nested(() => WireMoney)
  readonly cost: WireMoney;

  @OrNull()
  @IsString()
  readonly districtCode: string | null;

  @OrNull()
  @IsString()
  readonly category: string | null;

  /** The reference of the proposal that it comes from. */
  @OrNull()
  @IsString()
  readonly proposal: string | null;
}
