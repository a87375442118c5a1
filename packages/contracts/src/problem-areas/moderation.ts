import type { ProblemArea } from './problem-area.js';

export const moderationProblems = {
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
  'moderation/own-cause': {
    status: 409,
    titles: {
      en: 'You wrote it, reported it, or it is about your proposal: another facilitator decides',
      ko: '직접 썼거나 신고했거나 본인 제안에 대한 글입니다. 다른 진행자가 결정합니다',
      es: 'Lo escribiste, lo denunciaste o trata de tu propuesta: decide otra persona facilitadora',
      ar: 'أنت كتبته أو أبلغت عنه أو هو عن مقترحك: يقرر ميسّر آخر',
    },
  },
  'moderation/nothing-to-cover': {
    status: 409,
    titles: {
      en: 'There is nothing left to cover here',
      ko: '더는 가릴 내용이 없습니다',
      es: 'Aquí ya no queda nada que cubrir',
      ar: 'لم يعد هنا ما يُحجب',
    },
  },
  'moderation/nothing-reported': {
    status: 409,
    titles: {
      en: 'Nobody has reported this, or it was decided meanwhile',
      ko: '신고된 것이 없거나 그사이 결정되었습니다',
      es: 'Nadie lo ha denunciado, o ya se decidió entretanto',
      ar: 'لم يبلّغ عنه أحد، أو تقرر أمره في أثناء ذلك',
    },
  },
  'moderation/passage-not-in-the-text': {
    status: 400,
    field: 'passages',
    titles: {
      en: 'This passage does not stand in the text: copy it word by word',
      ko: '글에 없는 구절입니다. 그대로 옮겨 적어 주세요',
      es: 'Ese pasaje no está en el texto: cópialo palabra por palabra',
      ar: 'هذا المقطع ليس في النص: انسخه كلمة كلمة',
    },
  },
  'moderation/reason-missing': {
    status: 400,
    titles: {
      en: 'A cover needs a reason, and a warning says what it warns of',
      ko: '가리려면 까닭이, 경고하려면 무엇을 경고하는지가 필요합니다',
      es: 'Cubrir exige un motivo, y una advertencia dice de qué advierte',
      ar: 'الحجب يحتاج إلى سبب، والتحذير يقول مم يحذر',
    },
  },
  'appeal/not-yours': {
    status: 403,
    titles: {
      en: 'Only whoever wrote the words can object',
      ko: '글을 쓴 사람만 이의를 낼 수 있습니다',
      es: 'Solo quien escribió las palabras puede recurrir',
      ar: 'لا يعترض إلا من كتب الكلمات',
    },
  },
  'appeal/nothing-to-undo': {
    status: 409,
    titles: {
      en: 'The words were left as they are',
      ko: '글은 그대로 남아 있습니다',
      es: 'Las palabras se dejaron como están',
      ar: 'تُركت الكلمات كما هي',
    },
  },
  'appeal/once-only': {
    status: 409,
    titles: {
      en: 'You have objected to this already',
      ko: '이미 이의를 내셨습니다',
      es: 'Ya has recurrido esta decisión',
      ar: 'اعترضت على هذا من قبل',
    },
  },
  'appeal/too-late': {
    status: 409,
    titles: {
      en: 'The days for an objection are over',
      ko: '이의를 낼 수 있는 기간이 지났습니다',
      es: 'El plazo para recurrir ha terminado',
      ar: 'انقضت أيام الاعتراض',
    },
  },
  'appeal/not-open': {
    status: 409,
    titles: {
      en: 'There is no open objection here, or it was decided meanwhile',
      ko: '기다리는 이의가 없거나 그사이 결정되었습니다',
      es: 'No hay ningún recurso pendiente, o ya se decidió entretanto',
      ar: 'لا اعتراض مفتوح هنا، أو تقرر أمره في أثناء ذلك',
    },
  },
  'appeal/another-person': {
    status: 409,
    titles: {
      en: 'Another person has to decide on this objection',
      ko: '이 이의는 다른 사람이 결정해야 합니다',
      es: 'Sobre este recurso tiene que decidir otra persona',
      ar: 'يجب أن يبت في هذا الاعتراض شخص آخر',
    },
  },
  'newcomer/too-many-texts': {
    status: 429,
    titles: {
      en: 'Your account is new: a few texts on the first day. Go on tomorrow',
      ko: '새 계정은 첫날 몇 편만 쓸 수 있습니다. 내일 이어서 써 주세요',
      es: 'Tu cuenta es nueva: pocos textos el primer día. Sigue mañana',
      ar: 'حسابك جديد: بضعة نصوص في اليوم الأول. واصل غدًا',
    },
  },
  'newcomer/too-many-links': {
    status: 400,
    titles: {
      en: 'Your account is new: one link in a text on the first day',
      ko: '새 계정은 첫날 글마다 링크 하나만 넣을 수 있습니다',
      es: 'Tu cuenta es nueva: un enlace por texto el primer día',
      ar: 'حسابك جديد: رابط واحد في النص في اليوم الأول',
    },
  },
} as const satisfies ProblemArea;
