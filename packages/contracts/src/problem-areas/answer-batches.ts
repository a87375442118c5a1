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
      en: 'None of these was begun: each has a draft already, or cannot be given this answer now',
      ko: '시작한 것이 없습니다. 모두 이미 초안이 있거나 지금은 이런 답변을 할 수 없는 제안입니다',
      es: 'No se ha empezado ninguna: cada una tiene ya un borrador o no admite ahora esta respuesta',
      ar: 'لم يبدأ أيٌّ منها: لكلٍّ منها مسودة بالفعل، أو لا يمكن إعطاؤه هذا الجواب الآن',
    },
  },
} as const satisfies ProblemArea;
