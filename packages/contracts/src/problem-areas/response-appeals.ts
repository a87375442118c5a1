import type { ProblemArea } from './problem-area.js';

export const responseAppealProblems = {
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
  'response/nothing-refused': {
    status: 409,
    titles: {
      en: 'There is no refusal to open again',
      ko: '다시 열 거절 결정이 없습니다',
      es: 'No hay ningún rechazo que reabrir',
      ar: 'لا يوجد رفض يُعاد فتحه',
    },
  },
  'response/facts-not-newer': {
    status: 409,
    field: 'since',
    titles: {
      en: 'Name a day after the refusal: what was known then is what an appeal is for',
      ko: '거절한 뒤의 날짜를 적어 주세요. 그때 이미 알려진 사실은 이의신청으로 다룹니다',
      es: 'Indica un día posterior al rechazo: lo que ya se sabía entonces se alega en un recurso',
      ar: 'اذكر يومًا بعد الرفض: ما كان معروفًا حينها موضعه الطعن',
    },
  },
  'response/facts-not-yet': {
    status: 409,
    field: 'since',
    titles: {
      en: 'This day has not come yet',
      ko: '아직 오지 않은 날짜입니다',
      es: 'Ese día aún no ha llegado',
      ar: 'لم يأتِ هذا اليوم بعد',
    },
  },
  'response/no-appeal': {
    status: 409,
    titles: {
      en: 'This decision cannot be appealed',
      ko: '이의를 신청할 수 없는 결정입니다',
      es: 'Esta decisión no admite recurso',
      ar: 'لا يمكن الطعن في هذا القرار',
    },
  },
  'response/appeal-too-late': {
    status: 409,
    titles: {
      en: 'The time for an appeal is over',
      ko: '이의신청 기간이 지났습니다',
      es: 'El plazo de recurso ha terminado',
      ar: 'انتهت مدة الطعن',
    },
  },
  'response/already-appealed': {
    status: 409,
    titles: {
      en: 'This decision has been appealed already',
      ko: '이미 이의신청이 접수된 결정입니다',
      es: 'Esta decisión ya fue recurrida',
      ar: 'سبق الطعن في هذا القرار',
    },
  },
  'response/no-such-outcome': {
    status: 409,
    titles: {
      en: 'This cannot be decided here now',
      ko: '지금 여기서는 그렇게 결정할 수 없습니다',
      es: 'Ahora aquí no se puede decidir eso',
      ar: 'لا يمكن اتخاذ هذا القرار هنا الآن',
    },
  },
} as const satisfies ProblemArea;
