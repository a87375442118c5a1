import type { CityFactBody } from '@madang/contracts/city-facts';
import type { SeriesUnit } from '@madang/contracts/indicators';
import type { CalendarDate } from '@madang/basics';
import type { LineField } from '@madang/budget';
import type { Language } from '@madang/contracts/wire';
import type { RightCode } from '@madang/rights';

/** A name in each of the demo's languages. */
export type DemoNames = Readonly<Record<Language, string>>;

export interface DemoCity {
  readonly slug: string;
  readonly demo: true;
  readonly names: DemoNames;
  readonly attribution: Readonly<Record<'es' | 'en', string>>;
  readonly timeZone: string;
  readonly currency: string;
  readonly languages: readonly Language[];
  readonly ownLanguage: Language;
  readonly population: readonly { readonly year: number; readonly people: number; readonly measured: boolean; readonly note?: string }[];
  readonly priceIndex: {
    readonly baseYear: number;
    readonly note: string;
    readonly years: readonly { readonly year: number; readonly index: string; readonly known: boolean }[];
  };
  readonly budgets: readonly {
    readonly fiscalYear: number;
    readonly executedUntil: CalendarDate;
    readonly consolidatedInitialCents: string | null;
    readonly note: Readonly<Record<'es' | 'en', string>> | null;
  }[];
  /** What the columns of the revenue tables mean; those of the expenditure tables are guessed rightly. */
  readonly revenueColumns: Readonly<Partial<Record<LineField, string>>>;
  readonly priorityGroups: readonly { readonly code: string; readonly sharePercent: number; readonly names: DemoNames }[];
  /** What checks ask of a city beyond its budgets and indicators. Where no figure is known there is none here, and the check says so. */
  readonly facts: readonly CityFactBody[];
  readonly escalationNote: string;
  readonly escalationBodies: Readonly<Record<'committee' | 'ombudsperson', DemoNames>>;
}

export interface DemoDistricts {
  readonly source: { readonly attribution: string; readonly commit: string; readonly period: string; readonly note: string };
  readonly populationYear: number;
  readonly districts: readonly { readonly code: string; readonly section: string; readonly name: string; readonly population: number }[];
  readonly indicators: readonly {
    readonly code: string;
    readonly ours: boolean;
    readonly right: RightCode | null;
    readonly label: DemoNames;
    readonly unit: SeriesUnit;
    readonly direction: 'up' | 'down' | 'none';
    readonly note: string;
    readonly year: number | null;
    readonly column: string;
    readonly values: Readonly<Record<string, string>>;
  }[];
}

/** Figures of groups for the whole city, each with what was counted for it. */
export interface DemoGroupFigures {
  readonly source: { readonly attribution: string; readonly url: string; readonly note: string };
  readonly indicators: readonly {
    readonly code: string;
    readonly year: number;
    readonly unit: SeriesUnit;
    readonly direction: 'up' | 'down' | 'none';
    readonly right: RightCode | null;
    readonly label: DemoNames;
    readonly note: string;
    readonly values: readonly {
      readonly group: string;
      readonly value: string;
      readonly planned: string;
      /** What the source calls it, and its number; together they are the value. */
      readonly counted: readonly (readonly [name: string, people: string])[];
    }[];
  }[];
}

export interface DemoClassification {
  readonly source: string;
  readonly areas: readonly DemoHeading[];
  readonly policies: readonly DemoHeading[];
  readonly groups: readonly { readonly code: string; readonly name: string; readonly cofog: string | null }[];
  readonly programmesApart: readonly { readonly code: string; readonly cofog: string; readonly why: string }[];
  readonly expenditureChapters: readonly DemoHeading[];
  readonly revenueChapters: readonly DemoHeading[];
}

export interface DemoHeading {
  readonly code: string;
  readonly names: DemoNames;
}
