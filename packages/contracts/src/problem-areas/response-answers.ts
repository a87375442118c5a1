import type { ProblemArea } from './problem-area.js';

export const responseAnswerProblems = {
  'response/deferral-without-date': {
    status: 400,
    titles: {
      en: 'A deferral needs the date on which it returns',
      ko: '미루려면 다시 다룰 날짜가 필요합니다',
      es: 'Un aplazamiento necesita la fecha en que vuelve',
      ar: 'التأجيل يحتاج إلى تاريخ العودة',
    },
  },
  'response/deferral-out-of-range': {
    status: 400,
    titles: {
      en: 'This date is outside the time allowed for a deferral',
      ko: '미룰 수 있는 기간을 벗어난 날짜입니다',
      es: 'La fecha queda fuera del plazo de aplazamiento',
      ar: 'هذا التاريخ خارج المدة المسموح بها للتأجيل',
    },
  },
  'response/already-deferred': {
    status: 409,
    titles: {
      en: 'This has been deferred once already',
      ko: '이미 한 번 미루었습니다',
      es: 'Ya se aplazó una vez',
      ar: 'سبق تأجيل هذا مرة',
    },
  },
  'response/incomplete': {
    status: 400,
    titles: {
      en: 'The answer still lacks something',
      ko: '답변에 빠진 것이 있습니다',
      es: 'A la respuesta le falta algo',
      ar: 'ما زال الجواب ناقصًا',
    },
  },
  'response/date-has-passed': {
    status: 400,
    titles: {
      en: 'The next step lies in the past',
      ko: '다음 단계의 날짜가 이미 지났습니다',
      es: 'El próximo paso queda en el pasado',
      ar: 'موعد الخطوة التالية في الماضي',
    },
  },
  'response/appeal-cut-short': {
    status: 400,
    titles: {
      en: 'People need the whole time for an appeal',
      ko: '이의신청 기간은 줄일 수 없습니다',
      es: 'El plazo de recurso no se puede acortar',
      ar: 'لا يجوز تقصير مدة الطعن',
    },
  },
  'response/nothing-to-publish': {
    status: 409,
    titles: {
      en: 'There is no draft of the answer yet',
      ko: '아직 답변 초안이 없습니다',
      es: 'Aún no hay borrador de respuesta',
      ar: 'لا توجد مسودة جواب بعد',
    },
  },
  'response/moves-outside-the-proposal': {
    status: 400,
    titles: {
      en: 'The answer moves money that the proposal does not speak of',
      ko: '제안에 없는 돈을 옮기는 답변입니다',
      es: 'La respuesta mueve dinero del que la propuesta no habla',
      ar: 'الجواب ينقل أموالًا لا يتحدث عنها المقترح',
    },
  },
  'response/transfer-unproved': {
    status: 409,
    titles: {
      en: 'First the city proves that it passed the proposal on',
      ko: '시는 먼저 제안을 넘겼다는 것을 보여야 합니다',
      es: 'Antes el ayuntamiento demuestra que trasladó la propuesta',
      ar: 'على المدينة أولًا إثبات أنها أحالت المقترح',
    },
  },
} as const satisfies ProblemArea;
