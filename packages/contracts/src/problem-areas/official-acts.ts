import type { ProblemArea } from './problem-area.js';

export const officialActsProblems = {
  'log/no-such-place': {
    status: 404,
    titles: {
      en: 'The log does not reach so far',
      ko: '기록이 거기까지 이르지 않았습니다',
      es: 'El registro no llega hasta ahí',
      ar: 'السجل لا يصل إلى هذا الحد',
    },
  },
  'log/already-erased': {
    status: 409,
    titles: {
      en: 'This act has been erased already',
      ko: '이 기록은 이미 지워졌습니다',
      es: 'Este acto ya se borró',
      ar: 'سبق أن مُحي هذا الفعل',
    },
  },
  'log/not-a-witness-key': {
    status: 400,
    field: 'key',
    titles: {
      en: 'This is not the key of a witness, or a sign of it is missing',
      ko: '증인의 키가 아니거나 글자가 빠졌습니다',
      es: 'No es la clave de un testigo, o le falta un signo',
      ar: 'ليس هذا مفتاح شاهد، أو ينقصه حرف',
    },
  },
  'log/witness-named-already': {
    status: 409,
    titles: {
      en: 'A witness of this name is named already',
      ko: '같은 이름의 증인이 이미 지정되어 있습니다',
      es: 'Ya hay un testigo con este nombre',
      ar: 'ثمة شاهد بهذا الاسم بالفعل',
    },
  },
  'log/too-many-witnesses': {
    status: 409,
    titles: {
      en: 'There are as many witnesses as can sign',
      ko: '서명할 수 있는 증인 수가 이미 찼습니다',
      es: 'Ya hay tantos testigos como pueden firmar',
      ar: 'بلغ عدد الشهود الحد الذي يمكنه التوقيع',
    },
  },
  'log/witness-dismissed-already': {
    status: 409,
    titles: {
      en: 'This witness is not listened to any more',
      ko: '이 증인은 이미 해제되었습니다',
      es: 'Este testigo ya no se tiene en cuenta',
      ar: 'لم يعد هذا الشاهد معتمدًا',
    },
  },
  'log/not-of-a-witness': {
    status: 400,
    field: 'line',
    titles: {
      en: 'No witness of this city signed these lines',
      ko: '이 도시의 증인이 이 줄에 서명하지 않았습니다',
      es: 'Ningún testigo de esta ciudad firmó estas líneas',
      ar: 'لم يوقّع أي شاهد لهذه المدينة هذه السطور',
    },
  },
  'log/cosigned-ahead': {
    status: 400,
    field: 'line',
    titles: {
      en: 'The clock of the witness is ahead of ours',
      ko: '증인의 시계가 우리 시계보다 앞서 있습니다',
      es: 'El reloj del testigo va adelantado respecto al nuestro',
      ar: 'ساعة الشاهد متقدمة على ساعتنا',
    },
  },
} as const satisfies ProblemArea;
