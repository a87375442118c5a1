import type { ProblemArea } from './problem-area.js';

export const commitmentGradeProblems = {
  'commitment/nothing-to-grade': {
    status: 409,
    titles: {
      en: 'It is graded once residents have found it done',
      ko: '주민이 이루어졌다고 확인한 뒤에 평가합니다',
      es: 'Se califica cuando los residentes la han encontrado hecha',
      ar: 'يُقيَّم بعد أن يجده السكان منجزًا',
    },
  },
  'commitment/not-on-the-panel': {
    status: 403,
    titles: {
      en: 'Those who wrote it, those who backed it before the answer and one facilitator give the grades',
      ko: '제안자, 답변 전에 지지한 사람, 진행자 한 명이 평가합니다',
      es: 'Califican quienes la escribieron, quienes la apoyaron antes de la respuesta y una persona facilitadora',
      ar: 'يقيّمه من كتبوه ومن أيدوه قبل الجواب وميسّر واحد',
    },
  },
  'commitment/facilitator-seat-taken': {
    status: 409,
    titles: {
      en: 'Another facilitator sits on this panel',
      ko: '이미 다른 진행자가 평가에 참여하고 있습니다',
      es: 'Otra persona facilitadora está en este panel',
      ar: 'يجلس ميسّر آخر في هذه اللجنة',
    },
  },
  'commitment/not-graded-enough': {
    status: 409,
    titles: {
      en: 'Too few have graded it',
      ko: '아직 평가한 사람이 모자랍니다',
      es: 'Aún la han calificado muy pocas personas',
      ar: 'لم يقيّمه عدد كاف بعد',
    },
  },
} as const satisfies ProblemArea;
