import type { ProblemArea } from './problem-area.js';

export const amendmentProblems = {
  'amendment/changes-nothing': {
    status: 400,
    titles: {
      en: 'This would change nothing: say what should read otherwise',
      ko: '바뀌는 것이 없습니다. 무엇을 달리할지 적어 주세요',
      es: 'Esto no cambiaría nada: di qué debería decir otra cosa',
      ar: 'هذا لا يغيّر شيئًا: اذكر ما ينبغي أن يُكتب على وجه آخر',
    },
  },
  'amendment/text-incomplete': {
    status: 400,
    titles: {
      en: 'The proposal would lack something that it needs',
      ko: '그러면 제안에 꼭 있어야 할 것이 빠집니다',
      es: 'A la propuesta le faltaría algo que necesita',
      ar: 'سينقص المقترح شيء يحتاجه',
    },
  },
  'amendment/too-many-open': {
    status: 429,
    titles: {
      en: 'The author has not answered your earlier suggestions yet',
      ko: '앞서 낸 의견에 제안자가 아직 답하지 않았습니다',
      es: 'El autor aún no ha respondido a tus sugerencias anteriores',
      ar: 'لم يجب صاحب المقترح بعد عن اقتراحاتك السابقة',
    },
  },
  'amendment/too-many-today': {
    status: 429,
    titles: {
      en: 'You have written a lot today. Go on tomorrow',
      ko: '오늘 많이 쓰셨습니다. 내일 이어서 써 주세요',
      es: 'Hoy has escrito mucho. Sigue mañana',
      ar: 'كتبت كثيرًا اليوم. واصل غدًا',
    },
  },
  'amendment/not-open': {
    status: 409,
    titles: {
      en: 'This suggestion has been decided already',
      ko: '이 의견은 이미 결정되었습니다',
      es: 'Esta sugerencia ya está decidida',
      ar: 'حُسم هذا الاقتراح من قبل',
    },
  },
  'amendment/overtaken': {
    status: 409,
    titles: {
      en: 'The passage that it changes reads otherwise by now',
      ko: '고치려던 대목이 그사이 바뀌었습니다',
      es: 'El pasaje que cambia ya dice otra cosa',
      ar: 'المقطع الذي يغيّره صار مكتوبًا على وجه آخر',
    },
  },
  'amendment/reason-missing': {
    status: 400,
    field: 'reason',
    titles: {
      en: 'Say why: whoever suggested it has a right to know',
      ko: '까닭을 적어 주세요. 의견을 낸 사람은 알 권리가 있습니다',
      es: 'Di por qué: quien lo sugirió tiene derecho a saberlo',
      ar: 'اذكر السبب: من اقترحه له حق أن يعرف',
    },
  },
  'amendment/supporters-must-be-asked': {
    status: 409,
    titles: {
      en: 'It changes the money that people put their name to: ask your supporters',
      ko: '사람들이 이름을 걸고 지지한 금액을 바꿉니다. 지지자에게 물어야 합니다',
      es: 'Cambia el dinero que otras personas respaldaron: pregunta a quienes te apoyan',
      ar: 'إنه يغيّر المال الذي أيّده الناس بأسمائهم: اسأل مؤيديك',
    },
  },
  'amendment/nobody-to-ask': {
    status: 409,
    titles: {
      en: 'Nobody backs the proposal yet: there is nobody to ask',
      ko: '아직 지지자가 없어 물을 사람이 없습니다',
      es: 'Nadie apoya aún la propuesta: no hay a quién preguntar',
      ar: 'لا أحد يؤيد المقترح بعد: ليس هناك من يُسأل',
    },
  },
  'amendment/nobody-is-asked': {
    status: 409,
    titles: {
      en: 'The supporters are not being asked about this',
      ko: '이 의견은 지금 지지자에게 묻고 있지 않습니다',
      es: 'No se está preguntando sobre esto a quienes apoyan',
      ar: 'لا يُسأل المؤيدون عن هذا الآن',
    },
  },
  'amendment/only-supporters': {
    status: 403,
    titles: {
      en: 'Asked are those who backed the proposal when the question was put',
      ko: '물음이 시작될 때 지지하고 있던 분들께만 묻습니다',
      es: 'Se pregunta a quienes apoyaban la propuesta al plantearse la pregunta',
      ar: 'يُسأل من كان يؤيد المقترح حين طُرح السؤال',
    },
  },
} as const satisfies ProblemArea;
