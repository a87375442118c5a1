import type { ProblemArea } from './problem-area.js';

export const responseProblems = {
  'response/nothing-to-show': {
    status: 409,
    titles: {
      en: 'The city shows evidence with a report, residents with what they found. Say that first',
      ko: '시는 보고와 함께, 주민은 확인한 내용과 함께 증거를 보입니다. 먼저 그것을 알려 주세요',
      es: 'La ciudad muestra pruebas con un informe; los vecinos, con lo que han visto. Cuenta eso primero',
      ar: 'تعرض المدينة الأدلة مع تقرير، ويعرضها السكان مع ما وجدوه. قل ذلك أولًا',
    },
  },
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
  'response/nothing-to-extend': {
    status: 409,
    titles: {
      en: 'Only a decision that is still owed can be given more time',
      ko: '아직 답변할 것이 남아 있을 때만 기한을 늘릴 수 있습니다',
      es: 'Solo se puede ampliar el plazo de una decisión pendiente',
      ar: 'لا تُمدَّد إلا مهلة قرار لم يصدر بعد',
    },
  },
  'response/already-extended': {
    status: 409,
    titles: {
      en: 'The date has been moved once already',
      ko: '기한은 이미 한 번 늘렸습니다',
      es: 'La fecha ya se amplió una vez',
      ar: 'سبق تمديد الموعد مرة',
    },
  },
  'response/limit-has-passed': {
    status: 409,
    titles: {
      en: 'The promised date has passed',
      ko: '약속한 날짜가 지났습니다',
      es: 'La fecha prometida ya ha pasado',
      ar: 'مضى الموعد الموعود',
    },
  },
  'response/reason-missing': {
    status: 400,
    titles: {
      en: 'Give the reason; it will be public',
      ko: '까닭을 적어 주세요. 까닭은 공개됩니다',
      es: 'Indica el motivo; será público',
      ar: 'اذكر السبب؛ سيكون علنيًا',
    },
  },
  'response/incomplete': {
    status: 400,
    titles: {
      en: 'The answer still lacks something',
      ko: '답변에 빠진 것이 있습니다',
      es: 'A la respuesta le falta algo',
      ar: 'ما زال الجواب ناقصًا',
    },
  },
  'response/date-has-passed': {
    status: 400,
    titles: {
      en: 'The next step lies in the past',
      ko: '다음 단계의 날짜가 이미 지났습니다',
      es: 'El próximo paso queda en el pasado',
      ar: 'موعد الخطوة التالية في الماضي',
    },
  },
  'response/appeal-cut-short': {
    status: 400,
    titles: {
      en: 'People need the whole time for an appeal',
      ko: '이의 제기 기간은 줄일 수 없습니다',
      es: 'El plazo de recurso no se puede acortar',
      ar: 'لا يجوز تقصير مدة الاعتراض',
    },
  },
  'response/template-retired': {
    status: 409,
    titles: {
      en: 'This template is no longer used; make a copy of it',
      ko: '더는 쓰지 않는 서식입니다. 사본을 만들어 주세요',
      es: 'Esta plantilla ya no se usa; haz una copia',
      ar: 'هذا القالب لم يعد مستخدمًا؛ أنشئ نسخة منه',
    },
  },
  'response/nothing-to-publish': {
    status: 409,
    titles: {
      en: 'There is no draft of the answer yet',
      ko: '아직 답변 초안이 없습니다',
      es: 'Aún no hay borrador de respuesta',
      ar: 'لا توجد مسودة جواب بعد',
    },
  },
  'response/moves-outside-the-proposal': {
    status: 400,
    titles: {
      en: 'The answer moves money that the proposal does not speak of',
      ko: '제안에 없는 돈을 옮기는 답변입니다',
      es: 'La respuesta mueve dinero del que la propuesta no habla',
      ar: 'الجواب ينقل أموالًا لا يتحدث عنها المقترح',
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
    titles: {
      en: 'A plan names the day by which it is done',
      ko: '계획에는 마칠 날짜가 있어야 합니다',
      es: 'Un plan dice para qué día estará hecho',
      ar: 'الخطة تحدد اليوم الذي تُنجز فيه',
    },
  },
  'response/nothing-to-pause': {
    status: 409,
    titles: {
      en: 'The clock cannot stand still here',
      ko: '여기서는 기한을 멈출 수 없습니다',
      es: 'Aquí el plazo no puede detenerse',
      ar: 'لا يمكن إيقاف المهلة هنا',
    },
  },
  'response/already-paused': {
    status: 409,
    titles: {
      en: 'The author has been asked once already',
      ko: '글쓴이에게 이미 한 번 물었습니다',
      es: 'Ya se preguntó una vez a la persona autora',
      ar: 'سبق سؤال صاحب المقترح مرة',
    },
  },
  'response/question-missing': {
    status: 400,
    titles: {
      en: 'The question is missing',
      ko: '질문이 없습니다',
      es: 'Falta la pregunta',
      ar: 'السؤال غير موجود',
    },
  },
  'response/not-waiting': {
    status: 409,
    titles: {
      en: 'Nobody waits for the author now',
      ko: '지금은 글쓴이의 답을 기다리고 있지 않습니다',
      es: 'Ahora nadie espera a la persona autora',
      ar: 'لا أحد ينتظر صاحب المقترح الآن',
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
  'response/transfer-unproved': {
    status: 409,
    titles: {
      en: 'First the city proves that it passed the proposal on',
      ko: '시는 먼저 제안을 넘겼다는 것을 보여야 합니다',
      es: 'Antes el ayuntamiento demuestra que trasladó la propuesta',
      ar: 'على المدينة أولًا إثبات أنها أحالت المقترح',
    },
  },
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
