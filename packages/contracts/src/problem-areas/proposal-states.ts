import type { ProblemArea } from './problem-area.js';

export const proposalStateProblems = {
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
    titles: { en: 'It is not open to appeal', ko: '이의를 신청할 수 없습니다', es: 'No admite recurso', ar: 'لا يقبل الطعن' },
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
} as const satisfies ProblemArea;
