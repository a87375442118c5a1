import './metadata.js';
import { IsIn, IsInt, IsRFC3339, IsString, Matches } from 'class-validator';
import { BudgetVersionView } from './budgets.js';
import { Nested, NestedList, OrNull } from './wire.js';

export const fileNames = [
  'lines.csv',
  'lines.xlsx',
  'lines.json',
  'fiscal-data.csv',
  'datapackage.json',
  'fiscal-data-package.zip',
  'ocds-budget.json',
] as const;
export type FileName = (typeof fileNames)[number];

export class OpenDataFileView {
  @IsIn(fileNames)
  readonly name: FileName;

  @IsString()
  readonly mediaType: string;

  /** Stays the same for ever: the version never changes. */
  @IsString()
  readonly address: string;

  /** In bytes; null for the few minutes after publication in which it is being worked out. */
  @OrNull()
  @IsInt()
  readonly size: number | null;

  @OrNull()
  @Matches(/^[0-9a-f]{64}$/)
  readonly sha256: string | null;
}

/** Open licences that a city may give its budgets away under. */
export const licenceNames = ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'ODbL-1.0', 'KOGL-1', 'OGL-UK-3.0'] as const;
export type LicenceName = (typeof licenceNames)[number];

export class LicenceView {
  @IsIn(licenceNames)
  readonly name: LicenceName;

  @IsString()
  readonly title: string;

  @IsString()
  readonly path: string;
}

export class OpenDataView {
  @Nested(() => BudgetVersionView)
  readonly version: BudgetVersionView;

  @Nested(() => LicenceView)
  readonly licence: LicenceView;

  @IsInt()
  readonly lineCount: number;

  @NestedList(() => OpenDataFileView)
  readonly files: OpenDataFileView[];
}

export class DataLicenceBody {
  @IsIn(licenceNames)
  licence: LicenceName;
}

export class LicenceChoiceView {
  @Nested(() => LicenceView)
  readonly licence: LicenceView;

  @IsRFC3339()
  readonly chosenAt: string;

  /** Of the one who chose; null where nobody knows any more. */
  @OrNull()
  @IsString()
  readonly penName: string | null;
}

/** Under which licence the next budget is published; earlier ones stay under that of their day. */
export class DataLicenceView {
  @Nested(() => LicenceView)
  readonly licence: LicenceView;

  @NestedList(() => LicenceView)
  readonly choices: LicenceView[];

  /** The latest first. */
  @NestedList(() => LicenceChoiceView)
  readonly history: LicenceChoiceView[];
}
