import { amountFields, classificationConcepts, codeOf, lineAmounts, type Classified, type RowReading } from '@madang/budget';
import type { Money } from '@madang/money';
import { copyText } from './copy-text.js';
import { identityNumber } from './identity-number.js';
import { attributes } from './staging-tables.js';

/** So many names are remembered, and no more: a name that comes again after that is written again, under another number. */
const mostRemembered = 50_000;

export interface StagedRows {
  /** The row as COPY takes it. */
  readonly row: (reading: RowReading, row: number) => string;
  /** The steps of the classification that have come up since the last call, as COPY takes them. */
  readonly newSteps: () => string;
}

/** Rows on their way into the staging tables. */
export function stagedRows(elimination: boolean): StagedRows {
  let remembered = new Map<Classified, number>();
  let steps = 0;
  let fresh = '';

  function stepNumber(step: Classified | undefined): number | string {
    if (!step) return '\\N';
    return remembered.get(step) ?? newStep(step);
  }

  /** The reader of rows hands out the same step as the same object, as long as it remembers it. */
  function newStep(step: Classified): number {
    if (remembered.size >= mostRemembered) remembered = new Map();
    steps += 1;
    remembered.set(step, steps);
    fresh += `${steps}\t${copyText(step.code)}\t${copyText(step.name)}\n`;
    return steps;
  }

  function row(reading: RowReading, rowNumber: number): string {
    const { direction, classification, identity, amounts } = reading;
    let text = `${rowNumber}\t${codeOf(reading, elimination)}\t${identityNumber(identity)}\t${direction}\t${elimination || reading.elimination}`;
    for (const concept of classificationConcepts) text += `\t${stepNumber(classification[concept])}`;
    for (const attribute of attributes) text += `\t${reading.attributes[attribute] ?? '\\N'}`;
    const { final } = lineAmounts(amounts);
    for (const field of amountFields) text += `\t${minor(field === 'final' ? final : amounts[field])}`;
    return `${text}\n`;
  }

  return {
    row,
    newSteps() {
      const text = fresh;
      fresh = '';
      return text;
    },
  };
}

function minor(amount: Money | undefined): bigint | string {
  return amount ? amount.minor : '\\N';
}
