import type { ProblemArea } from './problem-area.js';

export const proposalProblems = {
  'import/unknown-proposal': {
    status: 400,
    titles: {
      en: 'A comment belongs to a proposal that was not brought in',
      ko: '가져오지 않은 제안에 달린 댓글이 있습니다',
      es: 'Hay un comentario de una propuesta que no se ha traído',
      ar: 'يوجد تعليق على اقتراح لم يُستورد',
    },
  },
  'proposal/not-open-to-arguments': {
    status: 409,
    titles: {
      en: 'It has been answered: the arguments stay as they are',
      ko: '답변이 나왔습니다. 찬반 의견은 그대로 남습니다',
      es: 'Ya tiene respuesta: los argumentos quedan como están',
      ar: 'صدر الجواب عنه: تبقى الحجج كما هي',
    },
  },
  'proposal/not-open-to-amendments': {
    status: 409,
    titles: {
      en: 'It can no longer be changed: the city decides on the text as it stands',
      ko: '더는 바꿀 수 없습니다. 시가 지금 글을 두고 결정합니다',
      es: 'Ya no puede cambiarse: la ciudad decide sobre el texto tal como está',
      ar: 'لم يعد تغييره ممكنًا: تقرر المدينة بشأن النص كما هو',
    },
  },
  'proposal/not-open-to-rebasing': {
    status: 409,
    titles: {
      en: 'It has been answered: its amounts stay as they are',
      ko: '이미 답변이 나와 금액을 바꿀 수 없습니다',
      es: 'Ya tiene respuesta: sus importes quedan como están',
      ar: 'صدر الجواب عنه: تبقى مبالغه كما هي',
    },
  },
  'proposal/no-rebasing-asked': {
    status: 409,
    titles: {
      en: 'Nothing is to be chosen: the newest budget bears it, or the choice was made',
      ko: '고를 것이 없습니다. 새 예산에서도 그대로 가능하거나 이미 고르셨습니다',
      es: 'No hay nada que elegir: el nuevo presupuesto lo admite o ya se eligió',
      ar: 'لا شيء للاختيار: الميزانية الجديدة تحتمله أو تم الاختيار',
    },
  },
  'proposal/nothing-fits': {
    status: 409,
    titles: {
      en: 'The newest budget has none of this money left',
      ko: '새 예산에는 옮길 돈이 남아 있지 않습니다',
      es: 'En el nuevo presupuesto no queda nada de este dinero',
      ar: 'لم يبق من هذا المال شيء في الميزانية الجديدة',
    },
  },
  'proposal/no-cycle': {
    status: 409,
    titles: {
      en: 'No round is open for proposals',
      ko: '지금은 제안을 받는 회차가 없습니다',
      es: 'No hay ningún ciclo abierto a propuestas',
      ar: 'لا توجد دورة مفتوحة للمقترحات',
    },
  },
  'proposal/no-budget': {
    status: 409,
    titles: {
      en: 'The city has not published a budget yet',
      ko: '시가 아직 예산을 공개하지 않았습니다',
      es: 'La ciudad aún no ha publicado un presupuesto',
      ar: 'لم تنشر المدينة ميزانية بعد',
    },
  },
  'proposal/reason-missing': {
    status: 400,
    field: 'reason',
    titles: {
      en: 'Say why the text goes back, and which passage it is about',
      ko: '되돌려보내는 까닭과 해당 구절을 적어 주세요',
      es: 'Indica por qué vuelve el texto y qué pasaje es',
      ar: 'اذكر سبب إعادة النص والمقطع المعني',
    },
  },
  'proposal/who-would-lose-missing': {
    status: 400,
    titles: {
      en: 'Say who would lose, and what protects them',
      ko: '누가 손해를 보고 무엇이 그들을 지키는지 적어 주세요',
      es: 'Di quién perdería y qué lo protege',
      ar: 'اذكر من سيخسر وما الذي يحميه',
    },
  },
  'proposal/moves-missing': {
    status: 400,
    titles: {
      en: 'Say where the money comes from and where it goes',
      ko: '돈을 어디서 가져와 어디에 쓸지 적어 주세요',
      es: 'Di de dónde sale el dinero y a dónde va',
      ar: 'اذكر من أين يأتي المال وإلى أين يذهب',
    },
  },
  'proposal/text-incomplete': {
    status: 400,
    titles: {
      en: 'The text is not complete yet',
      ko: '글이 아직 완성되지 않았습니다',
      es: 'El texto aún no está completo',
      ar: 'النص غير مكتمل بعد',
    },
  },
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
  'proposal/passage-not-in-the-text': {
    status: 400,
    field: 'passage',
    titles: {
      en: 'This passage does not stand in the text',
      ko: '글에 없는 구절입니다',
      es: 'Ese pasaje no está en el texto',
      ar: 'هذا المقطع غير موجود في النص',
    },
  },
  'proposal/not-a-draft': {
    status: 409,
    titles: { en: 'This is no longer a draft', ko: '더 이상 초안이 아닙니다', es: 'Ya no es un borrador', ar: 'لم يعد هذا مسودة' },
  },
  'proposal/not-in-screening': {
    status: 409,
    titles: {
      en: 'This is not waiting to be checked',
      ko: '확인을 기다리는 제안이 아닙니다',
      es: 'No está pendiente de revisión',
      ar: 'هذا ليس بانتظار الفحص',
    },
  },
  'proposal/not-withdrawable': {
    status: 409,
    titles: {
      en: 'It can only be withdrawn while it collects support',
      ko: '지지를 모으는 동안에만 거둘 수 있습니다',
      es: 'Solo se puede retirar mientras reúne apoyos',
      ar: 'لا يمكن سحبه إلا أثناء جمع التأييد',
    },
  },
  'proposal/not-withdrawn': {
    status: 409,
    titles: { en: 'It has not been withdrawn', ko: '거두어진 제안이 아닙니다', es: 'No ha sido retirada', ar: 'لم يُسحب' },
  },
  'proposal/reopened-unchanged': {
    status: 400,
    field: 'change',
    titles: {
      en: 'It comes back in a changed form: say what is different',
      ko: '바뀐 모습으로 돌아와야 합니다. 무엇이 달라졌는지 적어 주세요',
      es: 'Vuelve con otra forma: di qué cambia',
      ar: 'يعود بصيغة مختلفة: قل ما الذي تغيّر',
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
  'proposal/not-open-to-ratings': {
    status: 409,
    titles: {
      en: 'It is not open to ratings',
      ko: '지금은 평가할 수 없습니다',
      es: 'No está abierta a valoraciones',
      ar: 'غير مفتوح للتقييم',
    },
  },
  'proposal/not-awaiting-acknowledgement': {
    status: 409,
    titles: {
      en: 'It is not waiting to be acknowledged',
      ko: '접수 확인을 기다리는 제안이 아닙니다',
      es: 'No espera acuse de recibo',
      ar: 'ليس بانتظار الإقرار بالاستلام',
    },
  },
  'proposal/not-under-review': {
    status: 409,
    titles: { en: 'It is not under review', ko: '검토 중이 아닙니다', es: 'No está en estudio', ar: 'ليس قيد الدراسة' },
  },
  'proposal/not-awaiting-debate-report': {
    status: 409,
    titles: {
      en: 'It is not waiting for the report on a debate',
      ko: '토론 보고서를 기다리는 제안이 아닙니다',
      es: 'No espera el informe de un debate',
      ar: 'لا ينتظر تقرير نقاش',
    },
  },
  'proposal/not-awaiting-answer': {
    status: 409,
    titles: {
      en: 'It is not waiting for an answer',
      ko: '답변을 기다리는 제안이 아닙니다',
      es: 'No espera respuesta',
      ar: 'ليس بانتظار جواب',
    },
  },
  'proposal/not-open-to-appeal': {
    status: 409,
    titles: { en: 'It is not open to appeal', ko: '이의를 제기할 수 없습니다', es: 'No admite recurso', ar: 'لا يقبل الاعتراض' },
  },
  'proposal/not-under-way': {
    status: 409,
    titles: { en: 'It is not under way', ko: '추진 중이 아닙니다', es: 'No está en marcha', ar: 'ليس قيد التنفيذ' },
  },
  'proposal/not-reported-as-done': {
    status: 409,
    titles: {
      en: 'It has not been reported as done',
      ko: '마쳤다고 보고되지 않았습니다',
      es: 'No consta como terminada',
      ar: 'لم يُبلَّغ عن إنجازه',
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
