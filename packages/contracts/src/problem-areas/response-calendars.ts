import type { ProblemArea } from './problem-area.js';

export const responseCalendarProblems = {
  'response/too-many-closed-weekdays': {
    status: 400,
    titles: {
      en: 'At most two days of the week can be closed',
      ko: '쉬는 요일은 많아야 이틀입니다',
      es: 'Como máximo pueden cerrarse dos días de la semana',
      ar: 'لا يُغلق من الأسبوع أكثر من يومين',
    },
  },
  'response/too-many-holidays': {
    status: 400,
    titles: {
      en: 'A year has too many holidays',
      ko: '한 해의 공휴일이 너무 많습니다',
      es: 'Hay demasiados festivos en un año',
      ar: 'أيام العطل في السنة كثيرة',
    },
  },
  'response/limit-not-whole-days': {
    status: 400,
    titles: {
      en: 'A limit has whole days, at least one',
      ko: '기한은 하루 이상이어야 합니다',
      es: 'Un plazo tiene días enteros, al menos uno',
      ar: 'المهلة أيام كاملة، يوم واحد على الأقل',
    },
  },
  'response/longer-limit-needs-a-rule': {
    status: 400,
    titles: {
      en: 'A longer limit needs the published rule that allows it',
      ko: '기한을 늘리려면 그것을 허용하는 공개된 규정이 필요합니다',
      es: 'Un plazo más largo necesita la norma publicada que lo permite',
      ar: 'المهلة الأطول تحتاج إلى القاعدة المنشورة التي تسمح بها',
    },
  },
  'response/limit-named-twice': {
    status: 400,
    titles: {
      en: 'A limit is named twice',
      ko: '같은 기한이 두 번 적혀 있습니다',
      es: 'Un plazo aparece dos veces',
      ar: 'ذُكرت مهلة مرتين',
    },
  },
} as const satisfies ProblemArea;
