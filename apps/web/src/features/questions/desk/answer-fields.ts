import type { QuestionAnswerBody } from '@madang/contracts/question-answers';

/** What is typed into the form of an answer: texts, whatever they become. */
export interface AnswerValues {
  readonly office: string;
  readonly officeHolder: string;
  readonly text: string;
  readonly correction: string;
  readonly label: string;
  readonly value: string;
  readonly source: string;
  readonly label2: string;
  readonly value2: string;
  readonly source2: string;
  readonly tableName: string;
  readonly tableSource: string;
  readonly csv: string;
  readonly linkKind: string;
  readonly linkKey: string;
}

const fieldOf: Readonly<Record<string, keyof AnswerValues>> = {
  'figures.0.label': 'label',
  'figures.0.value': 'value',
  'figures.0.source': 'source',
  'figures.1.label': 'label2',
  'figures.1.value': 'value2',
  'figures.1.source': 'source2',
  'table.name': 'tableName',
  'table.source': 'tableSource',
  'table.csv': 'csv',
  'link.kind': 'linkKind',
  'link.key': 'linkKey',
};

/** The field that a path of the body comes from. */
export function answerFieldAt(path: string): string | null {
  return fieldOf[path] ?? path.split('.')[0] ?? null;
}

/** What is left empty altogether is not sent; what is begun is checked whole. */
export function answerBody(values: AnswerValues, language: string, corrects: boolean): QuestionAnswerBody {
  const { office, officeHolder, text, correction, tableName, tableSource, csv, linkKind, linkKey } = trimmed(values);
  const { label, value, source, label2, value2, source2 } = trimmed(values);
  const figures = [
    { label, value, source },
    { label: label2, value: value2, source: source2 },
  ].filter((figure) => Object.values(figure).some((word) => word !== ''));
  return {
    office,
    officeHolder,
    text,
    language,
    figures,
    table: tableName + tableSource + csv === '' ? null : { name: tableName, source: tableSource, csv },
    link: linkKey === '' ? null : { kind: linkKind, key: linkKey },
    correction: corrects ? correction : null,
  } as QuestionAnswerBody;
}

function trimmed(values: AnswerValues): AnswerValues {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value ?? '').trim()])) as unknown as AnswerValues;
}
