import type { ProblemArea } from './problem-area.js';

export const mergingStepProblems = {
  'proposal/not-open-to-merging': {
    status: 409,
    titles: {
      en: 'Only proposals that collect support can merge',
      ko: '지지를 모으고 있는 제안만 합칠 수 있습니다',
      es: 'Solo pueden unirse propuestas que reúnen apoyos',
      ar: 'لا تُضم إلا مقترحات تجمع التأييد',
    },
  },
  'merging/with-itself': {
    status: 400,
    titles: {
      en: 'Name another proposal: this is the same one',
      ko: '다른 제안을 적어 주세요. 같은 제안입니다',
      es: 'Indica otra propuesta: esta es la misma',
      ar: 'سمِّ مقترحًا آخر: هذا هو نفسه',
    },
  },
  'merging/other-kind': {
    status: 409,
    titles: {
      en: 'One asks for money, the other for something else: they cannot become one',
      ko: '종류가 다른 제안은 합칠 수 없습니다',
      es: 'Piden cosas de distinta clase: no pueden ser una sola',
      ar: 'يطلبان شيئين من نوعين مختلفين: لا يصيران واحدًا',
    },
  },
  'merging/other-budget': {
    status: 409,
    titles: {
      en: 'They are written for two versions of the budget: their authors have to choose first',
      ko: '서로 다른 예산을 바탕으로 쓴 제안입니다. 먼저 제안자가 새 예산에 맞출지 골라야 합니다',
      es: 'Están escritas para dos versiones del presupuesto: antes deben elegir sus autores',
      ar: 'كُتبا لنسختين من الميزانية: على أصحابهما أن يختاروا أولًا',
    },
  },
  'merging/nothing-left': {
    status: 409,
    titles: {
      en: 'They undo each other: together they would move no money',
      ko: '서로를 상쇄합니다. 합치면 옮기는 돈이 없습니다',
      es: 'Se anulan entre sí: juntas no moverían dinero',
      ar: 'يلغي أحدهما الآخر: معًا لا ينقلان أي مال',
    },
  },
  'merging/too-many-authors': {
    status: 409,
    titles: {
      en: 'Together they have more authors than one proposal can have',
      ko: '제안자를 모두 더하면 한 제안의 한도를 넘습니다',
      es: 'Juntas tienen más autores de los que caben en una propuesta',
      ar: 'أصحابهما معًا أكثر مما يحتمله مقترح واحد',
    },
  },
  'merging/one-is-asked': {
    status: 409,
    titles: {
      en: 'The supporters of one of them are being asked about something else: wait for the end of that',
      ko: '두 제안 중 하나의 지지자에게 다른 것을 묻고 있습니다. 그것이 끝나기를 기다려 주세요',
      es: 'Se está preguntando otra cosa a quienes apoyan una de ellas: espera a que termine',
      ar: 'يُسأل مؤيدو أحدهما عن أمر آخر: انتظر انتهاءه',
    },
  },
  'merging/offered-already': {
    status: 409,
    titles: {
      en: 'This has been offered already and waits for a word',
      ko: '이미 제의되어 답을 기다리고 있습니다',
      es: 'Ya se ha ofrecido y espera respuesta',
      ar: 'عُرض هذا من قبل وهو ينتظر الرد',
    },
  },
  'merging/done-before': {
    status: 409,
    titles: {
      en: 'One has gone into the other before: its money is there already',
      ko: '이미 한 번 합쳐졌던 제안입니다. 금액이 벌써 들어 있습니다',
      es: 'Una ya pasó a la otra antes: su dinero ya está ahí',
      ar: 'صار أحدهما جزءًا من الآخر من قبل: ماله موجود فيه',
    },
  },
  'merging/too-many-open': {
    status: 429,
    titles: {
      en: 'Several of your offers wait for a word. Wait for one of them',
      ko: '보낸 제의 여럿이 답을 기다리고 있습니다. 그중 하나를 기다려 주세요',
      es: 'Varias de tus ofertas esperan respuesta. Espera a una de ellas',
      ar: 'عدة عروض لك تنتظر الرد. انتظر أحدها',
    },
  },
  'merging/reason-missing': {
    status: 400,
    field: 'reason',
    titles: {
      en: 'Say why not: whoever offered it has a right to know',
      ko: '까닭을 적어 주세요. 제의한 사람은 알 권리가 있습니다',
      es: 'Di por qué no: quien lo ofreció tiene derecho a saberlo',
      ar: 'اذكر السبب: من عرضه له حق أن يعرف',
    },
  },
  'merging/agreed-already': {
    status: 409,
    titles: {
      en: 'You have agreed already: the other side has not said anything yet',
      ko: '이미 동의하셨습니다. 상대가 아직 답하지 않았습니다',
      es: 'Ya has aceptado: la otra parte aún no ha dicho nada',
      ar: 'وافقت من قبل: لم يقل الطرف الآخر شيئًا بعد',
    },
  },
  'merging/not-open': {
    status: 409,
    titles: {
      en: 'This offer has been decided already',
      ko: '이미 결정된 제의입니다',
      es: 'Esta oferta ya está decidida',
      ar: 'حُسم هذا العرض من قبل',
    },
  },
  'merging/nobody-is-asked': {
    status: 409,
    titles: {
      en: 'Supporters are not being asked about this',
      ko: '지금은 지지자에게 묻고 있지 않습니다',
      es: 'No se está preguntando sobre esto a quienes apoyan',
      ar: 'لا يُسأل المؤيدون عن هذا الآن',
    },
  },
  'merging/only-supporters': {
    status: 403,
    titles: {
      en: 'Asked are those who backed it when the question was put',
      ko: '물음이 시작될 때 지지하고 있던 분들께만 묻습니다',
      es: 'Se pregunta a quienes la apoyaban al plantearse la pregunta',
      ar: 'يُسأل من كان يؤيده حين طُرح السؤال',
    },
  },
} as const satisfies ProblemArea;
