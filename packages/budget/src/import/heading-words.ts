import { amountWords } from './amount-words.js';
import { classificationWords } from './classification-words.js';
import type { AmountField, ClassificationConcept, RowField } from './line-field.js';
import { words } from './word-list.js';

export type HeadingConcept = ClassificationConcept | AmountField | RowField;

/** What a row says of itself. The cells must bear such a heading out, as `type` and `구분` stand above all sorts of things. */
const rowWords: Readonly<Record<RowField, readonly string[]>> = {
  direction: words(
    'gasto ingreso | ingreso gasto | tipo | tipo de partida | clase',
    'account type | direction | type | budget type | revenue expenditure | revenue expense | revenue or expense | expense revenue | income expenditure | flow | category type',
    'sens | type | depense recette | recette depense | section',
    'receita despesa | natureza',
    'art | typ | ertrag aufwand | einnahme ausgabe',
    'entrata spesa | entrate uscite',
    '세입세출 | 세입세출구분 | 수입지출 | 구분 | 회계구분',
    '歳入歳出 | 歳入歳出区分 | 収支 | 区分',
    'النوع | نوع',
  ),
  elimination: words(
    'eliminacion | eliminaciones | elimination | eliminations | interfund | internal transfer | consolidation | consolidacion | 내부거래 | 중복',
  ),
  fiscalYear: words(
    'ejercicio | ano | anio | gestion | ano fiscal | ejercicio fiscal',
    'budget year | fiscal year | year | fy | financial year',
    'exercice | annee',
    'exercicio | ano exercicio',
    'jahr | haushaltsjahr | rechnungsjahr',
    'anno | esercizio',
    'jaar | boekjaar | rok | yil',
    '연도 | 년도 | 회계연도 | 회계년도 | 예산년도 | 예산연도',
    '年度 | 会計年度 | 予算年度 | 年',
    'السنة | السنة المالية | العام | العام المالي',
  ),
  cofog: words('cofog | cofog group | cofog code | cofog level 2 | cofog level2 | cofog level 1 | cofog level1'),
  rigidity: words(
    'rigidity | rigidez | mandatory discretionary | spending type | mandatory | obligatorio | type | tipo | 의무재량 | 경직성 | 재량의무 | 義務的経費',
  ),
  equality: words(
    'equality marker | gender marker | gender equality marker | gender budget marker | equality | gender | marcador de genero | genero | marqueur genre | gleichstellung | 성인지 | 성평등 | ジェンダー',
  ),
};

/** The words that cities write above their columns, as `plainHeading` spells them. */
export const headingWords: Readonly<Record<HeadingConcept, readonly string[]>> = { ...rowWords, ...classificationWords, ...amountWords };

/** A heading that says by itself whether it stands above codes, where its cells could not tell. */
export const headingsOfCodes: readonly string[] = ['유아이디'];

/** Levels whose codes are numbered afresh inside each parent; together, from the top down, they make one code. */
export const nestedLevels: Readonly<Partial<Record<ClassificationConcept, readonly string[]>>> = {
  programme: ['款', '項', '目', '事業'],
  economic: ['節', '細節'],
};

/** Columns that say how deep a row stands in an outline. */
export const levelWords = words('nivel | level | ebene | niveau | livello | poziom | 수준 | 단계 | レベル | 階層 | المستوى');

export const wordsForName = words(
  'descripcion | desc | nombre | denominacion | literal | glosa',
  'name | description | title | label | particulars | details',
  'libelle | designation | intitule | nom',
  'descricao | nome | denominacao | especificacao',
  'bezeichnung | beschreibung | text',
  'descrizione | denominazione',
  'omschrijving | naam | nazwa | adi | aciklama | benamning | namn | designacao',
  'الاسم | اسم | البيان | الوصف | وصف',
);
export const wordsForCode = words(
  'codigo | cod | clave | code | id | no | number | num | numero | nr | nummer | n | schlussel | codice | kod | kode | kodu | ref',
  'رمز | كود | الرمز | رقم',
);
export const endingsForName = ['명칭', '명', '이름', '名称', '名稱', '名', 'bezeichnung', 'name', 'namn'];
export const endingsForCode = ['코드', '번호', 'コード', '番号', '代號', '代码', '編號', 'nummer', 'nr', 'code'];

/** What the cells of a direction column say. */
export const directionWords = {
  expenditure: words(
    'expenditure | expenditures | expense | expenses | spending | exp | outgoing',
    'gasto | gastos | g | e | egreso | egresos | depense | depenses | d | despesa | despesas',
    'aufwand | aufwendungen | aufwendung | ausgabe | ausgaben | auszahlung | auszahlungen | spesa | spese | uscita | uscite | u | s | lasten | uitgaven | wydatki | wydatek | gider',
    '세출 | 지출 | 歳出 | 支出 | مصروفات | النفقات | نفقات | المصروفات | نفقة',
  ),
  revenue: words(
    'revenue | revenues | income | receipt | receipts | rev | incoming',
    'ingreso | ingresos | i | r | recette | recettes | receita | receitas',
    'ertrag | ertrage | einnahme | einnahmen | einzahlung | einzahlungen | entrata | entrate | baten | inkomsten | dochody | dochod | gelir',
    '세입 | 수입 | 歳入 | 収入 | إيرادات | الإيرادات | ايرادات | الايرادات | إيراد',
  ),
} as const;

/** Letters with marks that Unicode does not take apart. */
const undivided: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ß: 'ss', ı: 'i' };

/** `CRED_INICIAL`, `CRED.INICIAL` and `Créd. inicial` alike, and `fundCode` in two words. Marks of Korean and Japanese letters are kept. */
export function plainHeading(text: string): string {
  const unaccented = text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .replaceAll(/[łŁøØđĐßı]/gu, (letter) => undivided[letter]!);
  return unaccented
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
