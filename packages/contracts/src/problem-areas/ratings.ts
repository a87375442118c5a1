import type { ProblemArea } from './problem-area.js';

export const ratingProblems = {
  'rating/rate-first': {
    status: 403,
    titles: {
      en: 'Rate first, or choose to skip; then see what others said',
      ko: '먼저 평가하거나 건너뛰기를 고르면 다른 사람들의 평가를 볼 수 있습니다',
      es: 'Primero valora, o elige saltar; después verás lo que dijeron los demás',
      ar: 'قيّم أولًا أو اختر التخطي، ثم اطّلع على ما قاله الآخرون',
    },
  },
  'rating/off-the-scale': {
    status: 400,
    titles: {
      en: 'A rating goes from strong harm to strong benefit',
      ko: '평가는 큰 해로움에서 큰 이로움까지입니다',
      es: 'Una valoración va del daño fuerte al beneficio fuerte',
      ar: 'يتدرّج التقييم من ضرر شديد إلى نفع كبير',
    },
  },
  'rating/reason-required': {
    status: 400,
    titles: {
      en: 'Say why, in a few words',
      ko: '까닭을 몇 마디로 적어 주세요',
      es: 'Di por qué, en pocas palabras',
      ar: 'اذكر السبب ببضع كلمات',
    },
  },
  'rating/severity-required': {
    status: 400,
    titles: {
      en: 'Say how bad the harm would be',
      ko: '해로움이 얼마나 클지 골라 주세요',
      es: 'Di cómo de grave sería el daño',
      ar: 'اذكر مدى خطورة الضرر',
    },
  },
  'rating/severity-only-for-harm': {
    status: 400,
    titles: {
      en: 'How bad it would be is asked only where you see clear or strong harm',
      ko: '얼마나 큰지는 뚜렷하거나 큰 해로움을 고른 때에만 묻습니다',
      es: 'La gravedad solo se pregunta cuando ves un daño claro o fuerte',
      ar: 'لا يُسأل عن الخطورة إلا عند رؤية ضرر واضح أو شديد',
    },
  },
  'rating/unknown-self-link': {
    status: 400,
    titles: {
      en: 'Choose one of the ways in which it touches you',
      ko: '나와 어떤 관계가 있는지 하나를 골라 주세요',
      es: 'Elige una de las formas en que te toca',
      ar: 'اختر إحدى الطرق التي يمسّك بها',
    },
  },
} as const satisfies ProblemArea;
