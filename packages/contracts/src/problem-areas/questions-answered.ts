import type { ProblemArea } from './problem-area.js';

export const questionAnsweredProblems = {
  'question/answered-already': {
    status: 409,
    titles: {
      en: 'It has an answer of its own, which would get lost',
      ko: '이미 따로 답이 있어서, 합치면 그 답이 사라집니다',
      es: 'Tiene su propia respuesta, que se perdería',
      ar: 'له إجابة خاصة به ستضيع',
    },
  },
  'question/correction-needs-a-reason': {
    status: 409,
    titles: {
      en: 'There is an answer: say why another stands in its place',
      ko: '이미 답이 있습니다. 왜 바로잡는지 적어 주세요',
      es: 'Ya hay respuesta: di por qué se pone otra en su lugar',
      ar: 'توجد إجابة: قل لماذا تحل أخرى محلها',
    },
  },
  'question/nothing-to-correct': {
    status: 409,
    titles: {
      en: 'There is no answer yet that could be corrected',
      ko: '아직 바로잡을 답이 없습니다',
      es: 'Aún no hay respuesta que corregir',
      ar: 'لا توجد إجابة بعد لتصحيحها',
    },
  },
  'question/no-verdict-yet': {
    status: 409,
    titles: {
      en: 'There is no answer yet to say that about',
      ko: '아직 판단할 답이 없습니다',
      es: 'Aún no hay respuesta de la que decirlo',
      ar: 'لا توجد إجابة بعد ليُقال عنها ذلك',
    },
  },
  'question/why-is-missing': {
    status: 400,
    field: 'why',
    titles: {
      en: 'Say what the answer leaves open',
      ko: '답에서 무엇이 빠졌는지 적어 주세요',
      es: 'Di qué deja sin responder',
      ar: 'قل ما الذي لم تجب عنه',
    },
  },
  'question/table-empty': {
    status: 400,
    field: 'table',
    titles: {
      en: 'The table needs headings and at least one row',
      ko: '표에는 머리글과 한 줄 이상의 내용이 필요합니다',
      es: 'La tabla necesita encabezados y al menos una fila',
      ar: 'يحتاج الجدول إلى عناوين وصف واحد على الأقل',
    },
  },
  'question/table-headings': {
    status: 400,
    field: 'table',
    titles: {
      en: 'Every column needs a heading of its own',
      ko: '모든 열에는 서로 다른 머리글이 있어야 합니다',
      es: 'Cada columna necesita su propio encabezado',
      ar: 'يحتاج كل عمود إلى عنوان خاص به',
    },
  },
  'question/table-too-large': {
    status: 400,
    field: 'table',
    titles: {
      en: 'The table is too large to go with an answer: publish it as open data and link to it',
      ko: '답에 붙이기에는 표가 너무 큽니다. 공개 데이터로 올리고 링크해 주세요',
      es: 'La tabla es demasiado grande para una respuesta: publícala como datos abiertos y enlázala',
      ar: 'الجدول أكبر من أن يرافق إجابة: انشره بيانات مفتوحة واربط به',
    },
  },
  'question/table-uneven': {
    status: 400,
    field: 'table',
    titles: {
      en: 'One row of the table is longer or shorter than its headings',
      ko: '표의 한 줄이 머리글보다 길거나 짧습니다',
      es: 'Una fila de la tabla es más larga o más corta que sus encabezados',
      ar: 'أحد صفوف الجدول أطول أو أقصر من العناوين',
    },
  },
  'question/link-not-found': {
    status: 400,
    field: 'link',
    titles: {
      en: 'There is no published line or indicator with this code',
      ko: '이 코드로 공개된 예산 항목이나 지표가 없습니다',
      es: 'No hay ninguna partida ni indicador publicado con este código',
      ar: 'لا يوجد بند أو مؤشر منشور بهذا الرمز',
    },
  },
} as const satisfies ProblemArea;
