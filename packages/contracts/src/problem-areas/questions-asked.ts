import type { ProblemArea } from './problem-area.js';

export const questionAskedProblems = {
  'question/too-short': {
    status: 400,
    field: 'text',
    titles: {
      en: 'Ask a whole question, so that others can follow',
      ko: '다른 사람도 알 수 있게 질문을 온전히 적어 주세요',
      es: 'Haz una pregunta completa, para que se entienda',
      ar: 'اطرح سؤالًا كاملًا ليفهمه الآخرون',
    },
  },
  'question/too-long': {
    status: 400,
    field: 'text',
    titles: {
      en: 'This is too long: one question at a time',
      ko: '너무 깁니다. 한 번에 한 가지를 물어 주세요',
      es: 'Es demasiado largo: una pregunta cada vez',
      ar: 'هذا طويل جدًا: سؤال واحد في كل مرة',
    },
  },
  'question/too-many-links': {
    status: 400,
    field: 'text',
    titles: {
      en: 'Too many links: keep the most important ones',
      ko: '링크가 너무 많습니다. 가장 중요한 것만 남겨 주세요',
      es: 'Demasiados enlaces: deja los más importantes',
      ar: 'روابط كثيرة: أبقِ أهمها',
    },
  },
  'question/too-many-today': {
    status: 429,
    titles: {
      en: 'You have asked a lot today. Go on tomorrow',
      ko: '오늘 질문을 많이 하셨습니다. 내일 이어서 해 주세요',
      es: 'Hoy has preguntado mucho. Sigue mañana',
      ar: 'سألت كثيرًا اليوم. واصل غدًا',
    },
  },
  'question/asked-already': {
    status: 409,
    titles: {
      en: 'You have asked this here already',
      ko: '이미 여기에서 하신 질문입니다',
      es: 'Ya lo has preguntado aquí',
      ar: 'سألت هذا هنا من قبل',
    },
  },
  'question/not-asked-here': {
    status: 409,
    titles: {
      en: 'Questions can be asked once the proposal is public, and as long as it is open',
      ko: '제안이 공개된 뒤, 열려 있는 동안에만 질문할 수 있습니다',
      es: 'Se puede preguntar cuando la propuesta es pública y mientras está abierta',
      ar: 'يمكن السؤال بعد نشر المقترح وما دام مفتوحًا',
    },
  },
  'question/own': {
    status: 409,
    titles: {
      en: 'You asked this yourself: you are counted already',
      ko: '직접 하신 질문입니다. 이미 포함되어 있습니다',
      es: 'La pregunta es tuya: ya cuentas',
      ar: 'هذا سؤالك: أنت محسوب من قبل',
    },
  },
  'question/gone': {
    status: 409,
    titles: {
      en: 'This question was taken back, covered or joined with another',
      ko: '거두었거나 가려졌거나 다른 질문과 합쳐진 질문입니다',
      es: 'Esta pregunta se retiró, se cubrió o se unió a otra',
      ar: 'سُحب هذا السؤال أو حُجب أو ضُم إلى غيره',
    },
  },
  'question/others-want-to-know': {
    status: 409,
    titles: {
      en: 'Others want to know it too, or it is answered: it stays',
      ko: '다른 사람도 알고 싶어 하거나 이미 답이 있어서 거둘 수 없습니다',
      es: 'Otras personas también quieren saberlo, o ya tiene respuesta: se queda',
      ar: 'يريد آخرون معرفته أيضًا أو أُجيب عنه: يبقى',
    },
  },
  'question/itself': {
    status: 409,
    titles: {
      en: 'A question cannot be joined with itself',
      ko: '질문을 자기 자신과 합칠 수 없습니다',
      es: 'Una pregunta no se une consigo misma',
      ar: 'لا يُضم سؤال إلى نفسه',
    },
  },
  'question/about-something-else': {
    status: 409,
    titles: {
      en: 'These two are about different things',
      ko: '두 질문은 서로 다른 것에 관한 것입니다',
      es: 'Las dos tratan de cosas distintas',
      ar: 'السؤالان عن أمرين مختلفين',
    },
  },
  'question/limit-out-of-range': {
    status: 400,
    field: 'days',
    titles: {
      en: 'The limit is a whole number of days, sixty at most',
      ko: '기한은 60일 이내의 날수여야 합니다',
      es: 'El plazo es un número entero de días, sesenta como mucho',
      ar: 'المهلة عدد صحيح من الأيام، ستون على الأكثر',
    },
  },
  'question/longer-limit-needs-a-rule': {
    status: 400,
    field: 'publishedRule',
    titles: {
      en: 'A limit of more than fourteen days needs a published rule that allows it',
      ko: '14일보다 긴 기한에는 이를 허용하는 공포된 규정이 필요합니다',
      es: 'Un plazo de más de catorce días necesita una norma publicada que lo permita',
      ar: 'مهلة تزيد على أربعة عشر يومًا تحتاج إلى قاعدة منشورة تسمح بها',
    },
  },
} as const satisfies ProblemArea;
