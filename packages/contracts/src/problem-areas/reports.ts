import type { ProblemArea } from './problem-area.js';

export const reportProblems = {
  'report/own-words': {
    status: 409,
    titles: {
      en: 'These are your own words: you can take them back or have them changed',
      ko: '본인이 쓴 글입니다. 직접 거두거나 고칠 수 있습니다',
      es: 'Son tus propias palabras: puedes retirarlas o cambiarlas',
      ar: 'هذه كلماتك: يمكنك سحبها أو تغييرها',
    },
  },
  'report/nothing-to-read': {
    status: 409,
    titles: {
      en: 'There is nothing left to read here',
      ko: '더는 읽을 수 있는 내용이 없습니다',
      es: 'Aquí ya no queda nada que leer',
      ar: 'لم يعد هنا ما يُقرأ',
    },
  },
  'report/reported-already': {
    status: 409,
    titles: {
      en: 'You have reported this already. You will hear what is decided',
      ko: '이미 신고하셨습니다. 결정되면 알려 드립니다',
      es: 'Ya lo has denunciado. Sabrás qué se decide',
      ar: 'أبلغت عن هذا من قبل. ستعرف ما يتقرر',
    },
  },
  'report/too-many-today': {
    status: 429,
    titles: {
      en: 'You have reported a lot today. Go on tomorrow',
      ko: '오늘 많이 신고하셨습니다. 내일 이어서 해 주세요',
      es: 'Hoy has denunciado mucho. Sigue mañana',
      ar: 'أبلغت كثيرًا اليوم. واصل غدًا',
    },
  },
  'report/note-missing': {
    status: 400,
    field: 'note',
    titles: {
      en: 'Say in a few words what is wrong with it',
      ko: '무엇이 문제인지 몇 마디로 적어 주세요',
      es: 'Di en pocas palabras qué tiene de malo',
      ar: 'قل في بضع كلمات ما الخطأ فيه',
    },
  },
} as const satisfies ProblemArea;
