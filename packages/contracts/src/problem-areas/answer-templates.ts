import type { ProblemArea } from './problem-area.js';

export const answerTemplateProblems = {
  'response/template-retired': {
    status: 409,
    titles: {
      en: 'This template is no longer used; make a copy of it',
      ko: '더는 쓰지 않는 서식입니다. 사본을 만들어 주세요',
      es: 'Esta plantilla ya no se usa; haz una copia',
      ar: 'هذا القالب لم يعد مستخدمًا؛ أنشئ نسخة منه',
    },
  },
} as const satisfies ProblemArea;
