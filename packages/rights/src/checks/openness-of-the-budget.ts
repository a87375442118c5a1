import { ok } from '@madang/basics';
import { exactly, nought, over, times, toNumber, total, type Fraction } from '../fraction.js';
import { lacks, readPresent } from './given.js';
import { rightsCheck } from './rights-check.js';

/** The documents that the Open Budget Survey looks for, in the order in which a budget year brings them. */
export const keyDocuments = [
  'pre-budget statement',
  'proposal',
  'enacted budget',
  'citizens’ budget',
  'in-year report',
  'mid-year report',
  'year-end report',
  'audit',
] as const;

export interface KeyDocument {
  readonly published?: boolean | null | undefined;
  /** Asked only of a document that was published. */
  readonly onTime?: boolean | null | undefined;
  readonly machineReadable?: boolean | null | undefined;
}

export interface OpennessInput {
  documents: readonly KeyDocument[];
}

/** C18. */
export const opennessOfTheBudget = rightsCheck<OpennessInput, 'score', { readonly score: number }>(
  {
    id: 'C18',
    version: 1,
    name: 'How open the budget is',
    principle: 'transparency',
    appliesTo: ['budget'],
    question: 'Have the eight main documents come out, in time, and in a form that can be reused?',
    formula: '100*sum(published * (onTime?1:0.5) * (machineReadable?1:0.8))/8',
    inputs: { documents: 'the list of the eight main documents, each published or not, on time or not, machine-readable or not' },
    unit: 'score 0-100',
    thresholds: [
      { level: 'ok', when: [{ value: 'score', atLeast: 61 }], say: 'Open enough to follow the money' },
      { level: 'watch', when: [{ value: 'score', atLeast: 41 }], say: 'Open in part' },
      { level: 'concern', when: [], say: 'Hardly open' },
    ],
    shows: 'A tile for each document with its date and a link.',
    basis: ['Open Budget Survey: its set of documents and its line of 61', 'ICCPR-19'],
    indicators: ['IN-P2'],
  },
  (input) => {
    const present = readPresent(input.documents, 'documents');
    if (!present.ok) return present;
    const documents = present.value;
    if (documents.length < keyDocuments.length) return lacks('documents', 'too-few');
    if (documents.length > keyDocuments.length) return lacks('documents', 'too-many');
    const points: Fraction[] = [];
    for (const [index, document] of documents.entries()) {
      const unknown = unknownField(document);
      if (unknown) return lacks('documents', 'missing', { item: keyDocuments[index]!, field: unknown });
      points.push(pointsOf(document));
    }
    const score = times(exactly(100), over(total(points), exactly(keyDocuments.length)));
    return ok({ decisive: { score }, values: { score: toNumber(score) } });
  },
);

function unknownField(document: KeyDocument): keyof KeyDocument | undefined {
  const asked = document.published ? (['onTime', 'machineReadable'] as const) : (['published'] as const);
  return asked.find((field) => typeof document[field] !== 'boolean');
}

function pointsOf({ published, onTime, machineReadable }: KeyDocument): Fraction {
  if (!published) return nought;
  return times(exactly(onTime ? 1 : 0.5), exactly(machineReadable ? 1 : 0.8));
}
