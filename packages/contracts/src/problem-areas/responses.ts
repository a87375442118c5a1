import type { ProblemArea } from './problem-area.js';

export const responseProblems = {
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
  'response/deferral-without-date': {
    status: 400,
    titles: {
      en: 'A deferral needs the date on which it returns',
      ko: '미루려면 다시 다룰 날짜가 필요합니다',
      es: 'Un aplazamiento necesita la fecha en que vuelve',
      ar: 'التأجيل يحتاج إلى تاريخ العودة',
    },
  },
  'response/deferral-out-of-range': {
    status: 400,
    titles: {
      en: 'This date is outside the time allowed for a deferral',
      ko: '미룰 수 있는 기간을 벗어난 날짜입니다',
      es: 'La fecha queda fuera del plazo de aplazamiento',
      ar: 'هذا التاريخ خارج المدة المسموح بها للتأجيل',
    },
  },
  'response/already-deferred': {
    status: 409,
    titles: {
      en: 'This has been deferred once already',
      ko: '이미 한 번 미루었습니다',
      es: 'Ya se aplazó una vez',
      ar: 'سبق تأجيل هذا مرة',
    },
  },
  'response/authors-have-not-agreed': {
    status: 409,
    titles: {
      en: 'The authors have not agreed',
      ko: '제안자들이 동의하지 않았습니다',
      es: 'Los autores no han dado su acuerdo',
      ar: 'لم يوافق أصحاب المقترحين',
    },
  },
  'response/already-reopened': {
    status: 409,
    titles: {
      en: 'This has been reopened once already',
      ko: '이미 한 번 다시 열었습니다',
      es: 'Ya se reabrió una vez',
      ar: 'سبق فتح هذا من جديد مرة',
    },
  },
  'response/no-appeal': {
    status: 409,
    titles: {
      en: 'This decision cannot be appealed',
      ko: '이의를 제기할 수 없는 결정입니다',
      es: 'Esta decisión no admite recurso',
      ar: 'لا يمكن الاعتراض على هذا القرار',
    },
  },
  'response/appeal-too-late': {
    status: 409,
    titles: {
      en: 'The time for an appeal is over',
      ko: '이의 제기 기간이 지났습니다',
      es: 'El plazo de recurso ha terminado',
      ar: 'انتهت مدة الاعتراض',
    },
  },
  'response/already-appealed': {
    status: 409,
    titles: {
      en: 'This decision has been appealed already',
      ko: '이미 이의가 제기된 결정입니다',
      es: 'Esta decisión ya fue recurrida',
      ar: 'سبق الاعتراض على هذا القرار',
    },
  },
} as const satisfies ProblemArea;
