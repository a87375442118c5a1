import type { ProblemArea } from './problem-area.js';

export const assemblyCallProblems = {
  'assembly/question-missing': {
    status: 400,
    titles: {
      en: 'An assembly needs a question',
      ko: '주민회의에는 물음이 필요합니다',
      es: 'Una asamblea necesita una pregunta',
      ar: 'المجلس يحتاج إلى سؤال',
    },
  },
  'assembly/commitment-missing': {
    status: 400,
    titles: {
      en: 'Say what the city promises to do with the outcome',
      ko: '시가 결과를 어떻게 다룰지 약속을 적어 주세요',
      es: 'Di qué promete hacer la ciudad con el resultado',
      ar: 'اذكر ما تعد المدينة بفعله بالنتيجة',
    },
  },
  'assembly/place-missing': {
    status: 400,
    titles: {
      en: 'Say where it takes place',
      ko: '열리는 곳을 적어 주세요',
      es: 'Di dónde se celebra',
      ar: 'اذكر مكان الانعقاد',
    },
  },
  'assembly/members-missing': {
    status: 400,
    titles: {
      en: 'Say how many people are drawn for the panel',
      ko: '추첨으로 뽑는 인원을 적어 주세요',
      es: 'Di cuántas personas se sortean',
      ar: 'اذكر عدد من يُختارون بالقرعة',
    },
  },
  'assembly/agenda-empty': {
    status: 400,
    field: 'agenda',
    titles: {
      en: 'The agenda is empty',
      ko: '순서가 비어 있습니다',
      es: 'El orden del día está vacío',
      ar: 'جدول الأعمال فارغ',
    },
  },
  'assembly/agenda-title-missing': {
    status: 400,
    field: 'agenda',
    titles: {
      en: 'An item of the agenda has no name',
      ko: '이름이 없는 순서가 있습니다',
      es: 'Un punto del orden del día no tiene nombre',
      ar: 'بند في جدول الأعمال بلا اسم',
    },
  },
  'assembly/agenda-minutes-not-positive': {
    status: 400,
    field: 'agenda',
    titles: {
      en: 'An item of the agenda has no time',
      ko: '시간이 없는 순서가 있습니다',
      es: 'Un punto del orden del día no tiene tiempo',
      ar: 'بند في جدول الأعمال بلا وقت',
    },
  },
  'assembly/agenda-too-long': {
    status: 400,
    field: 'agenda',
    titles: {
      en: 'The agenda takes longer than the assembly',
      ko: '순서가 주민회의 시간보다 깁니다',
      es: 'El orden del día dura más que la asamblea',
      ar: 'جدول الأعمال أطول من المجلس',
    },
  },
} as const satisfies ProblemArea;
