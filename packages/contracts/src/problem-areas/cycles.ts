import type { ProblemArea } from './problem-area.js';

export const cycleProblems = {
  'cycle/phases-refused': {
    status: 400,
    titles: {
      en: 'These phases do not fit together',
      ko: '단계의 기간이 서로 맞지 않습니다',
      es: 'Estas fases no encajan entre sí',
      ar: 'هذه المراحل لا تتوافق معًا',
    },
  },
  'cycle/already-there': {
    status: 409,
    titles: {
      en: 'A cycle of this name exists already',
      ko: '같은 이름의 회차가 이미 있습니다',
      es: 'Ya existe un ciclo con ese nombre',
      ar: 'توجد دورة بهذا الاسم',
    },
  },
} as const satisfies ProblemArea;
