import type { ProblemArea } from './problem-area.js';

/** A file or an import on which work is under way, or has come to nothing. */
export const budgetReadingProblems = {
  'budget/file-being-read': {
    status: 409,
    titles: {
      en: 'A file is still being read; you can go away meanwhile',
      ko: '파일을 아직 읽고 있습니다. 그동안 페이지를 떠나도 됩니다',
      es: 'Todavía se está leyendo un archivo; mientras tanto puedes salir de la página',
      ar: 'ما زالت قراءة ملف جارية؛ يمكنك مغادرة الصفحة في هذه الأثناء',
    },
  },
  'budget/reading-stopped': {
    status: 409,
    titles: {
      en: 'The reading of a file was stopped; read it again or remove it',
      ko: '파일 읽기를 멈췄습니다. 다시 읽거나 빼세요',
      es: 'Se detuvo la lectura de un archivo; léelo de nuevo o quítalo',
      ar: 'أُوقفت قراءة ملف؛ اقرأه من جديد أو أزله',
    },
  },
  'budget/reading-broke-off': {
    status: 409,
    titles: {
      en: 'Something broke on our side while the file was read; read it again',
      ko: '파일을 읽는 동안 저희 쪽에서 문제가 생겼습니다. 다시 읽어 주세요',
      es: 'Algo falló por nuestra parte mientras se leía el archivo; léelo de nuevo',
      ar: 'حدث خلل من جانبنا أثناء قراءة الملف؛ اقرأه من جديد',
    },
  },
  'budget/file-too-involved': {
    status: 409,
    titles: {
      en: 'This file needs more memory than a file may take; split it, or save it as CSV',
      ko: '이 파일은 허용된 것보다 많은 메모리가 필요합니다. 나누거나 CSV로 저장하세요',
      es: 'Este archivo necesita más memoria de la permitida; divídelo o guárdalo como CSV',
      ar: 'يحتاج هذا الملف إلى ذاكرة أكبر من المسموح؛ قسّمه أو احفظه بصيغة CSV',
    },
  },
  'budget/amounts-beyond-reason': {
    status: 409,
    titles: {
      en: 'The amounts of a line add up to more than can be kept; look at the unit of the amounts',
      ko: '한 항목의 금액 합계가 저장할 수 있는 한도를 넘습니다. 금액의 단위를 확인하세요',
      es: 'Los importes de una partida suman más de lo que se puede guardar; revisa la unidad de los importes',
      ar: 'مجموع مبالغ أحد البنود يتجاوز ما يمكن حفظه؛ راجع وحدة المبالغ',
    },
  },
  'budget/being-published': {
    status: 409,
    titles: {
      en: 'This import is being published just now; nothing in it can be changed',
      ko: '지금 공개하고 있는 가져오기입니다. 아무것도 바꿀 수 없습니다',
      es: 'Esta importación se está publicando ahora mismo; no se puede cambiar nada en ella',
      ar: 'يجري نشر هذا الاستيراد الآن؛ لا يمكن تغيير شيء فيه',
    },
  },
} as const satisfies ProblemArea;
