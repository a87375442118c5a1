import { cellOf } from './cell.js';
import type { ColumnMapping } from './column-mapping.js';
import { columnsOf, fillDown } from './fill-down.js';
import { amountFields, classificationConcepts, type ClassificationConcept } from './line-field.js';
import { endsInTotal, saysTotal } from './suspected-total.js';

/** Money is often spent in no district, and from no fund that is named: there an empty cell says that, and nothing else. */
const neverFilled: readonly ClassificationConcept[] = ['district', 'fund'];

interface Seen {
  /** Rows of money, and those among them that do not say this part. */
  readonly data: number;
  readonly lacking: number;
  /** Whether every row that lacks it has one above it and says something further right. */
  readonly reaches: boolean;
  /** Whether it is never written twice beside the same parts: whoever repeats it leaves cells empty for another reason. */
  readonly once: boolean;
}

/**
 * Which parts are written once and stand for the rows below: cells that many rows lack, that no row repeats, and that some row
 * above gives to each; beside something further right that these rows do say.
 */
export function guessFilledDown(rows: readonly (readonly string[])[], mapping: ColumnMapping): ClassificationConcept[] {
  const found: ClassificationConcept[] = [];
  const leftFirst = classificationConcepts
    .filter((concept) => !neverFilled.includes(concept) && columnsOf(mapping, [concept]).length > 0)
    .toSorted((a, b) => columnsOf(mapping, [a])[0]! - columnsOf(mapping, [b])[0]!);
  for (const concept of leftFirst) {
    const { data, lacking, reaches, once } = look(rows, mapping, found, concept);
    if (lacking >= 2 && lacking * 10 >= data && reaches && once) found.push(concept);
    // Where something is left empty for another reason, so may be what stands right of it.
    else if (lacking > 0) break;
  }
  return found;
}

function look(
  rows: readonly (readonly string[])[],
  mapping: ColumnMapping,
  found: readonly ClassificationConcept[],
  concept: ClassificationConcept,
): Seen {
  const own = columnsOf(mapping, [concept]);
  const all = columnsOf(mapping, classificationConcepts);
  const upToOwn = all.filter((column) => column <= own.at(-1)!);
  const right = all.filter((column) => column > own.at(-1)!);
  const fill = fillDown(mapping, [...found, concept]);
  const written = new Set<string>();
  let [data, lacking, reaches, once] = [0, 0, true, true];
  for (const cells of rows.filter((one) => !isTotal(one))) {
    const filled = fill(cells);
    const lacks = isEmpty(cells, own);
    if (!lacks) {
      const group = JSON.stringify(upToOwn.map((column) => cellOf(filled, column)));
      once &&= !written.has(group);
      written.add(group);
    }
    if (!holdsAmount(cells, mapping)) continue;
    data += 1;
    if (!lacks) continue;
    lacking += 1;
    reaches &&= !isEmpty(filled, own) && !isEmpty(cells, right);
  }
  return { data, lacking, reaches, once };
}

function isEmpty(cells: readonly string[], columns: readonly number[]): boolean {
  return columns.every((column) => cellOf(cells, column) === '');
}

function isTotal(cells: readonly string[]): boolean {
  return cells.some((cell) => saysTotal(cell) || endsInTotal(cell));
}

function holdsAmount(cells: readonly string[], mapping: ColumnMapping): boolean {
  return amountFields.some((field) => (mapping[field] ?? []).some((column) => cellOf(cells, column) !== ''));
}
