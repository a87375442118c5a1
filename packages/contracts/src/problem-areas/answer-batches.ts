import type { ProblemArea } from './problem-area.js';

export const answerBatchProblems = {
  'response/draft-begun': {
    status: 409,
    titles: {
      en: 'Somebody has begun a draft of this answer; it stays as it is',
      ko: '누군가 이미 이 답변을 쓰기 시작했습니다. 그 초안은 그대로 둡니다',
      es: 'Alguien ya ha empezado un borrador de esta respuesta; queda como está',
      ar: 'بدأ أحد كتابة مسودة لهذا الجواب؛ تبقى كما هي',
    },
  },
  'response/not-owed-so': {
    status: 409,
    titles: {
      en: 'This proposal cannot be given this answer now',
      ko: '지금은 이 제안에 이런 답변을 할 수 없습니다',
      es: 'A esta propuesta no se le puede dar ahora esta respuesta',
      ar: 'لا يمكن الآن إعطاء هذا المقترح هذا الجواب',
    },
  },
  'response/none-left-to-answer': {
    status: 409,
    titles: {
      en: 'None of these can be answered together',
      ko: '함께 답변할 수 있는 제안이 없습니다',
      es: 'Ninguna de estas se puede responder en común',
      ar: 'لا يمكن الجواب عن أيٍّ من هذه معًا',
    },
  },
} as const satisfies ProblemArea;
