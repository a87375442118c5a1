import './metadata.js';
import { IsBoolean, IsIn, IsInt, IsISO4217CurrencyCode, IsString } from 'class-validator';
import { IsTextMap, languages, NestedList, OrNull, type Language } from './wire.js';

export class DistrictView {
  @IsString()
  readonly code: string;

  @IsString()
  readonly name: string;

  @OrNull()
  @IsInt()
  readonly population: number | null;
}

export class CityView {
  @IsString()
  readonly slug: string;

  @IsTextMap()
  readonly names: Readonly<Record<string, string>>;

  @IsIn(languages, { each: true })
  readonly languages: Language[];

  /** The language in which the city writes its budget. */
  @IsIn(languages)
  readonly ownLanguage: Language;

  @IsString()
  readonly timeZone: string;

  @IsISO4217CurrencyCode()
  readonly currency: string;

  @IsInt()
  readonly population: number;

  /** A city of examples: its residents, proposals and answers are made up, and every page says so. */
  @IsBoolean()
  readonly demo: boolean;

  @NestedList(() => DistrictView)
  readonly districts: DistrictView[];
}

export class CityCardView {
  @IsString()
  readonly slug: string;

  @IsTextMap()
  readonly names: Readonly<Record<string, string>>;
}

export class CityListView {
  @NestedList(() => CityCardView)
  readonly items: CityCardView[];
}

/** First path segments that can never be a city's slug: they belong to the house. */
export const reservedSlugs = [
  'api',
  'assets',
  'cards',
  'docs',
  'embed',
  'health',
  'metrics',
  'problems',
  'favicon.svg',
  'robots.txt',
  'sitemap.xml',
  '.well-known',
] as const;
