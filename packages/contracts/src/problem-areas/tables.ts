import type { ProblemArea } from './problem-area.js';

/** A file out of which no rows come. Facts beside the title name the row. */
export const tableProblems = {
  'table/empty': {
    status: 400,
    titles: { en: 'This file is empty', ko: '빈 파일입니다', es: 'Este archivo está vacío', ar: 'هذا الملف فارغ' },
  },
  'table/other-kind': {
    status: 415,
    titles: {
      en: 'This file holds no table that can be read. Open it in a spreadsheet program, save it as XLSX or CSV (UTF-8) and upload that',
      ko: '읽을 수 있는 표가 없는 파일입니다. 스프레드시트 프로그램에서 열어 XLSX나 CSV(UTF-8)로 저장해서 올려 주세요',
      es: 'Este archivo no contiene una tabla legible. Ábrelo en una hoja de cálculo, guárdalo como XLSX o CSV (UTF-8) y sube ese archivo',
      ar: 'لا يحتوي هذا الملف على جدول يمكن قراءته. افتحه في برنامج جداول، واحفظه بصيغة XLSX أو CSV ‏(UTF-8) ثم ارفعه',
    },
  },
  'table/text-does-not-decode': {
    status: 400,
    titles: {
      en: 'Some letters cannot be read in this encoding; choose another',
      ko: '이 인코딩으로는 읽을 수 없는 글자가 있습니다. 다른 인코딩을 고르세요',
      es: 'Hay letras que no se pueden leer con esta codificación; elige otra',
      ar: 'توجد حروف لا تُقرأ بهذا الترميز؛ اختر ترميزًا آخر',
    },
  },
  'table/holds-nul': {
    status: 400,
    titles: {
      en: 'The file holds zero bytes, which are no letters: it is damaged, or no text at all',
      ko: '글자가 아닌 0 바이트가 들어 있습니다. 손상되었거나 텍스트가 아닌 파일입니다',
      es: 'El archivo contiene bytes nulos, que no son letras: está dañado o no es texto',
      ar: 'يحتوي الملف على بايتات صفرية ليست حروفًا: الملف تالف أو ليس نصًا',
    },
  },
  'table/quote-never-closed': {
    status: 400,
    titles: {
      en: 'A quotation mark is opened and never closed, so the rows after it cannot be told apart',
      ko: '따옴표가 열린 뒤 닫히지 않아 그다음 행을 나눌 수 없습니다',
      es: 'Unas comillas se abren y no se cierran: no se distinguen las filas siguientes',
      ar: 'علامة اقتباس فُتحت ولم تُغلق، فلا يمكن فصل الصفوف التي تليها',
    },
  },
  'table/record-too-long': {
    status: 400,
    titles: {
      en: 'A row is longer than a million letters: probably a quotation mark is never closed, or line ends are missing',
      ko: '한 행이 백만 글자를 넘습니다. 따옴표가 닫히지 않았거나 줄바꿈이 없는 것 같습니다',
      es: 'Una fila tiene más de un millón de letras: quizá unas comillas sin cerrar o faltan los saltos de línea',
      ar: 'صف أطول من مليون حرف: ربما علامة اقتباس لم تُغلق أو تنقص نهايات الأسطر',
    },
  },
  'table/too-many-columns': {
    status: 400,
    titles: {
      en: 'The table has more than a thousand columns',
      ko: '표의 열이 천 개를 넘습니다',
      es: 'La tabla tiene más de mil columnas',
      ar: 'في الجدول أكثر من ألف عمود',
    },
  },
  'table/no-such-sheet': {
    status: 400,
    titles: {
      en: 'The workbook has no sheet of this name',
      ko: '통합 문서에 그 이름의 시트가 없습니다',
      es: 'El libro no tiene una hoja con ese nombre',
      ar: 'لا توجد في المصنف ورقة بهذا الاسم',
    },
  },
  'table/workbook-damaged': {
    status: 400,
    titles: {
      en: 'This XLSX file is damaged. Open it in a spreadsheet program and save it anew',
      ko: 'XLSX 파일이 손상되었습니다. 스프레드시트 프로그램에서 열어 다시 저장해 주세요',
      es: 'Este archivo XLSX está dañado. Ábrelo en una hoja de cálculo y guárdalo de nuevo',
      ar: 'ملف XLSX هذا تالف. افتحه في برنامج جداول واحفظه من جديد',
    },
  },
  'table/workbook-locked': {
    status: 415,
    titles: {
      en: 'This workbook is locked with a password. Save it without one and upload that',
      ko: '암호로 잠긴 통합 문서입니다. 암호 없이 저장해서 올려 주세요',
      es: 'Este libro está protegido con contraseña. Guárdalo sin ella y sube ese archivo',
      ar: 'هذا المصنف محمي بكلمة مرور. احفظه بدونها ثم ارفعه',
    },
  },
  'table/workbook-too-large': {
    status: 413,
    titles: {
      en: 'Unpacked, this workbook is too large. Save the sheet of the budget as CSV (UTF-8) and upload that',
      ko: '압축을 풀면 너무 큰 통합 문서입니다. 예산 시트를 CSV(UTF-8)로 저장해서 올려 주세요',
      es: 'Descomprimido, este libro es demasiado grande. Guarda la hoja del presupuesto como CSV (UTF-8) y sube ese archivo',
      ar: 'هذا المصنف كبير جدًا بعد فك ضغطه. احفظ ورقة الميزانية بصيغة CSV ‏(UTF-8) ثم ارفعها',
    },
  },
} as const satisfies ProblemArea;
