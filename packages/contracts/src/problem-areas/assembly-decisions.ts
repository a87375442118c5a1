import type { ProblemArea } from './problem-area.js';

export const assemblyDecisionProblems = {
  'assembly/decision-empty': {
    status: 400,
    field: 'text',
    titles: {
      en: 'Write down what was decided',
      ko: '결정한 내용을 적어 주세요',
      es: 'Escribe qué se decidió',
      ar: 'اكتب ما تقرر',
    },
  },
  'assembly/count-not-whole': {
    status: 400,
    titles: {
      en: 'Counts are whole numbers',
      ko: '인원은 정수로 적어 주세요',
      es: 'Los recuentos son números enteros',
      ar: 'الأعداد صحيحة',
    },
  },
  'assembly/more-votes-than-people': {
    status: 400,
    titles: {
      en: 'More voted than were present',
      ko: '참석한 사람보다 표가 많습니다',
      es: 'Hay más votos que personas presentes',
      ar: 'الأصوات أكثر من الحاضرين',
    },
  },
  'assembly/more-answers-than-people': {
    status: 400,
    titles: {
      en: 'More answered than were present',
      ko: '참석한 사람보다 답이 많습니다',
      es: 'Hay más respuestas que personas presentes',
      ar: 'الإجابات أكثر من الحاضرين',
    },
  },
  'assembly/no-minority-view': {
    status: 400,
    field: 'minorityStatement',
    titles: {
      en: 'A minority view is kept from a fifth of the votes up',
      ko: '소수 의견은 다섯 가운데 하나 이상일 때 남깁니다',
      es: 'Una opinión minoritaria se guarda a partir de una quinta parte de los votos',
      ar: 'يُحفظ رأي الأقلية ابتداءً من خُمس الأصوات',
    },
  },
  'assembly/proposal-missing': {
    status: 400,
    field: 'proposal',
    titles: {
      en: 'Say which proposal the decision carries',
      ko: '어느 제안을 올리는지 적어 주세요',
      es: 'Di qué propuesta impulsa la decisión',
      ar: 'اذكر المقترح الذي يرفعه القرار',
    },
  },
  'assembly/proposal-unknown': {
    status: 400,
    field: 'proposal',
    titles: {
      en: 'There is no proposal with this number',
      ko: '이 번호의 제안이 없습니다',
      es: 'No hay ninguna propuesta con ese número',
      ar: 'لا يوجد مقترح بهذا الرقم',
    },
  },
  'assembly/decision-procedural': {
    status: 409,
    titles: {
      en: 'This decision is about the assembly itself',
      ko: '주민회의 진행에 관한 결정입니다',
      es: 'Esta decisión trata de la propia asamblea',
      ar: 'هذا القرار يخص المجلس نفسه',
    },
  },
  'assembly/decision-not-carried': {
    status: 409,
    titles: {
      en: 'Not more were in favour than against',
      ko: '찬성이 반대보다 많지 않았습니다',
      es: 'No hubo más votos a favor que en contra',
      ar: 'لم يزد المؤيدون على المعارضين',
    },
  },
  'assembly/decision-not-recorded': {
    status: 409,
    titles: {
      en: 'It does not stand in signed minutes yet',
      ko: '아직 서명한 회의록에 없습니다',
      es: 'Aún no consta en un acta firmada',
      ar: 'لم يرد بعد في محضر موقّع',
    },
  },
} as const satisfies ProblemArea;
