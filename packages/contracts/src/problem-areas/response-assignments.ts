import type { ProblemArea } from './problem-area.js';

export const responseAssignmentProblems = {
  'response/assigned-meanwhile': {
    status: 412,
    titles: {
      en: 'A colleague was quicker: look in whose hands it is now',
      ko: '동료가 먼저 바꾸었습니다. 지금 누가 맡고 있는지 봐 주세요',
      es: 'Alguien se adelantó: mira en manos de quién está ahora',
      ar: 'سبقك زميل: انظر في يد من هو الآن',
    },
  },
  'response/nothing-to-assign': {
    status: 409,
    titles: {
      en: 'The city owes nothing here that could be assigned',
      ko: '여기서는 맡길 일이 없습니다',
      es: 'Aquí la ciudad no debe nada que se pueda asignar',
      ar: 'لا شيء هنا على المدينة يمكن إسناده',
    },
  },
  'response/not-on-the-staff': {
    status: 400,
    titles: {
      en: 'Choose somebody of this city’s staff',
      ko: '이 시의 직원을 골라 주세요',
      es: 'Elige a alguien del personal de esta ciudad',
      ar: 'اختر أحد موظفي هذه المدينة',
    },
  },
} as const satisfies ProblemArea;
