import type { ProblemArea } from './problem-area.js';

export const officialActsProblems = {
  'log/no-such-place': {
    status: 404,
    titles: {
      en: 'The log does not reach so far',
      ko: '기록이 거기까지 이르지 않았습니다',
      es: 'El registro no llega hasta ahí',
      ar: 'السجل لا يصل إلى هذا الحد',
    },
  },
  'log/already-erased': {
    status: 409,
    titles: {
      en: 'This act has been erased already',
      ko: '이 기록은 이미 지워졌습니다',
      es: 'Este acto ya se borró',
      ar: 'سبق أن مُحي هذا الفعل',
    },
  },
} as const satisfies ProblemArea;
