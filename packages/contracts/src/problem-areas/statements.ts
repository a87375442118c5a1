import type { ProblemArea } from './problem-area.js';

export const statementProblems = {
  'statement/empty': {
    status: 400,
    field: 'text',
    titles: {
      en: 'Write one idea',
      ko: '한 가지 생각을 적어 주세요',
      es: 'Escribe una idea',
      ar: 'اكتب فكرة واحدة',
    },
  },
  'statement/too-long': {
    status: 400,
    field: 'text',
    titles: {
      en: 'One idea, in fewer words',
      ko: '한 가지 생각을 더 짧게 적어 주세요',
      es: 'Una sola idea, en menos palabras',
      ar: 'فكرة واحدة بكلمات أقل',
    },
  },
  'statement/already-counted': {
    status: 409,
    titles: {
      en: 'The room has answered this; write a new statement in its place',
      ko: '이미 물은 문장입니다. 대신할 새 문장을 적어 주세요',
      es: 'La sala ya respondió; escribe una frase nueva en su lugar',
      ar: 'أجابت القاعة عن هذا؛ اكتب عبارة جديدة مكانها',
    },
  },
  'statement/superseded': {
    status: 409,
    titles: {
      en: 'Another statement has taken its place',
      ko: '다른 문장으로 바뀌었습니다',
      es: 'Otra frase ha ocupado su lugar',
      ar: 'حلّت محلها عبارة أخرى',
    },
  },
} as const satisfies ProblemArea;
