import type { ProblemArea } from './problem-area.js';

export const secondEyesProblems = {
  'response/own-eyes': {
    status: 409,
    titles: {
      en: 'You wrote some of it: somebody else must look at it',
      ko: '직접 쓴 부분이 있으므로 다른 사람이 확인해야 합니다',
      es: 'Has escrito una parte: debe mirarla otra persona',
      ar: 'كتبت جزءًا منها: يجب أن ينظر فيها شخص آخر',
    },
  },
  'response/not-handed-over': {
    status: 409,
    titles: {
      en: 'This text does not wait for you to read it',
      ko: '이 글은 당신의 확인을 기다리고 있지 않습니다',
      es: 'Este texto no espera a que lo leas',
      ar: 'هذا النص لا ينتظر قراءتك',
    },
  },
  'response/words-missing': {
    status: 400,
    field: 'words',
    titles: {
      en: 'Say why you send it back',
      ko: '돌려보내는 까닭을 적어 주세요',
      es: 'Di por qué lo devuelves',
      ar: 'قل لماذا تعيده',
    },
  },
  'response/no-colleague': {
    status: 400,
    field: 'colleague',
    titles: {
      en: 'Only somebody of the city’s staff can read it',
      ko: '시 직원만 읽을 수 있습니다',
      es: 'Solo puede leerlo alguien del personal de la ciudad',
      ar: 'لا يقرؤه إلا أحد موظفي المدينة',
    },
  },
  'response/second-eyes-needed': {
    status: 409,
    titles: {
      en: 'A colleague has to approve exactly this text first',
      ko: '먼저 동료가 바로 이 글을 승인해야 합니다',
      es: 'Antes otra persona tiene que aprobar exactamente este texto',
      ar: 'يجب أن يوافق زميل على هذا النص بعينه أولًا',
    },
  },
} as const satisfies ProblemArea;
