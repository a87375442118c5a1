import type { ProblemArea } from './problem-area.js';

export const responseClockProblems = {
  'response/nothing-to-extend': {
    status: 409,
    titles: {
      en: 'Only a decision that is still owed can be given more time',
      ko: '아직 답변할 것이 남아 있을 때만 기한을 늘릴 수 있습니다',
      es: 'Solo se puede ampliar el plazo de una decisión pendiente',
      ar: 'لا تُمدَّد إلا مهلة قرار لم يصدر بعد',
    },
  },
  'response/already-extended': {
    status: 409,
    titles: {
      en: 'The date has been moved once already',
      ko: '기한은 이미 한 번 늘렸습니다',
      es: 'La fecha ya se amplió una vez',
      ar: 'سبق تمديد الموعد مرة',
    },
  },
  'response/limit-has-passed': {
    status: 409,
    titles: {
      en: 'The promised date has passed',
      ko: '약속한 날짜가 지났습니다',
      es: 'La fecha prometida ya ha pasado',
      ar: 'مضى الموعد الموعود',
    },
  },
  'response/reason-missing': {
    status: 400,
    field: 'reason',
    titles: {
      en: 'Give the reason; it will be public',
      ko: '까닭을 적어 주세요. 까닭은 공개됩니다',
      es: 'Indica el motivo; será público',
      ar: 'اذكر السبب؛ سيكون علنيًا',
    },
  },
  'response/nothing-to-pause': {
    status: 409,
    titles: {
      en: 'The clock cannot stand still here',
      ko: '여기서는 기한을 멈출 수 없습니다',
      es: 'Aquí el plazo no puede detenerse',
      ar: 'لا يمكن إيقاف المهلة هنا',
    },
  },
  'response/already-paused': {
    status: 409,
    titles: {
      en: 'The author has been asked once already',
      ko: '제안자에게 이미 한 번 물었습니다',
      es: 'Ya se preguntó una vez a la persona autora',
      ar: 'سبق سؤال صاحب المقترح مرة',
    },
  },
  'response/question-missing': {
    status: 400,
    titles: {
      en: 'The question is missing',
      ko: '질문이 없습니다',
      es: 'Falta la pregunta',
      ar: 'السؤال غير موجود',
    },
  },
  'response/not-waiting': {
    status: 409,
    titles: {
      en: 'Nobody waits for the author now',
      ko: '지금은 제안자의 답을 기다리고 있지 않습니다',
      es: 'Ahora nadie espera a la persona autora',
      ar: 'لا أحد ينتظر صاحب المقترح الآن',
    },
  },
} as const satisfies ProblemArea;
