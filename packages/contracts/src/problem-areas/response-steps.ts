import type { ProblemArea } from './problem-area.js';

export const responseStepProblems = {
  'response/not-this-way': {
    status: 409,
    titles: {
      en: 'This step is not possible from here',
      ko: '지금 단계에서는 할 수 없는 일입니다',
      es: 'Este paso no es posible desde aquí',
      ar: 'هذه الخطوة غير ممكنة من هنا',
    },
  },
  'response/condition-unmet': {
    status: 409,
    titles: {
      en: 'A condition for this step is not met',
      ko: '이 단계의 조건이 채워지지 않았습니다',
      es: 'Falta una condición para este paso',
      ar: 'شرط هذه الخطوة غير متحقق',
    },
  },
} as const satisfies ProblemArea;
