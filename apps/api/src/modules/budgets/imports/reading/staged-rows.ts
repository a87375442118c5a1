import { classificationConcepts, codeOf, lineAmounts, type ClassificationConcept, type Classified, type RowReading } from '@madang/budget';
import type { Money } from '@madang/money';
import type { CityKnowledge } from './city-knowledge.js';
import { copyText } from './copy-text.js';
import { lineAmountFields } from './staging-tables.js';

/** So many steps are remembered as text, and no more: one that comes again after that is put into text again. */
const mostRemembered = 50_000;
const nothing = '\\N';

export interface StagedRows {
  /** The row as COPY takes it. */
  readonly row: (reading: RowReading, row: number) => string;
  /** The steps without a code of their own that have come up since the last call, as COPY takes them. */
  readonly newlyNamed: () => string;
}

/** Rows on their way into the table of their reading, each as if it were a line. */
export function stagedRows(fileOfEliminations: boolean, { districts, cofogOf }: Pick<CityKnowledge, 'districts' | 'cofogOf'>): StagedRows {
  let remembered = new Map<Classified, string>();
  let named = new Set<Classified>();
  let fresh = '';
  const last = new Map(classificationConcepts.map((concept) => [concept, undefined as Classified | undefined]));
  const lastText = new Map<ClassificationConcept, string>();

  /** The reader of rows hands out the same step as the same object, as long as it remembers it. */
  function stepText(concept: ClassificationConcept, step: Classified | undefined): string {
    if (!step) return `${nothing}\t${nothing}`;
    if (last.get(concept) === step) return lastText.get(concept)!;
    const text = remembered.get(step) ?? remember(step);
    last.set(concept, step);
    lastText.set(concept, text);
    return text;
  }

  function remember(step: Classified): string {
    if (remembered.size >= mostRemembered) remembered = new Map();
    const text = `${copyText(step.code)}\t${copyText(step.name)}`;
    remembered.set(step, text);
    return text;
  }

  function noteNamed({ classification, namedOnly }: RowReading): void {
    for (const concept of namedOnly) {
      const step = classification[concept]!;
      if (named.has(step)) continue;
      if (named.size >= mostRemembered) named = new Set();
      named.add(step);
      fresh += `${concept}\t${stepText(concept, step)}\n`;
    }
  }

  function districtText({ department, district }: RowReading['classification']): string {
    const known = district || !department ? undefined : districts.get(department.code);
    return known === undefined ? stepText('district', district) : `${copyText(known)}\t${nothing}`;
  }

  function row(reading: RowReading, rowNumber: number): string {
    const { direction, classification, attributes } = reading;
    noteNamed(reading);
    let text = `${codeOf(reading, fileOfEliminations)}\t${rowNumber}\t1\t${direction}\t${fileOfEliminations || reading.elimination}`;
    for (const concept of classificationConcepts)
      text += `\t${concept === 'district' ? districtText(classification) : stepText(concept, classification[concept])}`;
    const { programme } = classification;
    const cofog = attributes.cofog ?? (programme && direction === 'expenditure' ? cofogOf(programme.code) : undefined);
    text += `\t${cofog ?? nothing}\t${attributes.rigidity ?? nothing}\t${attributes.equality ?? nothing}`;
    const amounts = lineAmounts(reading.amounts);
    for (const field of lineAmountFields) text += `\t${minor(amounts[field])}`;
    return `${text}\n`;
  }

  return {
    row,
    newlyNamed() {
      const text = fresh;
      fresh = '';
      return text;
    },
  };
}

function minor(amount: Money | undefined): bigint | string {
  return amount ? amount.minor : nothing;
}
