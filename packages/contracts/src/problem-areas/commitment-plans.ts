import type { ProblemArea } from './problem-area.js';

export const commitmentPlanProblems = {
  'commitment/nothing-changed': {
    status: 400,
    titles: {
      en: 'The plan would stay as it is: change a day or an amount',
      ko: '바뀌는 것이 없습니다. 날짜나 금액을 바꿔 주세요',
      es: 'El plan quedaría igual: cambia una fecha o un importe',
      ar: 'ستبقى الخطة كما هي: غيّر يومًا أو مبلغًا',
    },
  },
  'commitment/milestone-unknown': {
    status: 400,
    field: 'milestones',
    titles: {
      en: 'The plan has no such milestone',
      ko: '계획에 없는 이정표입니다',
      es: 'El plan no tiene ese hito',
      ar: 'لا مرحلة كهذه في الخطة',
    },
  },
  'commitment/plan-over': {
    status: 409,
    titles: {
      en: 'A plan is changed while it is being carried out, not afterwards',
      ko: '계획은 이행하는 동안에만 바꿀 수 있습니다',
      es: 'Un plan se cambia mientras se ejecuta, no después',
      ar: 'تُغيَّر الخطة أثناء تنفيذها لا بعده',
    },
  },
  'commitment/no-milestone': {
    status: 400,
    field: 'milestones',
    titles: {
      en: 'A plan has at least one milestone',
      ko: '계획에는 이정표가 하나 이상 있어야 합니다',
      es: 'Un plan tiene al menos un hito',
      ar: 'في الخطة مرحلة واحدة على الأقل',
    },
  },
  'commitment/milestone-in-the-past': {
    status: 400,
    field: 'milestones',
    titles: {
      en: 'A milestone lies in the past',
      ko: '이미 지난 날짜의 이정표가 있습니다',
      es: 'Un hito queda en el pasado',
      ar: 'إحدى المراحل في الماضي',
    },
  },
  'commitment/milestones-out-of-order': {
    status: 400,
    field: 'milestones',
    titles: {
      en: 'Milestones follow each other by their days',
      ko: '이정표는 날짜 순서대로 적습니다',
      es: 'Los hitos siguen el orden de sus fechas',
      ar: 'تتوالى المراحل بحسب أيامها',
    },
  },
  'commitment/line-unknown': {
    status: 400,
    field: 'lines',
    titles: {
      en: 'The budget of the proposal has no such line',
      ko: '제안이 근거한 예산에 없는 항목입니다',
      es: 'El presupuesto de la propuesta no tiene esa partida',
      ar: 'لا بند كهذا في ميزانية المقترح',
    },
  },
  'commitment/line-twice': {
    status: 400,
    field: 'lines',
    titles: {
      en: 'A line stands in the plan twice',
      ko: '같은 항목이 계획에 두 번 있습니다',
      es: 'Una partida aparece dos veces en el plan',
      ar: 'يرد بند مرتين في الخطة',
    },
  },
  'commitment/line-left-out': {
    status: 400,
    field: 'lines',
    titles: {
      en: 'A line that was asked for is missing: promise nothing for it openly, with the reason',
      ko: '요청된 항목이 빠졌습니다. 약속할 것이 없다면 까닭과 함께 밝혀 주세요',
      es: 'Falta una partida que se pidió: si no se promete nada, dilo con el motivo',
      ar: 'ينقص بند طُلب: إن لم يكن له وعد فقل ذلك مع السبب',
    },
  },
  'commitment/difference-without-reason': {
    status: 400,
    field: 'lines',
    titles: {
      en: 'A line is promised something else than the answer accepted: say why',
      ko: '답변에서 받아들인 금액과 다릅니다. 까닭을 적어 주세요',
      es: 'Se promete para una partida algo distinto de lo aceptado: di por qué',
      ar: 'وُعد بند بغير ما قبله الجواب: اذكر السبب',
    },
  },
  'commitment/unbalanced': {
    status: 400,
    field: 'lines',
    titles: {
      en: 'What the plan gives must be taken elsewhere, to the last unit',
      ko: '계획이 주는 금액은 다른 곳에서 줄인 금액과 꼭 맞아야 합니다',
      es: 'Lo que el plan da debe salir de otra parte, hasta la última unidad',
      ar: 'ما تعطيه الخطة يجب أن يؤخذ من موضع آخر حتى آخر وحدة',
    },
  },
} as const satisfies ProblemArea;
