import { keyDocuments } from '@madang/rights';
import type { Evidence } from './evidence.js';
import type { NamedInput, Question } from './question.js';
import { fromFact } from './sources.js';

/** C18: the eight documents of the budget's year. What nobody has said of one is asked for, and not taken for "no". */
export function openness({ facts, version }: Evidence): Question[] {
  const { fiscalYear: year, currency } = version;
  const told = (item: string, field: string, kind: 'document-published' | 'document-on-time' | 'document-machine-readable'): NamedInput =>
    fromFact('documents', facts.of(kind, { year, item }), kind, currency, { kind: 'yes-no', supplier: 'finance', year, item, field });
  return [
    {
      check: 'C18',
      subject: {},
      inputs: keyDocuments.flatMap((document) => [
        told(document, 'published', 'document-published'),
        told(document, 'onTime', 'document-on-time'),
        told(document, 'machineReadable', 'document-machine-readable'),
      ]),
    },
  ];
}
