import './metadata.js';
import { keyDocuments, type CheckId } from '@madang/rights';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsRFC3339,
  IsString,
  IsUrl,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { Trimmed } from './trimmed.js';
import { NestedList, OrNull } from './wire.js';

/** How a value is written: a whole number, a decimal, an amount of the city's money, yes or no, an indicator's code, or a list of codes. */
export type FactValue = 'count' | 'number' | 'money' | 'yes-no' | 'indicator' | 'codes';

/** What the entry is about, where one kind of fact is known of several things. */
export type FactItem = 'right' | 'indicator' | 'group' | 'document' | 'income';

interface FactKindEntry {
  readonly value: FactValue;
  /** Known year by year. */
  readonly yearly: boolean;
  readonly item?: FactItem;
  /** A second name, such as the other city that is compared. */
  readonly name?: 'city' | 'benefit' | 'charge';
  /** The checks that ask for it. */
  readonly checks: readonly [CheckId, ...CheckId[]];
}

/** What checks need and no budget file, indicator or vote can tell. Somebody of the city says it, with a source. */
export const factKinds = {
  population: { value: 'count', yearly: true, checks: ['C01', 'C06'] },
  'price-index': { value: 'number', yearly: true, checks: ['C01'] },
  'deprivation-indicator': { value: 'indicator', yearly: false, checks: ['C09'] },
  'quality-indicator': { value: 'indicator', yearly: false, checks: ['C10'] },
  'own-revenue-chapters': { value: 'codes', yearly: false, checks: ['C06', 'C21'] },
  'interest-chapters': { value: 'codes', yearly: false, checks: ['C21'] },
  'repayment-chapters': { value: 'codes', yearly: false, checks: ['C21'] },
  'peer-own-revenue': { value: 'money', yearly: true, checks: ['C06'] },
  target: { value: 'number', yearly: true, item: 'indicator', checks: ['C04'] },
  'peer-value': { value: 'number', yearly: true, item: 'indicator', name: 'city', checks: ['C05'] },
  'lowest-value': { value: 'number', yearly: false, item: 'indicator', checks: ['C05'] },
  'people-below-floor': { value: 'count', yearly: true, item: 'right', checks: ['C08'] },
  'cost-of-floor': { value: 'money', yearly: true, item: 'right', checks: ['C08'] },
  'floor-programmes': { value: 'codes', yearly: false, item: 'right', checks: ['C08'] },
  'group-population': { value: 'count', yearly: true, item: 'group', checks: ['C12'] },
  'group-benefit': { value: 'number', yearly: true, item: 'group', name: 'benefit', checks: ['C12'] },
  'whole-benefit': { value: 'number', yearly: true, name: 'benefit', checks: ['C12'] },
  'charge-paid': { value: 'money', yearly: true, item: 'income', name: 'charge', checks: ['C16'] },
  'income-of-fifth': { value: 'money', yearly: true, item: 'income', checks: ['C16'] },
  'affordable-share': { value: 'number', yearly: false, name: 'charge', checks: ['C16'] },
  'document-published': { value: 'yes-no', yearly: true, item: 'document', checks: ['C18'] },
  'document-on-time': { value: 'yes-no', yearly: true, item: 'document', checks: ['C18'] },
  'document-machine-readable': { value: 'yes-no', yearly: true, item: 'document', checks: ['C18'] },
} as const satisfies Readonly<Record<string, FactKindEntry>>;

export type FactKind = keyof typeof factKinds;
export const factKindCodes = Object.keys(factKinds) as FactKind[];

export function factKind(kind: FactKind): FactKindEntry {
  return factKinds[kind];
}

/** The lowest and the highest fifth of incomes. */
export const incomeFifths = ['lowest', 'highest'] as const;

export const documentCodes: readonly string[] = keyDocuments;

export class CityFactBody {
  @IsIn(factKindCodes)
  kind: FactKind;

  /** Only for what is known year by year. */
  @OrNull()
  @IsInt()
  @Min(1900)
  @Max(2200)
  year: number | null;

  /** The right, indicator, group, document or income fifth; empty where the kind has none. */
  @IsString()
  @MaxLength(60)
  item: string;

  @IsString()
  @MaxLength(120)
  name: string;

  /** As a decimal with a point; `yes` or `no`; a code; or codes with commas. */
  @Trimmed()
  @IsString()
  @Length(1, 200)
  value: string;

  /** Who says so, and of when. Nothing is taken without it. */
  @Trimmed()
  @Length(1, 1000)
  source: string;

  @OrNull()
  @IsUrl({ protocols: ['https', 'http'], require_protocol: true })
  @MaxLength(500)
  sourceUrl: string | null;

  @OrNull()
  @IsString()
  @MaxLength(1000)
  note: string | null;
}

export class CityFactsFilter {
  @IsOptional()
  @IsIn(factKindCodes)
  kind?: FactKind;
}

export class CityFactView {
  @IsUUID()
  readonly id: string;

  @IsIn(factKindCodes)
  readonly kind: FactKind;

  @OrNull()
  @IsInt()
  readonly year: number | null;

  @IsString()
  readonly item: string;

  @IsString()
  readonly name: string;

  @IsString()
  readonly value: string;

  @IsString()
  readonly source: string;

  @OrNull()
  @IsString()
  readonly sourceUrl: string | null;

  @OrNull()
  @IsString()
  readonly note: string | null;

  @IsRFC3339()
  readonly recordedAt: string;
}

/** What the city has supplied, the newest of each; by kind, then year. */
export class CityFactListView {
  @NestedList(() => CityFactView)
  readonly items: CityFactView[];
}

/** One entry from a form, or many from a table. */
export class CityFactsBody {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(500)
  @NestedList(() => CityFactBody)
  facts: CityFactBody[];
}
