import type { ProblemArea } from './problem-area.js';

/** A file that cannot be taken, or not in this place. */
export const budgetFileProblems = {
  'budget/file-missing': {
    status: 400,
    titles: { en: 'Choose a file to upload', ko: '올릴 파일을 고르세요', es: 'Elige un archivo para subir', ar: 'اختر ملفًا لرفعه' },
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
