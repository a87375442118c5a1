import type { ProblemArea } from './problem-area.js';

export const accessProblems = {
  'access/sign-in-needed': {
    status: 401,
    titles: { en: 'Sign in to do this', ko: '로그인이 필요합니다', es: 'Inicia sesión para hacer esto', ar: 'سجّل الدخول للقيام بذلك' },
  },
  'access/not-allowed': {
    status: 403,
    titles: {
      en: 'Your role does not allow this',
      ko: '이 역할로는 할 수 없는 일입니다',
      es: 'Tu función no permite esto',
      ar: 'دورك لا يسمح بذلك',
    },
  },
  'access/foreign-origin': {
    status: 403,
    titles: {
      en: 'This request came from another site',
      ko: '다른 사이트에서 온 요청입니다',
      es: 'Esta petición vino de otro sitio',
      ar: 'جاء هذا الطلب من موقع آخر',
    },
  },
  'access/too-many-requests': {
    status: 429,
    titles: {
      en: 'Too many tries; wait a little and try again',
      ko: '시도가 너무 많습니다. 잠시 뒤에 다시 해 보세요',
      es: 'Demasiados intentos; espera un poco y vuelve a probar',
      ar: 'محاولات كثيرة؛ انتظر قليلًا ثم حاول من جديد',
    },
  },
} as const satisfies ProblemArea;
