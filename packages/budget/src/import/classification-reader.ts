import type { Classified } from '../budget-line.js';
import { isMapped } from './column-mapping.js';
import { classificationConcepts, codeFields, optionalCodeFields } from './line-field.js';
import type { ClassificationConcept, CodeField } from './line-field.js';
import type { RowReading, RowRules } from './row-reading.js';
import { stepReader } from './step-reader.js';

interface ClassificationRead extends Pick<RowReading, 'classification' | 'identity' | 'namedOnly' | 'writtenCodes' | 'doubtful'> {
  /** Codes that every line of the file carries and this row does not. */
  readonly missing: readonly CodeField[];
}

const isOptional: ReadonlySet<CodeField> = new Set(optionalCodeFields);
const none: readonly CodeField[] = [];
const noConcept: readonly ClassificationConcept[] = [];

/** Reads of row after row where its money belongs. */
export function classificationReader(rules: RowRules): (cells: readonly string[]) => ClassificationRead {
  const needed = new Set(
    codeFields.filter((field) => isMapped(rules.mapping, field) && !isOptional.has(field) && !rules.mayBeBlank.includes(field)),
  );
  const steps = classificationConcepts.flatMap((concept) => {
    const reader = stepReader(concept, rules);
    const field: CodeField = `${concept}Code`;
    return reader ? [{ ...reader, field, isNeeded: needed.has(field), mayBeBlank: isOptional.has(field) }] : [];
  });

  return (cells) => {
    const classification: Partial<Record<ClassificationConcept, Classified>> = {};
    const writtenCodes: Partial<Record<CodeField, string>> = {};
    let missing = none;
    let namedOnly = noConcept;
    let identity = '';
    let doubtful = false;
    for (const { concept, field, read, isNeeded, mayBeBlank } of steps) {
      const step = read(cells);
      if (step.classified) {
        classification[concept] = step.classified;
        if (step.codeIsBlank) namedOnly = [...namedOnly, concept];
      }
      if (step.written !== undefined) writtenCodes[field] = step.written;
      if (isNeeded && step.codeIsBlank) missing = [...missing, field];
      if (step.saysTotal || (step.lacksCell && !mayBeBlank)) doubtful = true;
      identity += `${step.identity}\u0000`;
    }
    return { classification, identity, namedOnly, writtenCodes, missing, doubtful };
  };
}
