import type { ProblemArea } from './problem-area.js';

export const responseDeliveryProblems = {
  'response/nothing-to-show': {
    status: 409,
    titles: {
      en: 'The city shows evidence with a report, residents with what they found. Say that first',
      ko: '시는 보고와 함께, 주민은 확인한 내용과 함께 증거를 보입니다. 먼저 그것을 알려 주세요',
      es: 'La ciudad muestra pruebas con un informe; los vecinos, con lo que han visto. Cuenta eso primero',
      ar: 'تعرض المدينة الأدلة مع تقرير، ويعرضها السكان مع ما وجدوه. قل ذلك أولًا',
    },
  },
  'response/evidence-taken-back-already': {
    status: 409,
    titles: {
      en: 'This has been taken back already',
      ko: '이미 거둔 증거입니다',
      es: 'Esto ya se ha retirado',
      ar: 'سُحب هذا من قبل',
    },
  },
  'response/nothing-to-report': {
    status: 409,
    titles: {
      en: 'Nothing is being delivered here',
      ko: '추진 중인 일이 없습니다',
      es: 'Aquí no hay nada en marcha',
      ar: 'لا شيء قيد التنفيذ هنا',
    },
  },
  'response/plan-without-date': {
    status: 400,
    field: 'plan',
    titles: {
      en: 'A plan names the day by which it is done',
      ko: '계획에는 마칠 날짜가 있어야 합니다',
      es: 'Un plan dice para qué día estará hecho',
      ar: 'الخطة تحدد اليوم الذي تُنجز فيه',
    },
  },
} as const satisfies ProblemArea;
