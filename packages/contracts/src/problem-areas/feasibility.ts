import type { ProblemArea } from './problem-area.js';

export const feasibilityProblems = {
  'feasibility/not-yet': {
    status: 409,
    titles: {
      en: 'The city examines a proposal once enough people back it, and until it has decided',
      ko: '시는 지지가 충분히 모인 제안을, 결정하기 전까지 검토합니다',
      es: 'La ciudad estudia una propuesta cuando la apoya suficiente gente y hasta que decide',
      ar: 'تدرس المدينة الاقتراح متى دعمه عدد كافٍ وإلى أن تقرر',
    },
  },
  'feasibility/published': {
    status: 409,
    titles: {
      en: 'This review is signed and public: it is not changed any more',
      ko: '서명되어 공개된 검토서는 더 바꾸지 않습니다',
      es: 'Este estudio está firmado y es público: ya no se cambia',
      ar: 'هذه الدراسة موقّعة ومنشورة: لا تُغيَّر بعد الآن',
    },
  },
  'feasibility/incomplete': {
    status: 409,
    titles: {
      en: 'Something is missing before a colleague can sign it',
      ko: '동료가 서명하기 전에 채워야 할 것이 있습니다',
      es: 'Falta algo antes de que pueda firmarlo otra persona',
      ar: 'ينقص شيء قبل أن يوقّعها زميل',
    },
  },
  'feasibility/not-submitted': {
    status: 409,
    titles: {
      en: 'It is not waiting for a second pair of eyes',
      ko: '두 번째 확인을 기다리고 있지 않습니다',
      es: 'No espera a que otra persona la revise',
      ar: 'لا تنتظر مراجعة شخص ثانٍ',
    },
  },
  'feasibility/own-eyes': {
    status: 409,
    titles: {
      en: 'You wrote some of it: somebody else must look at it',
      ko: '직접 쓴 부분이 있으므로 다른 사람이 확인해야 합니다',
      es: 'Has escrito una parte: debe mirarla otra persona',
      ar: 'كتبت جزءًا منها: يجب أن ينظر فيها شخص آخر',
    },
  },
  'feasibility/no-colleague': {
    status: 400,
    field: 'person',
    titles: {
      en: 'Only somebody of the city’s staff can examine it',
      ko: '시 직원만 맡을 수 있습니다',
      es: 'Solo puede estudiarla alguien del personal de la ciudad',
      ar: 'لا يدرسها إلا أحد موظفي المدينة',
    },
  },
} as const satisfies ProblemArea;
