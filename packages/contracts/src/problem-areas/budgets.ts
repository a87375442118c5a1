import type { ProblemArea } from './problem-area.js';

export const budgetProblems = {
  'budget/reallocation-refused': {
    status: 400,
    titles: {
      en: 'These moves do not make a reallocation',
      ko: '이 이동은 예산 재배분이 되지 않습니다',
      es: 'Estos movimientos no forman una reasignación',
      ar: 'هذه التحويلات لا تشكل إعادة تخصيص',
    },
  },
} as const satisfies ProblemArea;
