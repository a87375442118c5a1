import type { ProblemArea } from './problem-area.js';

export const splittingProblems = {
  'proposal/not-open-to-splitting': {
    status: 409,
    titles: {
      en: 'Only a proposal that collects support can be split',
      ko: '지지를 모으고 있는 제안만 나눌 수 있습니다',
      es: 'Solo puede dividirse una propuesta que reúne apoyos',
      ar: 'لا يُقسم إلا مقترح يجمع التأييد',
    },
  },
  'splitting/parts-out-of-range': {
    status: 400,
    titles: {
      en: 'A proposal can be split into two parts at least and five at most',
      ko: '제안은 둘에서 다섯까지 나눌 수 있습니다',
      es: 'Una propuesta puede dividirse en dos partes como mínimo y cinco como máximo',
      ar: 'يُقسم المقترح إلى جزأين على الأقل وخمسة على الأكثر',
    },
  },
  'splitting/part-incomplete': {
    status: 400,
    titles: {
      en: 'One of the parts lacks something that a proposal needs',
      ko: '나눈 것 가운데 하나에 꼭 있어야 할 것이 빠졌습니다',
      es: 'A una de las partes le falta algo que toda propuesta necesita',
      ar: 'ينقص أحد الأجزاء شيء يحتاجه كل مقترح',
    },
  },
  'splitting/part-unbalanced': {
    status: 400,
    titles: {
      en: 'Each part has to give as much as it takes',
      ko: '나눈 것마다 가져오는 만큼 주어야 합니다',
      es: 'Cada parte debe dar tanto como quita',
      ar: 'على كل جزء أن يعطي بقدر ما يأخذ',
    },
  },
  'splitting/part-without-money': {
    status: 400,
    titles: {
      en: 'One of the parts would move no money',
      ko: '나눈 것 가운데 하나가 옮기는 돈이 없습니다',
      es: 'Una de las partes no movería dinero',
      ar: 'أحد الأجزاء لا ينقل أي مال',
    },
  },
  'splitting/other-money': {
    status: 400,
    titles: {
      en: 'All parts together have to move exactly the money that the proposal moves',
      ko: '나눈 것을 모두 더하면 본래 제안이 옮기는 돈과 똑같아야 합니다',
      es: 'Todas las partes juntas deben mover exactamente el dinero que mueve la propuesta',
      ar: 'على الأجزاء معًا أن تنقل المال نفسه الذي ينقله المقترح بالضبط',
    },
  },
  'splitting/not-open': {
    status: 409,
    titles: {
      en: 'This splitting has been decided already',
      ko: '이미 끝난 나누기입니다',
      es: 'Esta división ya está decidida',
      ar: 'حُسم هذا التقسيم من قبل',
    },
  },
} as const satisfies ProblemArea;
