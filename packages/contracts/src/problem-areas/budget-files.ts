import type { ProblemArea } from './problem-area.js';

/** A file that cannot be taken or read as a table. */
export const budgetFileProblems = {
  'budget/spreadsheet-not-csv': {
    status: 415,
    titles: {
      en: 'This is a spreadsheet file. Save it as CSV (in Excel: File, Save as, “CSV UTF-8”) and upload that',
      ko: '스프레드시트 파일입니다. CSV로 저장해서(엑셀: 파일 → 다른 이름으로 저장 → “CSV UTF-8”) 올려 주세요',
      es: 'Es un archivo de hoja de cálculo. Guárdalo como CSV (en Excel: Archivo, Guardar como, «CSV UTF-8») y sube ese archivo',
      ar: 'هذا ملف جدول بيانات. احفظه بصيغة CSV (في Excel: ملف ← حفظ باسم ← «CSV UTF-8») ثم ارفعه',
    },
  },
  'budget/file-missing': {
    status: 400,
    titles: { en: 'Choose a file to upload', ko: '올릴 파일을 고르세요', es: 'Elige un archivo para subir', ar: 'اختر ملفًا لرفعه' },
  },
  'budget/file-empty': {
    status: 400,
    titles: { en: 'This file is empty', ko: '빈 파일입니다', es: 'Este archivo está vacío', ar: 'هذا الملف فارغ' },
  },
  'budget/file-already-there': {
    status: 409,
    titles: {
      en: 'This very file is part of the import already',
      ko: '똑같은 파일이 이미 들어 있습니다',
      es: 'Este mismo archivo ya forma parte de la importación',
      ar: 'هذا الملف نفسه موجود في الاستيراد بالفعل',
    },
  },
  'budget/text-does-not-decode': {
    status: 400,
    titles: {
      en: 'Some letters cannot be read in this encoding; choose another',
      ko: '이 인코딩으로는 읽을 수 없는 글자가 있습니다. 다른 인코딩을 고르세요',
      es: 'Hay letras que no se pueden leer con esta codificación; elige otra',
      ar: 'توجد حروف لا تُقرأ بهذا الترميز؛ اختر ترميزًا آخر',
    },
  },
  'budget/table-unreadable': {
    status: 400,
    titles: {
      en: 'A quotation mark is opened and never closed, so the rows after it cannot be told apart',
      ko: '따옴표가 열린 뒤 닫히지 않아 그다음 행을 나눌 수 없습니다',
      es: 'Unas comillas se abren y no se cierran: no se distinguen las filas siguientes',
      ar: 'علامة اقتباس فُتحت ولم تُغلق، فلا يمكن فصل الصفوف التي تليها',
    },
  },
  'budget/header-beyond-table': {
    status: 400,
    titles: {
      en: 'The file has no row of that number for the headings',
      ko: '파일에 그 번호의 제목 행이 없습니다',
      es: 'El archivo no tiene esa fila para los encabezados',
      ar: 'لا يوجد في الملف صف بهذا الرقم للعناوين',
    },
  },
} as const satisfies ProblemArea;
