import type { ProblemArea } from './problem-area.js';

export const proposalWindowProblems = {
  'proposal/window-not-open': {
    status: 409,
    titles: {
      en: 'Proposals cannot be handed in yet',
      ko: '아직 제안을 낼 수 없습니다',
      es: 'Todavía no se pueden presentar propuestas',
      ar: 'لا يمكن تقديم المقترحات بعد',
    },
  },
  'proposal/window-closed': {
    status: 409,
    titles: {
      en: 'The time for proposals is over',
      ko: '제안 기간이 끝났습니다',
      es: 'El plazo de propuestas ha terminado',
      ar: 'انتهت مدة تقديم المقترحات',
    },
  },
  'proposal/not-expired': {
    status: 409,
    titles: { en: 'Its time has not run out', ko: '기간이 지나지 않았습니다', es: 'Su plazo no ha vencido', ar: 'لم تنتهِ مدته' },
  },
  'proposal/not-collecting-support': {
    status: 409,
    titles: {
      en: 'It is not collecting support now',
      ko: '지금은 지지를 모으고 있지 않습니다',
      es: 'Ahora no está reuniendo apoyos',
      ar: 'لا يجمع التأييد الآن',
    },
  },
  'proposal/door-not-open': {
    status: 409,
    titles: {
      en: 'An assembly cannot carry it in this state',
      ko: '이 단계에서는 주민회의가 올릴 수 없습니다',
      es: 'Una asamblea no puede impulsarla en este estado',
      ar: 'لا يمكن لمجلس أن ترفعه في هذه الحالة',
    },
  },
  'support/window-closed': {
    status: 409,
    titles: {
      en: 'The time for support is over',
      ko: '지지 기간이 끝났습니다',
      es: 'El plazo de apoyos ha terminado',
      ar: 'انتهت مدة التأييد',
    },
  },
} as const satisfies ProblemArea;
