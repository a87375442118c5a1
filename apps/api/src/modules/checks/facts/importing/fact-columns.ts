import { folded } from '@madang/rights';

export const factFields = ['kind', 'year', 'item', 'name', 'value', 'source', 'sourceUrl', 'note'] as const;
export type FactField = (typeof factFields)[number];

/** Headings as people write them, in the languages of the house. */
const words: Readonly<Record<FactField, readonly string[]>> = {
  kind: ['kind', 'fact', 'what it is', 'tipo', 'dato', '종류', '사실', 'النوع', 'المعلومة'],
  year: ['year', 'ano', 'anio', 'ejercicio', '연도', '년도', 'السنة'],
  item: ['item', 'about', 'about what', 'sobre', 'sobre que', '대상', 'عن', 'الموضوع'],
  name: ['name', 'city', 'benefit', 'charge', 'nombre', 'ciudad', 'prestacion', 'tasa', '이름', '도시', 'الاسم', 'المدينة'],
  value: ['value', 'valor', '값', '수치', 'القيمة'],
  source: ['source', 'fuente', '출처', 'المصدر'],
  sourceUrl: ['source link', 'source url', 'link', 'url', 'enlace', '출처 링크', 'رابط المصدر'],
  note: ['note', 'nota', '비고', 'ملاحظة'],
};

const fieldOf: ReadonlyMap<string, FactField> = new Map(
  factFields.flatMap((field) => words[field].map((word) => [folded(word), field] as const)),
);

export function factFieldOf(heading: string): FactField | undefined {
  return fieldOf.get(folded(heading));
}
