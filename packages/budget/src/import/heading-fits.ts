import { equalityMarkers } from '../budget-line.js';
import type { ColumnContent } from './column-content.js';
import type { HeadingConcept } from './heading-words.js';
import { levelMark } from './heading-levels.js';
import { amountFields } from './line-field.js';
import { readCofog, readRigidity, saysElimination, saysNoElimination } from './read-attributes.js';
import { readDirection } from './read-direction.js';
import { readHeading, type HeadingReading } from './read-heading.js';
import { readYear } from './read-year.js';

/** What a heading says, as far as the cells below bear it out: a `Type` with `Expense` below is a direction, one with names is none. */
export function readColumn(heading: string, content: ColumnContent): HeadingReading {
  const lowest = heading.lastIndexOf(levelMark);
  if (lowest < 0) return readOneLevel(heading, content);
  // The lower heading says what the column is; the one above it perhaps of which year.
  const own = readOneLevel(heading.slice(lowest + levelMark.length), content);
  if (own.concept === undefined) return readOneLevel(heading, content);
  const above = readHeading(heading.slice(0, lowest));
  return { ...own, year: own.year ?? above.year, prior: own.prior ?? above.prior };
}

function readOneLevel(heading: string, content: ColumnContent): HeadingReading {
  const fits = (concept: HeadingConcept) => couldHold(content, concept);
  const fitting = readHeading(heading, fits);
  const said = readHeading(heading);
  const contradicted = said.exact && said.concept !== undefined && said.concept !== 'fiscalYear' && !fits(said.concept);
  // Codes such as 46.34 look like money; their heading says better.
  if (fitting.concept === undefined && said.kind === 'code' && content.isCodeLike) return said;
  return contradicted && !fitting.exact ? { kind: said.kind, exact: false } : fitting;
}

function couldHold(content: ColumnContent, concept: HeadingConcept): boolean {
  const { values } = content;
  if (amountFields.some((field) => field === concept)) return content.isBlank || content.isNumeric;
  switch (concept) {
    case 'direction':
      return values.length > 0 && values.every((value) => readDirection(value) !== undefined);
    case 'elimination':
      return values.length > 0 && values.every((value) => saysElimination(value) || saysNoElimination(value));
    case 'fiscalYear':
      return values.every((value) => readYear(value) !== undefined);
    case 'cofog':
      return values.filter((value) => readCofog(value) !== undefined).length * 2 >= values.length;
    case 'rigidity':
      return values.length > 0 && values.every((value) => readRigidity(value) !== undefined);
    case 'equality':
      return values.length > 0 && values.every((value) => equalityMarkers.some((marker) => marker === value));
    default:
      return !content.isMoneyLike;
  }
}
