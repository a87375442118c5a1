import type { ProblemArea } from './problem-area.js';

export const authorProblems = {
  'authors/too-many': {
    status: 409,
    titles: {
      en: 'Ten can write along at most, those who were asked included',
      ko: '초대한 사람까지 합쳐 최대 열 명이 함께 쓸 수 있습니다',
      es: 'Pueden escribir contigo diez personas como mucho, contando a las invitadas',
      ar: 'يمكن أن يشارك في الكتابة عشرة أشخاص على الأكثر، بمن فيهم المدعوون',
    },
  },
  'authors/too-many-invitations': {
    status: 429,
    titles: {
      en: 'You have invited many people today. Go on tomorrow',
      ko: '오늘 많은 사람을 초대하셨습니다. 내일 이어서 초대해 주세요',
      es: 'Hoy has invitado a muchas personas. Sigue mañana',
      ar: 'دعوت كثيرين اليوم. واصل غدًا',
    },
  },
  'authors/invitation-closed': {
    status: 409,
    titles: {
      en: 'This invitation has been used, taken back, or is too old',
      ko: '이미 쓰였거나 거두어졌거나 기한이 지난 초대입니다',
      es: 'Esta invitación ya se usó, se retiró o ha caducado',
      ar: 'استُعملت هذه الدعوة أو سُحبت أو انتهى أجلها',
    },
  },
  'authors/already-one': {
    status: 409,
    titles: {
      en: 'You write this proposal already',
      ko: '이미 이 제안을 함께 쓰고 있습니다',
      es: 'Ya escribes esta propuesta',
      ar: 'أنت تكتب هذا المقترح بالفعل',
    },
  },
  'authors/lead-stays': {
    status: 409,
    titles: {
      en: 'Whoever leads can only go once somebody else leads',
      ko: '다른 사람에게 대표를 넘긴 뒤에 나갈 수 있습니다',
      es: 'Quien encabeza solo puede irse cuando otra persona encabece',
      ar: 'لا يغادر من يقود إلا بعد أن يقود غيره',
    },
  },
  'proposal/not-open-to-authors': {
    status: 409,
    titles: {
      en: 'Nobody can join the authors any more: the city decides on it, or it is over',
      ko: '이제 함께 쓸 수 없습니다. 시가 결정하고 있거나 끝난 제안입니다',
      es: 'Ya no se pueden sumar autores: la ciudad decide sobre ella o ha terminado',
      ar: 'لم يعد بإمكان أحد الانضمام إلى أصحابه: تقرر المدينة بشأنه أو انتهى',
    },
  },
  'proposal/only-supporters-adopt': {
    status: 403,
    titles: {
      en: 'Only somebody who backs it, or wrote along, can adopt it',
      ko: '지지한 사람이나 함께 쓴 사람만 이어받을 수 있습니다',
      es: 'Solo puede adoptarla quien la apoya o la escribió con otras personas',
      ar: 'لا يتبناه إلا من يؤيده أو شارك في كتابته',
    },
  },
  'proposal/withdrawn-by-you': {
    status: 409,
    titles: {
      en: 'You withdrew it: somebody else can adopt it',
      ko: '직접 거두신 제안입니다. 다른 사람이 이어받을 수 있습니다',
      es: 'La retiraste tú: puede adoptarla otra persona',
      ar: 'أنت سحبته: يمكن لغيرك أن يتبناه',
    },
  },
} as const satisfies ProblemArea;
