import type { Money } from '@madang/money';
import { plainCharacters } from './amount-format.js';
import { amountFields, type AmountField } from './line-field.js';

/** Why a row looks like a sum of other rows, or like no row of money at all. */
export const totalSigns = ['says-total', 'repeats-sum-above', 'sums-rows-below', 'no-amount'] as const;
export type TotalSign = (typeof totalSigns)[number];

/** A row that would count money twice if it were added. */
export interface SuspectedTotal {
  readonly row: number;
  readonly sign: TotalSign;
  /** The words of the row, so that a person recognises it. */
  readonly text: string;
  readonly amounts: RowAmounts;
}

export type RowAmounts = Readonly<Partial<Record<AmountField, Money>>>;

const totalWords = [
  /^(?:sub[ -]?|gran |grand )?total(?:es|s)?\b/iu,
  /^suma(?: total)?$/iu,
  /^(?:합 ?계|총 ?계|소 ?계|누 ?계|계)$/u,
  /^(?:合 ?計|総 ?計|小 ?計|計|歳[出入]合計)$/u,
  /^(?:zwischen|gesamt|end)?summe\b|^(?:gesamt|insgesamt)$/iu,
  /^(?:sous|sub|s\/)[ -]?total/iu,
  /^(?:totale|totaal|subtotaal|somma|soma|razem|ogółem|toplam|genel toplam|jumlah)\b/iu,
  /^(?:ال)?(?:مجموع|إجمالي|اجمالي)(?: |$)/u,
];

/** Whether a cell opens like the label of a total, in the languages of the heading words. */
export function saysTotal(cell: string): boolean {
  // Nearly all cells of a Western file end here, before the dearer look at their characters.
  if (/^[\u0020-\u00ff]*$/u.test(cell) && !/tot|sum|som|razem|gesamt|toplam|jumlah/iu.test(cell)) return false;
  const plain = plainCharacters(cell.trim());
  return totalWords.some((word) => word.test(plain));
}

/** `Police Total`, as spreadsheets label the sums of groups. A line may be called so too: where a code is missing it is none. */
export function endsInTotal(cell: string): boolean {
  return /\S\s(?:sub)?total$/iu.test(cell.trim());
}

/** Sums of the rows so far, to notice a row that repeats them. */
export interface RunningSums {
  readonly add: (amounts: RowAmounts) => void;
  /** Whether the amounts are those of all rows so far, or of all since the last total. */
  readonly areRepeatedBy: (amounts: RowAmounts) => boolean;
  /** A total was met: a new section begins. */
  readonly startSection: () => void;
}

interface Section {
  rows: number;
  readonly minor: Partial<Record<AmountField, bigint>>;
}

export function runningSums(): RunningSums {
  /** All sections before the one that is open. */
  const before: Section = { rows: 0, minor: {} };
  let section: Section = { rows: 0, minor: {} };
  return {
    add(amounts) {
      section.rows += 1;
      for (const field of amountFields) {
        const amount = amounts[field];
        if (amount) section.minor[field] = (section.minor[field] ?? 0n) + amount.minor;
      }
    },
    areRepeatedBy: (amounts) => isSumOf([section], amounts) || isSumOf([before, section], amounts),
    startSection() {
      before.rows += section.rows;
      for (const field of amountFields) {
        const minor = section.minor[field];
        if (minor !== undefined) before.minor[field] = (before.minor[field] ?? 0n) + minor;
      }
      section = { rows: 0, minor: {} };
    },
  };
}

/** One row is not a sum, and a row of zeros repeats nothing. */
function isSumOf(sections: readonly Section[], amounts: RowAmounts): boolean {
  const fields = amountFields.filter((field) => amounts[field] !== undefined);
  const rows = sections.reduce((sum, one) => sum + one.rows, 0);
  if (rows < 2 || fields.every((field) => amounts[field]!.minor === 0n)) return false;
  return fields.every((field) => sections.reduce((sum, { minor }) => sum + (minor[field] ?? 0n), 0n) === amounts[field]!.minor);
}
