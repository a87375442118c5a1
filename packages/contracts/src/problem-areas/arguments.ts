import type { ProblemArea } from './problem-area.js';

export const argumentProblems = {
  'argument/too-short': {
    status: 400,
    field: 'text',
    titles: {
      en: 'Say a little more, so that others can follow',
      ko: '다른 사람이 알 수 있게 조금 더 적어 주세요',
      es: 'Di algo más, para que se entienda',
      ar: 'قل أكثر قليلًا ليفهم الآخرون',
    },
  },
  'argument/too-long': {
    status: 400,
    field: 'text',
    titles: {
      en: 'This is too long: one argument, in a few sentences',
      ko: '너무 깁니다. 한 가지 근거를 몇 문장으로 적어 주세요',
      es: 'Es demasiado largo: un argumento, en pocas frases',
      ar: 'هذا طويل جدًا: حجة واحدة في بضع جمل',
    },
  },
  'argument/too-many-links': {
    status: 400,
    field: 'text',
    titles: {
      en: 'Too many links: keep the most important ones',
      ko: '링크가 너무 많습니다. 가장 중요한 것만 남겨 주세요',
      es: 'Demasiados enlaces: deja los más importantes',
      ar: 'روابط كثيرة: أبقِ أهمها',
    },
  },
  'argument/too-many-today': {
    status: 429,
    titles: {
      en: 'You have written a lot today. Go on tomorrow',
      ko: '오늘 많이 쓰셨습니다. 내일 이어서 써 주세요',
      es: 'Hoy has escrito mucho. Sigue mañana',
      ar: 'كتبت كثيرًا اليوم. واصل غدًا',
    },
  },
  'argument/said-already': {
    status: 409,
    titles: {
      en: 'You have said this here already',
      ko: '이미 여기에 쓰신 내용입니다',
      es: 'Ya lo has dicho aquí',
      ar: 'قلت هذا هنا من قبل',
    },
  },
  'argument/gone': {
    status: 409,
    titles: {
      en: 'It is no longer there to be answered',
      ko: '더는 답할 수 없는 의견입니다',
      es: 'Ya no está para responderle',
      ar: 'لم يعد موجودًا للرد عليه',
    },
  },
  'argument/one-reply-level': {
    status: 409,
    titles: {
      en: 'A reply is not replied to: answer the argument itself',
      ko: '답글에는 답글을 달 수 없습니다. 처음 의견에 답해 주세요',
      es: 'A una respuesta no se responde: contesta al argumento',
      ar: 'لا يُرد على رد: أجب عن الحجة نفسها',
    },
  },
  'argument/own': {
    status: 409,
    titles: {
      en: 'Your own words do not count as helpful to yourself',
      ko: '자신의 의견에는 도움이 된다고 할 수 없습니다',
      es: 'Tus propias palabras no cuentan como útiles para ti',
      ar: 'كلماتك لا تُحسب مفيدة لك',
    },
  },
} as const satisfies ProblemArea;
