import type { ProblemArea } from './problem-area.js';

export const moderationStepProblems = {
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
