import type { ProblemArea } from './problem-area.js';

/** Why a cell cannot be put right, or a file of mended rows be taken. */
export const budgetMendingProblems = {
  'budget/row-not-in-file': {
    status: 400,
    titles: {
      en: 'The file has no such row',
      ko: '파일에 그런 행이 없습니다',
      es: 'El archivo no tiene esa fila',
      ar: 'لا يوجد في الملف صف كهذا',
    },
  },
  'budget/too-many-mended-cells': {
    status: 409,
    titles: {
      en: 'This is wrong too often to be put right here; mend the file where it comes from and upload it again',
      ko: '여기서 고치기에는 틀린 곳이 너무 많습니다. 원본에서 고친 뒤 다시 올리세요',
      es: 'Hay demasiados errores para corregirlos aquí; corrige el archivo en su origen y súbelo de nuevo',
      ar: 'الأخطاء أكثر من أن تُصحَّح هنا؛ صحّح الملف في مصدره ثم ارفعه من جديد',
    },
  },
  'budget/mended-rows-without-numbers': {
    status: 400,
    titles: {
      en: 'Each mended row needs its number in the column “row”, as it was downloaded',
      ko: '고친 행마다 내려받은 그대로 “row” 열에 행 번호가 있어야 합니다',
      es: 'Cada fila corregida necesita su número en la columna «row», tal como se descargó',
      ar: 'يحتاج كل صف مصحَّح إلى رقمه في العمود «row» كما جرى تنزيله',
    },
  },
  'budget/mended-rows-with-other-columns': {
    status: 400,
    titles: {
      en: 'The mended rows have other columns than the file. Keep the headings of the download as they are',
      ko: '고친 행의 열이 파일과 다릅니다. 내려받은 제목 행을 그대로 두세요',
      es: 'Las filas corregidas tienen otras columnas que el archivo. Deja los encabezados como se descargaron',
      ar: 'أعمدة الصفوف المصحَّحة تختلف عن أعمدة الملف. أبقِ العناوين كما جرى تنزيلها',
    },
  },
  'budget/already-corrected': {
    status: 409,
    titles: {
      en: 'This version is corrected already; correct the one that stands in its place',
      ko: '이미 고친 판입니다. 그 자리에 있는 판을 고치세요',
      es: 'Esta versión ya está corregida; corrige la que ocupa su lugar',
      ar: 'صُحّحت هذه النسخة بالفعل؛ صحّح النسخة التي حلّت محلها',
    },
  },
  'budget/correction-of-another-budget': {
    status: 409,
    titles: {
      en: 'A correction is of the same year and kind as the version that it corrects',
      ko: '고친 판은 고치려는 판과 연도와 종류가 같아야 합니다',
      es: 'Una corrección es del mismo año y tipo que la versión que corrige',
      ar: 'يكون التصحيح لسنة النسخة المصحَّحة نفسها ونوعها نفسه',
    },
  },
} as const satisfies ProblemArea;
