import type { AmountField, ClassificationConcept, RowField } from './line-field.js';

export type HeadingConcept = ClassificationConcept | AmountField | RowField;

/**
 * The words that cities write above their columns, as `plainHeading` spells them: one line each for Spanish, English, Korean
 * and Japanese. Madrid, Oakland, Seoul and Abiko are covered whole; the rest are usual variants.
 */
export const headingWords: Readonly<Record<HeadingConcept, readonly string[]>> = {
  body: words('centro | institucion | organismo | entidad | ente', 'body | institution | entity', '기관 | 회계', '会計'),
  department: words('seccion | organica | organico | departamento', 'department | bureau', '부서 | 실국 | 소관', '所属 | 部局 | 課'),
  programme: words('programa | funcional', 'program | programme', '사업 | 세부사업 | 유아이디', '事業 | 款 | 項 | 目'),
  chapter: words('capitulo | cap', 'chapter', '편성목', ''),
  economic: words(
    'economico | economica | aplicacion economica | subconcepto',
    'economic | account category | expense category | object',
    '통계목',
    '節 | 細節',
  ),
  initial: words(
    'cred inicial | credito inicial | creditos iniciales | prev inicial | prevision inicial | previsiones iniciales | presupuesto inicial | inicial | importe',
    'initial | original budget | adopted budget | adopted | approved budget | approved | proposed budget | proposed | budget | amount',
    '예산 | 예산액 | 본예산 | 당초예산',
    '予算額 | 当初予算額 | 当初予算',
  ),
  modification: words(
    'mod credito | modificaciones | modificacion | modificaciones de credito',
    'modification | modifications | adjustments',
    '추경 | 추경액',
    '補正額 | 補正予算額',
  ),
  final: words(
    'c definitivo | cred definitivo | credito definitivo | creditos definitivos | prev definitiv | prev definitiva | prevision definitiva | previsiones definitivas | presupuesto definitivo | definitivo',
    'final budget | final | revised budget | revised | adjusted budget | adjusted | amended budget | current budget',
    '예산현액 | 최종예산',
    '予算現額',
  ),
  committed: words(
    'c dispuesto | credito dispuesto | dispuesto | comprometido | gastos comprometidos',
    'committed | encumbered | encumbrance',
    '원인행위액 | 지출원인행위액',
    '支出負担行為額',
  ),
  executed: words(
    'obl reconoc | obligaciones reconocidas | obligaciones reconocidas netas | d recon netos | derechos reconocidos | derechos reconocidos netos',
    'executed | actual | actuals | spending | spent',
    '지출 | 지출액 | 집행액 | 결산액 | 수납액',
    '支出済額 | 収入済額 | 決算額',
  ),
  direction: words('gasto ingreso | ingreso gasto', 'account type | direction', '세입세출', '歳入歳出'),
  fiscalYear: words('ejercicio | ano', 'budget year | fiscal year | year', '연도 | 년도 | 회계연도', '年度'),
};

function words(...languages: readonly string[]): string[] {
  return languages
    .flatMap((language) => language.split('|'))
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** A heading that says by itself whether it stands above codes, where its cells could not tell. */
export const headingsOfCodes: readonly string[] = ['유아이디'];

/** Levels whose codes are numbered afresh inside each parent; together, from the top down, they make one code. */
export const nestedLevels: Readonly<Partial<Record<ClassificationConcept, readonly string[]>>> = {
  programme: ['款', '項', '目', '事業'],
  economic: ['節', '細節'],
};

export const wordsForName = ['descripcion', 'desc', 'nombre', 'denominacion', 'name', 'description', 'title'];
export const wordsForCode = ['codigo', 'cod', 'code', 'id'];
export const endingsForName = ['명칭', '명', '名称', '名'];
export const endingsForCode = ['코드', 'コード', '番号'];

/** What the cells of a direction column say. */
export const directionWords = {
  expenditure: ['expenditure', 'expense', 'expenses', 'spending', 'gasto', 'gastos', 'g', 'e', '세출', '歳出'],
  revenue: ['revenue', 'revenues', 'income', 'ingreso', 'ingresos', 'i', 'r', '세입', '歳入'],
} as const;

/** `CRED_INICIAL`, `CRED.INICIAL` and `Créd. inicial` alike. Marks of Korean and Japanese letters are kept. */
export function plainHeading(text: string): string {
  const unaccented = text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/gu, '')
    .normalize('NFC');
  return unaccented
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
