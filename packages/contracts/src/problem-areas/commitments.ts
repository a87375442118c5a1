import type { ProblemArea } from './problem-area.js';

export const commitmentProblems = {
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
  'commitment/nothing-to-grade': {
    status: 409,
    titles: {
      en: 'It is graded once residents have found it done',
      ko: '주민이 이루어졌다고 확인한 뒤에 평가합니다',
      es: 'Se califica cuando los residentes la han encontrado hecha',
      ar: 'يُقيَّم بعد أن يجده السكان منجزًا',
    },
  },
  'commitment/not-on-the-panel': {
    status: 403,
    titles: {
      en: 'Those who wrote it, those who backed it before the answer and one facilitator give the grades',
      ko: '제안자, 답변 전에 지지한 사람, 진행자 한 명이 평가합니다',
      es: 'Califican quienes la escribieron, quienes la apoyaron antes de la respuesta y una persona facilitadora',
      ar: 'يقيّمه من كتبوه ومن أيدوه قبل الجواب وميسّر واحد',
    },
  },
  'commitment/facilitator-seat-taken': {
    status: 409,
    titles: {
      en: 'Another facilitator sits on this panel',
      ko: '이미 다른 진행자가 평가에 참여하고 있습니다',
      es: 'Otra persona facilitadora está en este panel',
      ar: 'يجلس ميسّر آخر في هذه اللجنة',
    },
  },
  'commitment/not-graded-enough': {
    status: 409,
    titles: {
      en: 'Too few have graded it',
      ko: '아직 평가한 사람이 모자랍니다',
      es: 'Aún la han calificado muy pocas personas',
      ar: 'لم يقيّمه عدد كاف بعد',
    },
  },
} as const satisfies ProblemArea;
