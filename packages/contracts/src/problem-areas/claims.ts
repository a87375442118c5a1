import type { ProblemArea } from './problem-area.js';

export const claimProblems = {
  'claim/not-now': {
    status: 409,
    titles: {
      en: 'The claim has moved on: this is not possible now',
      ko: '진정이 다음 단계로 넘어가서 지금은 할 수 없습니다',
      es: 'La reclamación ha avanzado: ahora no es posible',
      ar: 'انتقلت الشكوى إلى مرحلة أخرى: لا يمكن هذا الآن',
    },
  },
  'claim/recommendations-missing': {
    status: 400,
    titles: {
      en: 'Say what the city is to do about the breach',
      ko: '침해에 대해 시가 무엇을 해야 하는지 적어 주세요',
      es: 'Di qué debe hacer la ciudad ante la vulneración',
      ar: 'قل ما على المدينة فعله إزاء الانتهاك',
    },
  },
  'claim/nothing-to-recommend': {
    status: 400,
    titles: {
      en: 'Recommendations go with the finding of a breach',
      ko: '권고는 침해가 인정될 때만 할 수 있습니다',
      es: 'Las recomendaciones acompañan a una vulneración constatada',
      ar: 'ترافق التوصيات نتيجة تقر بالانتهاك',
    },
  },
  'claim/subject-not-found': {
    status: 404,
    titles: {
      en: 'What the claim is about was not found',
      ko: '진정의 대상을 찾을 수 없습니다',
      es: 'No se encontró de qué trata la reclamación',
      ar: 'لم يُعثر على موضوع الشكوى',
    },
  },
  'claim/no-decision-yet': {
    status: 409,
    titles: {
      en: 'The city has not decided yet, and its time is not over',
      ko: '시가 아직 결정하지 않았고 기한도 지나지 않았습니다',
      es: 'La ciudad aún no ha decidido y su plazo no ha terminado',
      ar: 'لم تقرر المدينة بعد ولم تنته مهلتها',
    },
  },
  'claim/nothing-delivered-yet': {
    status: 409,
    titles: {
      en: 'The city has not reported on this promise yet',
      ko: '시가 아직 이 약속의 이행을 알리지 않았습니다',
      es: 'La ciudad aún no ha informado sobre esta promesa',
      ar: 'لم تبلغ المدينة بعد عن هذا الوعد',
    },
  },
  'claim/consent-missing': {
    status: 400,
    field: 'consent',
    titles: {
      en: 'Say for whom you claim and how they agreed',
      ko: '누구를 위한 진정인지, 어떻게 동의를 받았는지 적어 주세요',
      es: 'Di por quién reclamas y cómo dio su acuerdo',
      ar: 'قل عمّن تشتكي وكيف وافق',
    },
  },
  'claim/too-many-today': {
    status: 429,
    titles: {
      en: 'You have filed several claims today. Go on tomorrow',
      ko: '오늘 여러 건의 진정을 내셨습니다. 내일 이어서 해 주세요',
      es: 'Hoy has presentado varias reclamaciones. Sigue mañana',
      ar: 'قدمت اليوم عدة شكاوى. واصل غدًا',
    },
  },
  'claim/filed-already': {
    status: 409,
    titles: {
      en: 'You have filed this claim already',
      ko: '이미 내신 진정입니다',
      es: 'Ya has presentado esta reclamación',
      ar: 'قدمت هذه الشكوى من قبل',
    },
  },
  'claim/too-many-words': {
    status: 409,
    titles: {
      en: 'There is no room for more words in this claim',
      ko: '이 진정에는 더 적을 수 없습니다',
      es: 'En esta reclamación no cabe más texto',
      ar: 'لا متسع لكلمات أخرى في هذه الشكوى',
    },
  },
  'claim/erased': {
    status: 409,
    titles: {
      en: 'The words of this claim were erased',
      ko: '이 진정의 글은 지워졌습니다',
      es: 'El texto de esta reclamación se borró',
      ar: 'مُحيت كلمات هذه الشكوى',
    },
  },
  'claim/answered-already': {
    status: 409,
    titles: {
      en: 'This question has an answer',
      ko: '이미 답한 질문입니다',
      es: 'Esta pregunta ya tiene respuesta',
      ar: 'أُجيب عن هذا السؤال',
    },
  },
  'recommendation/not-now': {
    status: 409,
    titles: {
      en: 'The recommendation has moved on: this is not possible now',
      ko: '권고가 다음 단계로 넘어가서 지금은 할 수 없습니다',
      es: 'La recomendación ha avanzado: ahora no es posible',
      ar: 'انتقلت التوصية إلى مرحلة أخرى: لا يمكن هذا الآن',
    },
  },
  'recommendation/reasons-missing': {
    status: 400,
    field: 'reasons',
    titles: {
      en: 'Say why the city does not do all that was recommended',
      ko: '권고를 모두 따르지 않는 이유를 적어 주세요',
      es: 'Di por qué la ciudad no hace todo lo recomendado',
      ar: 'قل لماذا لا تفعل المدينة كل ما أُوصي به',
    },
  },
  'recommendation/day-missing': {
    status: 400,
    field: 'promisedOn',
    titles: {
      en: 'Name the day by which it will be done, within a year',
      ko: '1년 안에 이행할 날짜를 적어 주세요',
      es: 'Indica el día en que estará hecho, dentro de un año',
      ar: 'حدد اليوم الذي سيُنجز فيه خلال سنة',
    },
  },
} as const satisfies ProblemArea;
