import type { ProblemArea } from './problem-area.js';

export const requestProblems = {
  'request/not-found': {
    status: 404,
    titles: { en: 'Nothing is here', ko: '여기에는 아무것도 없습니다', es: 'Aquí no hay nada', ar: 'لا يوجد شيء هنا' },
  },
  'request/invalid': {
    status: 400,
    titles: {
      en: 'Some fields need fixing',
      ko: '고쳐야 할 칸이 있습니다',
      es: 'Hay campos que corregir',
      ar: 'هناك حقول تحتاج إلى تصحيح',
    },
  },
  'request/unreadable': {
    status: 400,
    titles: {
      en: 'The request could not be read',
      ko: '요청을 읽을 수 없습니다',
      es: 'No se pudo leer la petición',
      ar: 'تعذّرت قراءة الطلب',
    },
  },
  'request/too-large': {
    status: 413,
    titles: {
      en: 'What was sent is too large',
      ko: '보낸 내용이 너무 큽니다',
      es: 'Lo enviado es demasiado grande',
      ar: 'ما أُرسل كبير جدًا',
    },
  },
  'request/unsupported-type': {
    status: 415,
    titles: { en: 'Send this as JSON', ko: 'JSON으로 보내 주세요', es: 'Envíalo como JSON', ar: 'أرسله بصيغة JSON' },
  },
  'request/changed-meanwhile': {
    status: 412,
    titles: {
      en: 'Someone changed this meanwhile',
      ko: '그사이에 다른 사람이 바꾸었습니다',
      es: 'Alguien lo ha cambiado entretanto',
      ar: 'غيّره شخص آخر في هذه الأثناء',
    },
  },
} as const satisfies ProblemArea;
