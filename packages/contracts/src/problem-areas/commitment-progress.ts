import type { ProblemArea } from './problem-area.js';

export const commitmentProgressProblems = {
  'commitment/plan-missing': {
    status: 409,
    titles: {
      en: 'Money was asked for: the plan says what is promised for each line',
      ko: '돈이 걸린 제안입니다. 계획에서 항목마다 무엇을 약속하는지 밝혀야 합니다',
      es: 'Se pidió dinero: el plan dice qué se promete para cada partida',
      ar: 'طُلب مال: تذكر الخطة ما يوعد به كل بند',
    },
  },
  'commitment/none': {
    status: 409,
    titles: {
      en: 'There is no plan for this yet',
      ko: '아직 계획이 없습니다',
      es: 'Todavía no hay un plan para esto',
      ar: 'لا خطة لهذا بعد',
    },
  },
  'commitment/day-in-the-future': {
    status: 400,
    field: 'reachedOn',
    titles: {
      en: 'This day has not come yet',
      ko: '아직 오지 않은 날짜입니다',
      es: 'Ese día aún no ha llegado',
      ar: 'لم يأت هذا اليوم بعد',
    },
  },
  'commitment/reached-already': {
    status: 409,
    titles: {
      en: 'This milestone has been reported as reached',
      ko: '이미 이루었다고 보고된 이정표입니다',
      es: 'Ya se informó de que este hito se alcanzó',
      ar: 'أُبلغ من قبل عن بلوغ هذه المرحلة',
    },
  },
  'commitment/council-step-out-of-order': {
    status: 409,
    titles: {
      en: 'The council cannot have done this after what is recorded',
      ko: '기록된 일 다음에 의회가 할 수 없는 일입니다',
      es: 'El pleno no pudo hacer esto después de lo registrado',
      ar: 'لا يمكن أن يكون المجلس فعل هذا بعد ما سُجل',
    },
  },
  'commitment/council-day-out-of-order': {
    status: 400,
    field: 'on',
    titles: {
      en: 'The day lies in the future, or before what the council did last',
      ko: '앞날이거나 의회가 마지막으로 한 일보다 이른 날짜입니다',
      es: 'La fecha está en el futuro o antes de lo último que hizo el pleno',
      ar: 'اليوم في المستقبل أو قبل آخر ما فعله المجلس',
    },
  },
  'commitment/council-line-unknown': {
    status: 400,
    field: 'amounts',
    titles: {
      en: 'The promise does not speak of this line, or it stands here twice',
      ko: '약속에 없는 항목이거나 두 번 적힌 항목입니다',
      es: 'La promesa no habla de esta partida, o aparece dos veces',
      ar: 'لا يذكر الوعد هذا البند، أو أنه وارد مرتين',
    },
  },
  'commitment/council-line-missing': {
    status: 400,
    field: 'amounts',
    titles: {
      en: 'An adoption names an amount for every line of the promise',
      ko: '의결에는 약속한 모든 항목의 금액이 있어야 합니다',
      es: 'Una aprobación nombra un importe para cada partida de la promesa',
      ar: 'يذكر الإقرار مبلغًا لكل بند من الوعد',
    },
  },
  'commitment/council-without-amounts': {
    status: 400,
    field: 'amounts',
    titles: {
      en: 'Tabling and refusing name no amounts',
      ko: '상정과 부결에는 금액을 적지 않습니다',
      es: 'Presentar y rechazar no nombran importes',
      ar: 'الطرح والرفض لا يذكران مبالغ',
    },
  },
} as const satisfies ProblemArea;
