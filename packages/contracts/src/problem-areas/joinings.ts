import type { ProblemArea } from './problem-area.js';

export const joiningProblems = {
  'joining/with-itself': {
    status: 400,
    field: 'other',
    titles: {
      en: 'A proposal cannot be joined with itself',
      ko: '제안을 그 제안 자신과 묶을 수는 없습니다',
      es: 'Una propuesta no puede unirse consigo misma',
      ar: 'لا يمكن ضم المقترح إلى نفسه',
    },
  },
  'joining/other-is-over': {
    status: 409,
    titles: {
      en: 'The other proposal has come to its end: nothing can be joined with it',
      ko: '다른 제안은 이미 끝났습니다. 함께 묶을 수 없습니다',
      es: 'La otra propuesta ya ha terminado: no se le puede unir nada',
      ar: 'انتهى المقترح الآخر: لا يمكن ضم شيء إليه',
    },
  },
  'joining/asked-already': {
    status: 409,
    titles: {
      en: 'The authors are being asked about this proposal already, or have agreed',
      ko: '이 제안의 제안자들에게 이미 묻고 있거나 동의를 받았습니다',
      es: 'Ya se está preguntando a quienes escribieron esta propuesta, o han dicho que sí',
      ar: 'يُسأل كاتبو هذا المقترح الآن، أو وافقوا من قبل',
    },
  },
  'joining/not-open': {
    status: 409,
    titles: {
      en: 'This question is closed',
      ko: '끝난 물음입니다',
      es: 'Esta pregunta está cerrada',
      ar: 'أُغلق هذا السؤال',
    },
  },
  'joining/not-an-author': {
    status: 403,
    titles: {
      en: 'The authors of the two proposals are asked, and nobody else',
      ko: '두 제안의 제안자에게만 묻습니다',
      es: 'Se pregunta a quienes escribieron las dos propuestas, y a nadie más',
      ar: 'يُسأل كاتبو المقترحين وحدهم',
    },
  },
  'joining/said-already': {
    status: 409,
    titles: {
      en: 'You have answered this already',
      ko: '이미 답하셨습니다',
      es: 'Ya has respondido a esto',
      ar: 'أجبت عن هذا من قبل',
    },
  },
  'joining/reason-missing': {
    status: 400,
    field: 'reason',
    titles: {
      en: 'Say in a few words why they should stay two',
      ko: '왜 따로 두어야 하는지 몇 마디로 적어 주세요',
      es: 'Di en pocas palabras por qué deben seguir siendo dos',
      ar: 'قل في بضع كلمات لماذا يبقيان اثنين',
    },
  },
} as const satisfies ProblemArea;
