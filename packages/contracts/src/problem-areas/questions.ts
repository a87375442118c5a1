import type { ProblemArea } from './problem-area.js';

export const questionProblems = {
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
  'question/answered-already': {
    status: 409,
    titles: {
      en: 'It has an answer of its own, which would get lost',
      ko: '이미 따로 답이 있어서, 합치면 그 답이 사라집니다',
      es: 'Tiene su propia respuesta, que se perdería',
      ar: 'له إجابة خاصة به ستضيع',
    },
  },
  'question/correction-needs-a-reason': {
    status: 409,
    titles: {
      en: 'There is an answer: say why another stands in its place',
      ko: '이미 답이 있습니다. 왜 바로잡는지 적어 주세요',
      es: 'Ya hay respuesta: di por qué se pone otra en su lugar',
      ar: 'توجد إجابة: قل لماذا تحل أخرى محلها',
    },
  },
  'question/nothing-to-correct': {
    status: 409,
    titles: {
      en: 'There is no answer yet that could be corrected',
      ko: '아직 바로잡을 답이 없습니다',
      es: 'Aún no hay respuesta que corregir',
      ar: 'لا توجد إجابة بعد لتصحيحها',
    },
  },
  'question/no-verdict-yet': {
    status: 409,
    titles: {
      en: 'There is no answer yet to say that about',
      ko: '아직 판단할 답이 없습니다',
      es: 'Aún no hay respuesta de la que decirlo',
      ar: 'لا توجد إجابة بعد ليُقال عنها ذلك',
    },
  },
  'question/why-is-missing': {
    status: 400,
    field: 'why',
    titles: {
      en: 'Say what the answer leaves open',
      ko: '답에서 무엇이 빠졌는지 적어 주세요',
      es: 'Di qué deja sin responder',
      ar: 'قل ما الذي لم تجب عنه',
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
  'question/table-empty': {
    status: 400,
    field: 'table',
    titles: {
      en: 'The table needs headings and at least one row',
      ko: '표에는 머리글과 한 줄 이상의 내용이 필요합니다',
      es: 'La tabla necesita encabezados y al menos una fila',
      ar: 'يحتاج الجدول إلى عناوين وصف واحد على الأقل',
    },
  },
  'question/table-headings': {
    status: 400,
    field: 'table',
    titles: {
      en: 'Every column needs a heading of its own',
      ko: '모든 열에는 서로 다른 머리글이 있어야 합니다',
      es: 'Cada columna necesita su propio encabezado',
      ar: 'يحتاج كل عمود إلى عنوان خاص به',
    },
  },
  'question/table-too-large': {
    status: 400,
    field: 'table',
    titles: {
      en: 'The table is too large to go with an answer: publish it as open data and link to it',
      ko: '답에 붙이기에는 표가 너무 큽니다. 공개 데이터로 올리고 링크해 주세요',
      es: 'La tabla es demasiado grande para una respuesta: publícala como datos abiertos y enlázala',
      ar: 'الجدول أكبر من أن يرافق إجابة: انشره بيانات مفتوحة واربط به',
    },
  },
  'question/table-uneven': {
    status: 400,
    field: 'table',
    titles: {
      en: 'One row of the table is longer or shorter than its headings',
      ko: '표의 한 줄이 머리글보다 길거나 짧습니다',
      es: 'Una fila de la tabla es más larga o más corta que sus encabezados',
      ar: 'أحد صفوف الجدول أطول أو أقصر من العناوين',
    },
  },
  'question/link-not-found': {
    status: 400,
    field: 'link',
    titles: {
      en: 'There is no published line or indicator with this code',
      ko: '이 코드로 공개된 예산 항목이나 지표가 없습니다',
      es: 'No hay ninguna partida ni indicador publicado con este código',
      ar: 'لا يوجد بند أو مؤشر منشور بهذا الرمز',
    },
  },
} as const satisfies ProblemArea;
