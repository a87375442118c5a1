import './metadata.js';
import { budgetStatuses, directions, type BudgetStatus, type Direction, type Phase } from '@madang/budget';
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
  Max,
  Min,
} from 'class-validator';
import { phases } from './budgets.js';
import { ColumnView, DialectBody, FileReadingBody } from './file-readings.js';
import { FileFaultView, importFileStates, importStates, type ImportFileState, type ImportStateName } from './import-progress.js';
import { Trimmed } from './trimmed.js';
import { IsDay, Nested, NestedList, OrNull, WireMoney } from './wire.js';

export * from './file-readings.js';
export * from './import-progress.js';
export * from './profile-bodies.js';

/** The largest file that is taken, in bytes: some four million rows. What is larger can be split by department. */
export const largestBudgetFile = 512 * 1024 * 1024;

/** What will stand on the cover of the version. */
export class ImportCoverBody {
  @IsInt()
  @Min(1900)
  @Max(2200)
  fiscalYear: number;

  @IsIn(budgetStatuses)
  status: BudgetStatus;

  /** The last day that executed amounts cover; null when they cover the whole year, or there are none. */
  @OrNull()
  @IsDay()
  executedThrough: string | null;

  /** Where the figures come from and what a reader must know of them. */
  @IsString()
  @Length(1, 1000)
  source: string;
}

/** Which published version an import will stand in place of, and why: residents read it. */
export class CorrectionBody {
  @IsUUID()
  versionId: string;

  @Trimmed()
  @IsString()
  @Length(10, 1000)
  reason: string;
}

/** An import as it begins. A correction is of the same year and kind as the version that it corrects. */
export class ImportStartBody extends ImportCoverBody {
  @IsOptional()
  @Nested(() => CorrectionBody)
  corrects?: CorrectionBody;
}

export class UploadFilter {
  @IsIn(directions)
  direction: Direction;

  @IsOptional()
  @IsBooleanString()
  elimination?: string;

  /** The named profile by which it is read; guessed where none is chosen. */
  @IsOptional()
  @IsUUID()
  profile?: string;
}

export class ControlTotalBody {
  @IsIn(directions)
  direction: Direction;

  @IsIn(['gross', 'consolidated'])
  basis: 'gross' | 'consolidated';

  @IsIn(phases)
  phase: Phase;

  @Nested(() => WireMoney)
  amount: WireMoney;
}

export class ControlTotalsBody {
  @NestedList(() => ControlTotalBody)
  @ArrayMaxSize(12)
  totals: ControlTotalBody[];
}

/** Publishes what was looked at: the revision that the preview named. */
export class PublicationBody {
  @IsInt()
  @Min(0)
  revision: number;
}

export class ImportFileView {
  @IsUUID()
  readonly id: string;

  @IsIn(importFileStates)
  readonly state: ImportFileState;

  @OrNull()
  @Nested(() => FileFaultView)
  readonly fault: FileFaultView | null;

  @IsString()
  readonly name: string;

  @IsInt()
  readonly size: number;

  @IsString()
  readonly sha256: string;

  @IsRFC3339()
  readonly uploadedAt: string;

  @Nested(() => DialectBody)
  readonly dialect: DialectBody;

  /** The sheets of a workbook, in its order; empty for text. */
  @IsString({ each: true })
  readonly sheets: string[];

  @Nested(() => FileReadingBody)
  readonly reading: FileReadingBody;

  /** Who last said what the columns hold: a guess, the profile of an earlier year, or a person. */
  @IsIn(['guess', 'profile', 'person'])
  readonly readBy: 'guess' | 'profile' | 'person';

  @NestedList(() => ColumnView)
  readonly columns: ColumnView[];

  /** An amount that can be read in two ways, so that a person has to say which mark is which; null when there is none. */
  @OrNull()
  @IsString()
  readonly ambiguousAmount: string | null;
}

export class ImportView {
  @IsUUID()
  readonly id: string;

  @IsIn(importStates)
  readonly state: ImportStateName;

  @IsInt()
  readonly revision: number;

  @IsRFC3339()
  readonly createdAt: string;

  @Nested(() => ImportCoverBody)
  readonly cover: ImportCoverBody;

  /** Null unless it will stand in place of a published version. */
  @OrNull()
  @Nested(() => CorrectionBody)
  readonly corrects: CorrectionBody | null;

  @NestedList(() => ControlTotalBody)
  readonly controlTotals: ControlTotalBody[];

  @NestedList(() => ImportFileView)
  readonly files: ImportFileView[];

  /** The version that it became; null while it is a draft. */
  @OrNull()
  @IsUUID()
  readonly versionId: string | null;

  /** It was to be published, and something broke on our side: nothing of it was. */
  @IsBoolean()
  readonly publishingBrokeOff: boolean;
}

export class ImportCardView {
  @IsUUID()
  readonly id: string;

  @IsIn(importStates)
  readonly state: ImportStateName;

  @IsInt()
  readonly fiscalYear: number;

  @IsIn(budgetStatuses)
  readonly status: BudgetStatus;

  @IsInt()
  readonly fileCount: number;

  @IsRFC3339()
  readonly createdAt: string;

  /** Who began it; null when they are not known any more. */
  @OrNull()
  @IsString()
  readonly by: string | null;

  /** Whether it will stand in place of a published version. */
  @IsBoolean()
  readonly isCorrection: boolean;
}

export class ImportListView {
  @NestedList(() => ImportCardView)
  readonly items: ImportCardView[];
}
