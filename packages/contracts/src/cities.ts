import type { Language } from './wire.js';

export interface DistrictView {
  readonly code: string;
  readonly name: string;
  readonly population: number | null;
}

export interface CityView {
  readonly slug: string;
  readonly names: Readonly<Record<string, string>>;
  readonly languages: Language[];
  /** The language in which the city writes its budget. */
  readonly ownLanguage: Language;
  readonly timeZone: string;
  readonly currency: string;
  readonly population: number;
  /** A city of examples: its residents, proposals and answers are made up, and every page says so. */
  readonly demo: boolean;
  readonly districts: DistrictView[];
}

export interface CityListView {
  readonly items: { readonly slug: string; readonly names: Readonly<Record<string, string>> }[];
}

/** First path segments that can never be a city's slug: they belong to the house. */
export const reservedSlugs = [
  'api',
  'assets',
  'docs',
  'health',
  'metrics',
  'problems',
  'favicon.svg',
  'robots.txt',
  'sitemap.xml',
  '.well-known',
] as const;
