import './metadata.js';
import { IsIn, IsInt, IsString, Matches } from 'class-validator';
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

export class LicenceView {
  @IsString()
  readonly name: string;

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
