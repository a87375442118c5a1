import type { ProblemArea } from './problem-area.js';

export const proposalTextProblems = {
  'import/unknown-proposal': {
    status: 400,
    titles: {
      en: 'A comment belongs to a proposal that was not brought in',
      ko: '가져오지 않은 제안에 달린 댓글이 있습니다',
      es: 'Hay un comentario de una propuesta que no se ha traído',
      ar: 'يوجد تعليق على اقتراح لم يُستورد',
    },
  },
  'proposal/nothing-fits': {
    status: 409,
    titles: {
      en: 'The newest budget has none of this money left',
      ko: '새 예산에는 옮길 돈이 남아 있지 않습니다',
      es: 'En el nuevo presupuesto no queda nada de este dinero',
      ar: 'لم يبق من هذا المال شيء في الميزانية الجديدة',
    },
  },
  'proposal/no-cycle': {
    status: 409,
    titles: {
      en: 'No round is open for proposals',
      ko: '지금은 제안을 받는 회차가 없습니다',
      es: 'No hay ningún ciclo abierto a propuestas',
      ar: 'لا توجد دورة مفتوحة للمقترحات',
    },
  },
  'proposal/no-budget': {
    status: 409,
    titles: {
      en: 'The city has not published a budget yet',
      ko: '시가 아직 예산을 공개하지 않았습니다',
      es: 'La ciudad aún no ha publicado un presupuesto',
      ar: 'لم تنشر المدينة ميزانية بعد',
    },
  },
  'proposal/reason-missing': {
    status: 400,
    field: 'reason',
    titles: {
      en: 'Say why the text goes back, and which passage it is about',
      ko: '되돌려보내는 까닭과 해당 구절을 적어 주세요',
      es: 'Indica por qué vuelve el texto y qué pasaje es',
      ar: 'اذكر سبب إعادة النص والمقطع المعني',
    },
  },
  'proposal/who-would-lose-missing': {
    status: 400,
    titles: {
      en: 'Say who would lose, and what protects them',
      ko: '누가 손해를 보고 무엇이 그들을 지키는지 적어 주세요',
      es: 'Di quién perdería y qué lo protege',
      ar: 'اذكر من سيخسر وما الذي يحميه',
    },
  },
  'proposal/moves-missing': {
    status: 400,
    titles: {
      en: 'Say where the money comes from and where it goes',
      ko: '돈을 어디서 가져와 어디에 쓸지 적어 주세요',
      es: 'Di de dónde sale el dinero y a dónde va',
      ar: 'اذكر من أين يأتي المال وإلى أين يذهب',
    },
  },
  'proposal/text-incomplete': {
    status: 400,
    titles: {
      en: 'The text is not complete yet',
      ko: '글이 아직 완성되지 않았습니다',
      es: 'El texto aún no está completo',
      ar: 'النص غير مكتمل بعد',
    },
  },
  'proposal/passage-not-in-the-text': {
    status: 400,
    field: 'passage',
    titles: {
      en: 'This passage does not stand in the text',
      ko: '글에 없는 구절입니다',
      es: 'Ese pasaje no está en el texto',
      ar: 'هذا المقطع غير موجود في النص',
    },
  },
  'proposal/reopened-unchanged': {
    status: 400,
    field: 'change',
    titles: {
      en: 'It comes back in a changed form: say what is different',
      ko: '바뀐 모습으로 돌아와야 합니다. 무엇이 달라졌는지 적어 주세요',
      es: 'Vuelve con otra forma: di qué cambia',
      ar: 'يعود بصيغة مختلفة: قل ما الذي تغيّر',
    },
  },
} as const satisfies ProblemArea;
