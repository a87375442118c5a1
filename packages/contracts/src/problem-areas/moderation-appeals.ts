import type { ProblemArea } from './problem-area.js';

export const moderationAppealProblems = {
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
} as const satisfies ProblemArea;
