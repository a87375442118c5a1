import { equalityMarkers, type BudgetLine, type EqualityMarker, type Rigidity } from '../budget-line.js';
import { columnOf, type ColumnMapping } from './column-mapping.js';
import { plainHeading } from './heading-words.js';

type LineAttributes = Pick<BudgetLine, 'cofog' | 'rigidity' | 'equality'>;

const none: LineAttributes = {};

/** What the cells of the columns for COFOG, rigidity and equality say; a cell that says nothing known leaves it open. */
export function readAttributes(cells: readonly string[], mapping: ColumnMapping): LineAttributes {
  const [cofog, rigidity, equality] = [columnOf(mapping, 'cofog'), columnOf(mapping, 'rigidity'), columnOf(mapping, 'equality')];
  if (cofog === undefined && rigidity === undefined && equality === undefined) return none;
  const attributes = {
    cofog: cofog === undefined ? undefined : readCofog(cells[cofog] ?? ''),
    rigidity: rigidity === undefined ? undefined : readRigidity(cells[rigidity] ?? ''),
    equality: equality === undefined ? undefined : readEquality(cells[equality] ?? ''),
  };
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
}

/** `04.5`, `4.5`, `0451` and `GF0405` name one group: `04.5`. A division alone (`04`) says no group and is left out. */
export function readCofog(cell: string): string | undefined {
  const plain = cell.normalize('NFKC').trim();
  const pointed = /^(?:GF|COFOG)?\s*(\d{1,2})\.(\d{1,2})(?:\.\d+)?(?:\D|$)/iu.exec(plain);
  const packed = /^(?:GF|COFOG)?\s*(\d\d)0?([1-9])\d?$/iu.exec(plain);
  const [, division, group] = pointed ?? packed ?? [];
  if (division === undefined || group === undefined) return undefined;
  const known = Number(division) >= 1 && Number(division) <= 10 && Number(group) >= 1;
  return known ? `${division.padStart(2, '0')}.${Number(group)}` : undefined;
}

const rigidityWords: readonly (readonly [Rigidity, RegExp])[] = [
  ['discretionary', /discre|\blibre|\bfree|재량|裁量|facultatif|frei|facoltativ|اختياري/u],
  ['committed', /\bcommit|comprom|contract|약정|계약|契約|债务|engag|impegn|ملتزم/u],
  ['mandatory', /mandat|oblig|statut|legal|rigid|pflicht|obblig|의무|법정|경직|義務|固定|إلزام/u],
];

/** How firmly a cell says that money is bound. */
export function readRigidity(cell: string): Rigidity | undefined {
  const plain = plainHeading(cell);
  return rigidityWords.find(([, words]) => words.test(plain))?.[0];
}

function readEquality(cell: string): EqualityMarker | undefined {
  const plain = cell.normalize('NFKC').trim();
  return equalityMarkers.find((marker) => marker === plain);
}

const eliminationWords =
  /^(?:x|1|true|yes|y|si|s|sim|oui|ja|j|예|네|はい|○|نعم|elimin.*|interfund.*|transfer(?:encia)?s? intern.*|내부거래.*|重複.*)$/u;

/** Whether a cell of the elimination column says yes. */
export function saysElimination(cell: string): boolean {
  return eliminationWords.test(plainHeading(cell));
}

/** Whether a cell of the elimination column says no, rather than something else altogether. */
export function saysNoElimination(cell: string): boolean {
  return /^(?:0|false|no|n|nao|non|nein|아니오|いいえ|لا|normal|)$/u.test(plainHeading(cell));
}
