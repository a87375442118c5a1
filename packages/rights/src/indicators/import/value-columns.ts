/** What a column of a file of figures holds. */
export const valueFields = [
  'code',
  'year',
  'group',
  'district',
  'value',
  'numerator',
  'denominator',
  'sampleSize',
  'quality',
  'source',
  'sourceUrl',
  'licence',
  'hidden',
  'note',
] as const;
export type ValueField = (typeof valueFields)[number];

/** Headings as people write them, in the languages of the house. */
const words: Readonly<Record<ValueField, readonly string[]>> = {
  code: ['code', 'indicator', 'indicador', 'codigo', 'indicator code', '지표', '지표 코드', 'المؤشر', 'رمز المؤشر'],
  year: ['year', 'ano', 'anio', 'ejercicio', '연도', '년도', 'السنة'],
  group: ['group', 'grupo', '집단', '그룹', 'المجموعة'],
  district: ['district', 'distrito', 'cod_distrito', 'district code', '구', '자치구', 'الحي', 'المنطقة'],
  value: ['value', 'valor', '값', '수치', 'القيمة'],
  numerator: ['numerator', 'numerador', '분자', 'البسط'],
  denominator: ['denominator', 'denominador', '분모', 'المقام'],
  sampleSize: ['sample size', 'sample', 'n', 'muestra', 'tamano de la muestra', '표본', '표본 수', 'حجم العينة'],
  quality: ['quality', 'calidad', '자료 종류', '품질', 'النوعية'],
  source: ['source', 'fuente', '출처', 'المصدر'],
  sourceUrl: ['source link', 'source url', 'link', 'url', 'enlace', '출처 링크', 'رابط المصدر'],
  licence: ['licence', 'license', 'licencia', '이용 조건', 'الترخيص'],
  hidden: ['hidden', 'oculto', '비공개', 'محجوب'],
  note: ['note', 'nota', '비고', 'ملاحظة'],
};

/** What a heading means: a field, a year, an indicator whose figures stand below it, or nothing that is known. */
export type ColumnMeaning =
  | { readonly kind: 'field'; readonly field: ValueField }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'indicator'; readonly code: string }
  | { readonly kind: 'ignored' };

const fieldOf: ReadonlyMap<string, ValueField> = new Map(
  valueFields.flatMap((field) => words[field].map((word) => [word, field] as const)),
);

/** One spelling for what differs only in case, accents, underscores and spaces. */
export function folded(text: string): string {
  const bare = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').normalize('NFKC');
  return bare
    .toLowerCase()
    .replaceAll(/[\s_-]+/gu, ' ')
    .trim();
}

const foldedFields: ReadonlyMap<string, ValueField> = new Map([...fieldOf].map(([word, field]) => [folded(word), field]));

export function meaningOf(heading: string, isCode: (code: string) => boolean): ColumnMeaning {
  const field = foldedFields.get(folded(heading));
  if (field) return { kind: 'field', field };
  const text = heading.trim();
  if (/^(?:1[89]|2[01])\d{2}$/u.test(text)) return { kind: 'year', year: Number(text) };
  return isCode(text) ? { kind: 'indicator', code: text } : { kind: 'ignored' };
}
