import './metadata.js';
import { levels, retrogressionForm, rightCodes, type Level, type RetrogressionField, type RightCode } from '@madang/rights';
import { ArrayMaxSize, IsArray, IsIn, IsRFC3339, IsString, IsUUID, Length } from 'class-validator';
import { BudgetVersionView } from './budgets.js';
import { Trimmed } from './trimmed.js';
import { Nested, NestedList, OrNull } from './wire.js';

const levelCodes = levels.map(({ code }) => code);
const fieldCodes = retrogressionForm.map(({ code }) => code);

export class JustificationPartBody {
  @IsIn(fieldCodes)
  field: RetrogressionField;

  @Trimmed()
  @Length(1, 5000)
  text: string;
}

/** Why a city takes back what was won, signed by somebody who holds an office. */
export class JustificationBody {
  @IsIn(rightCodes)
  right: RightCode;

  /** All seven. */
  @IsArray()
  @ArrayMaxSize(7)
  @NestedList(() => JustificationPartBody)
  parts: JustificationPartBody[];

  /** Name and office. */
  @Trimmed()
  @Length(1, 200)
  signedBy: string;
}

export class JustificationPartView {
  @IsIn(fieldCodes)
  readonly field: RetrogressionField;

  @IsString()
  readonly text: string;
}

export class JustificationView {
  @IsUUID()
  readonly id: string;

  @NestedList(() => JustificationPartView)
  readonly parts: JustificationPartView[];

  @IsString()
  readonly signedBy: string;

  @IsString()
  readonly language: string;

  @IsRFC3339()
  readonly publishedAt: string;
}

/** A cut that the city has to justify; `given` is empty while it has not, the newest stands first. */
export class CutView {
  @IsIn(rightCodes)
  readonly right: RightCode;

  @IsIn(levelCodes)
  readonly level: Level;

  /** Change per resident with prices taken out. */
  @OrNull()
  @IsString()
  readonly change: string | null;

  /** Since when it is known that a justification is due. */
  @IsRFC3339()
  readonly knownSince: string;

  @NestedList(() => JustificationView)
  readonly given: JustificationView[];
}

export class CutListView {
  @OrNull()
  @Nested(() => BudgetVersionView)
  readonly version: BudgetVersionView | null;

  /** The deepest cut first. */
  @NestedList(() => CutView)
  readonly items: CutView[];
}
