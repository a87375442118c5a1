import type { ResponseState } from '@madang/accountability';
import type { RebaseOutcome } from '@madang/contracts/rebasings';
import type { Language } from '@madang/contracts/wire';
import { stateWords } from '../../proposals/index.js';
import type { Noticed } from './notice-sql.js';

type Facts = Noticed['facts'];
type Say = (facts: Facts) => string;

interface Words {
  readonly rebased: Readonly<Record<RebaseOutcome, (year: string) => string>>;
  readonly extended: (until: string) => string;
  readonly progress: string;
  readonly promise: Readonly<Record<'changed' | 'milestone' | 'council' | 'differs' | 'execution', string>>;
  readonly amended: string;
  readonly merging: Readonly<Record<'asked' | 'from' | 'into', (other: string) => string>>;
  readonly splitting: Readonly<Record<'asked' | 'done', string>>;
  readonly joining: Readonly<Record<'asked' | 'answered', (other: string) => string>>;
  readonly hearing: Readonly<Record<'asked' | 'answered' | 'appeal' | 'decided', string>>;
  readonly adopted: string;
  readonly harm: string;
  readonly onBallot: string;
  readonly funded: string;
  readonly notFunded: string;
  readonly question: Readonly<Record<'answered' | 'corrected' | 'overdue' | 'head' | 'joined', string>>;
  readonly budget: (year: string) => string;
  readonly reported: string;
  readonly kept: string;
  readonly covered: string;
  readonly warned: string;
  readonly upheld: string;
  readonly lifted: string;
  readonly other: string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    rebased: {
      followed: (year) => `moved on to the newer budget for ${year}, all amounts unchanged`,
      asked: (year) => `the newer budget for ${year} cannot bear all of its amounts; its author is asked`,
      kept: () => 'its author keeps the amounts as they were',
      fitted: (year) => `now asks for what the newer budget for ${year} can bear`,
    },
    extended: (until) => `the promised date moved to ${until}`,
    progress: 'the city reported on its progress',
    promise: {
      changed: 'the city changed its plan',
      milestone: 'a milestone of its plan was reached',
      council: 'the council dealt with the promise',
      differs: 'the council voted something else than was promised',
      execution: 'a later budget shows the promised lines',
    },
    amended: 'a suggested change was taken up: it reads otherwise now',
    merging: {
      asked: (other) => `supporters are asked whether it becomes one with ${other}`,
      from: (other) => `went into ${other}; support moved only where people said so`,
      into: (other) => `took in ${other}: it reads otherwise now`,
    },
    splitting: { asked: 'supporters are asked which of its parts they back', done: 'taken apart into proposals of their own' },
    joining: {
      asked: (other) => `the city asks the authors whether it is one matter with ${other}`,
      answered: (other) => `the city joined ${other} with it`,
    },
    hearing: {
      asked: 'the city asks its authors something: the clock stands still',
      answered: 'its authors answered the city: the clock runs again',
      appeal: 'the appeal beside it has moved on',
      decided: 'the committee or the ombudsperson decided',
    },
    adopted: 'adopted by another resident: it collects support again',
    harm: 'residents see harm to a right: a rights review is open',
    onBallot: 'put on the ballot',
    funded: 'funded by the residents’ vote',
    notFunded: 'not funded by the vote',
    question: {
      answered: 'the city answered a question',
      corrected: 'the city corrected its answer to a question',
      overdue: 'a question waits for the city beyond its day',
      head: 'a question without an answer is before the head of the office',
      joined: 'a question was joined with another that asks the same',
    },
    budget: (year) => `The city published a newer budget for ${year}`,
    reported: 'the facilitators published what came of the debate',
    kept: 'reported words were looked at: they stay as they are',
    covered: 'words were covered by a facilitator',
    warned: 'words got a warning before them',
    upheld: 'the objection was decided on: the decision stands',
    lifted: 'the objection succeeded: the words are back',
    other: 'something new was recorded',
  },
  es: {
    rebased: {
      followed: (year) => `pasó al nuevo presupuesto de ${year}, con los mismos importes`,
      asked: (year) => `el nuevo presupuesto de ${year} no admite todos sus importes; se pregunta a su autor`,
      kept: () => 'su autor mantiene los importes como estaban',
      fitted: (year) => `pide ahora lo que admite el nuevo presupuesto de ${year}`,
    },
    extended: (until) => `la fecha prometida pasó al ${until}`,
    progress: 'la ciudad informó del avance',
    promise: {
      changed: 'la ciudad cambió su plan',
      milestone: 'se alcanzó un hito de su plan',
      council: 'el pleno trató la promesa',
      differs: 'el pleno votó algo distinto de lo prometido',
      execution: 'un presupuesto posterior muestra las partidas prometidas',
    },
    amended: 'se aceptó un cambio sugerido: ahora dice otra cosa',
    merging: {
      asked: (other) => `se pregunta a quienes la apoyan si se une a ${other}`,
      from: (other) => `pasó a ${other}; los apoyos se movieron solo donde alguien lo dijo`,
      into: (other) => `incluyó ${other}: ahora dice otra cosa`,
    },
    splitting: { asked: 'se pregunta a quienes la apoyan qué partes respaldan', done: 'dividida en propuestas propias' },
    joining: {
      asked: (other) => `el ayuntamiento pregunta a sus autores si es un mismo asunto que ${other}`,
      answered: (other) => `el ayuntamiento le ha unido ${other}`,
    },
    hearing: {
      asked: 'el ayuntamiento pregunta algo a quienes la escribieron: el plazo se detiene',
      answered: 'quienes la escribieron respondieron: el plazo vuelve a correr',
      appeal: 'el recurso que va a su lado ha avanzado',
      decided: 'decidió el comité o la defensoría',
    },
    adopted: 'adoptada por otra persona: vuelve a reunir apoyos',
    harm: 'hay residentes que ven daño a un derecho: se abre una revisión',
    onBallot: 'entró en la papeleta',
    funded: 'financiada por el voto de residentes',
    notFunded: 'no financiada por el voto',
    question: {
      answered: 'la ciudad respondió a una pregunta',
      corrected: 'la ciudad corrigió su respuesta a una pregunta',
      overdue: 'una pregunta espera a la ciudad más allá de su plazo',
      head: 'una pregunta sin respuesta está ante la jefatura de la oficina',
      joined: 'una pregunta se unió a otra que pregunta lo mismo',
    },
    budget: (year) => `La ciudad publicó un presupuesto más nuevo para ${year}`,
    reported: 'las personas facilitadoras publicaron lo que resultó del debate',
    kept: 'se miraron palabras denunciadas: se quedan como están',
    covered: 'una persona facilitadora cubrió unas palabras',
    warned: 'unas palabras llevan ahora una advertencia delante',
    upheld: 'se decidió sobre el recurso: la decisión se mantiene',
    lifted: 'el recurso prosperó: las palabras han vuelto',
    other: 'se registró algo nuevo',
  },
  ko: {
    rebased: {
      followed: (year) => `${year}년 새 예산으로 옮겨졌고 금액은 그대로입니다`,
      asked: (year) => `${year}년 새 예산에서는 모든 금액이 가능하지는 않아 제안자에게 물었습니다`,
      kept: () => '제안자가 금액을 그대로 두었습니다',
      fitted: (year) => `이제 ${year}년 새 예산에서 가능한 만큼을 요청합니다`,
    },
    extended: (until) => `약속한 날짜가 ${until}(으)로 바뀌었습니다`,
    progress: '시가 진행 상황을 알렸습니다',
    promise: {
      changed: '시가 계획을 바꾸었습니다',
      milestone: '계획의 이정표를 이루었습니다',
      council: '의회가 약속을 다루었습니다',
      differs: '의회가 약속과 다르게 정했습니다',
      execution: '나중 예산에 약속한 항목이 나타났습니다',
    },
    amended: '고치자는 의견이 받아들여져 글이 달라졌습니다',
    merging: {
      asked: (other) => `${other} 제안과 하나가 될지 지지자에게 묻고 있습니다`,
      from: (other) => `${other} 제안에 합쳐졌습니다. 지지는 본인이 말한 경우에만 옮겨졌습니다`,
      into: (other) => `${other} 제안을 받아들여 글이 달라졌습니다`,
    },
    splitting: { asked: '나눈 것 가운데 무엇을 지지하는지 지지자에게 묻고 있습니다', done: '여러 제안으로 나뉘었습니다' },
    joining: {
      asked: (other) => `${other} 제안과 한 가지 일인지 시가 제안자들에게 묻습니다`,
      answered: (other) => `시가 ${other} 제안을 이 제안과 묶었습니다`,
    },
    hearing: {
      asked: '시가 제안자에게 묻습니다. 기한이 멈춥니다',
      answered: '제안자가 시에 답했습니다. 기한이 다시 흐릅니다',
      appeal: '나란히 진행되는 이의신청이 다음 단계로 갔습니다',
      decided: '위원회 또는 옴부즈퍼슨이 결정했습니다',
    },
    adopted: '다른 주민이 이어받아 다시 지지를 모읍니다',
    harm: '주민이 권리 침해를 보았습니다: 권리 검토가 열렸습니다',
    onBallot: '투표에 올랐습니다',
    funded: '주민 투표로 예산을 받았습니다',
    notFunded: '투표에서 예산을 받지 못했습니다',
    question: {
      answered: '시가 질문에 답했습니다',
      corrected: '시가 질문의 답을 바로잡았습니다',
      overdue: '질문의 답변 기한이 지났습니다',
      head: '답이 없는 질문을 부서장에게 물었습니다',
      joined: '질문이 같은 내용의 다른 질문과 합쳐졌습니다',
    },
    budget: (year) => `시가 ${year}년 새 예산을 공개했습니다`,
    reported: '진행자가 토론 결과를 공개했습니다',
    kept: '신고된 글을 살펴보고 그대로 두었습니다',
    covered: '진행자가 글을 가렸습니다',
    warned: '글 앞에 경고가 붙었습니다',
    upheld: '이의를 살펴보았고 결정은 그대로입니다',
    lifted: '이의가 받아들여져 글이 돌아왔습니다',
    other: '새로운 기록이 있습니다',
  },
  ar: {
    rebased: {
      followed: (year) => `انتقل إلى ميزانية ${year} الأحدث بالمبالغ نفسها`,
      asked: (year) => `ميزانية ${year} الأحدث لا تحتمل كل مبالغه؛ سُئل صاحبه`,
      kept: () => 'أبقى صاحبه المبالغ كما كانت',
      fitted: (year) => `يطلب الآن ما تحتمله ميزانية ${year} الأحدث`,
    },
    extended: (until) => `انتقل الموعد الموعود إلى ${until}`,
    progress: 'أبلغت المدينة عن التقدم',
    promise: {
      changed: 'غيّرت المدينة خطته',
      milestone: 'بُلغت مرحلة من خطته',
      council: 'تناول المجلس الوعد',
      differs: 'صوّت المجلس على غير ما وُعد به',
      execution: 'ميزانية لاحقة تُظهر البنود الموعودة',
    },
    amended: 'أُخذ بتغيير مقترح: صار النص على وجه آخر',
    merging: {
      asked: (other) => `يُسأل المؤيدون هل يصير واحدًا مع ${other}`,
      from: (other) => `صار جزءًا من ${other}؛ لم ينتقل التأييد إلا حيث قال الناس ذلك`,
      into: (other) => `ضم إليه ${other}: صار النص على وجه آخر`,
    },
    splitting: { asked: 'يُسأل المؤيدون أي أجزائه يؤيدون', done: 'قُسم إلى مقترحات مستقلة' },
    joining: {
      asked: (other) => `تسأل المدينة كاتبيه هل هو و${other} أمر واحد`,
      answered: (other) => `ضمت المدينة ${other} إليه`,
    },
    hearing: {
      asked: 'تسأل المدينة أصحابه: تتوقف المهلة',
      answered: 'أجاب أصحابه المدينة: عادت المهلة تجري',
      appeal: 'انتقل الطعن الجاري إلى جانبه إلى مرحلته التالية',
      decided: 'قررت اللجنة أو أمين المظالم',
    },
    adopted: 'تبناه شخص آخر من السكان: يجمع التأييد من جديد',
    harm: 'يرى سكان ضررًا بحق: فُتحت مراجعة حقوقية',
    onBallot: 'وُضع في ورقة الاقتراع',
    funded: 'موّله تصويت السكان',
    notFunded: 'لم يموّله التصويت',
    question: {
      answered: 'أجابت المدينة عن سؤال',
      corrected: 'صححت المدينة إجابتها عن سؤال',
      overdue: 'سؤال ينتظر المدينة بعد موعده',
      head: 'سؤال بلا إجابة أمام رئيس المكتب',
      joined: 'ضُم سؤال إلى آخر يسأل الشيء نفسه',
    },
    budget: (year) => `نشرت المدينة ميزانية أحدث لعام ${year}`,
    reported: 'نشر الميسّرون ما خرج به النقاش',
    kept: 'نُظر في كلمات أُبلغ عنها: تبقى كما هي',
    covered: 'حجب ميسّر كلمات',
    warned: 'وُضع تحذير قبل كلمات',
    upheld: 'بُتّ في الاعتراض: القرار باقٍ',
    lifted: 'قُبل الاعتراض: عادت الكلمات',
    other: 'سُجل شيء جديد',
  },
};

/** One thing that happened, in a line of plain text. */
export function newsLine(language: Language, { name, facts, proposal }: Pick<Noticed, 'name' | 'facts' | 'proposal'>): string {
  const said = (sentences(language)[name] ?? (() => words[language].other))(facts);
  return proposal ? `${proposal.reference} “${proposal.title}”: ${said}` : said;
}

function sentences(language: Language): Readonly<Record<string, Say | undefined>> {
  const say = words[language];
  const year = (facts: Facts) => String(facts['toYear'] ?? facts['fiscalYear']);
  return {
    'proposal.moved': (facts) =>
      facts['from'] === 'withdrawn' && facts['to'] === 'published' ? say.adopted : stateWords[facts['to'] as ResponseState][language],
    'proposal.rebased': (facts) => say.rebased[facts['outcome'] as RebaseOutcome](year(facts)),
    'proposal.answer-extended': (facts) => say.extended(String(facts['until'])),
    'proposal.progress-reported': () => say.progress,
    'commitment.plan-changed': () => say.promise.changed,
    'commitment.milestone-reached': () => say.promise.milestone,
    'commitment.council-acted': (facts) => (facts['differs'] === true ? say.promise.differs : say.promise.council),
    'commitment.execution-read': () => say.promise.execution,
    'amendment.decided': () => say.amended,
    'merging.told': (facts) =>
      say.merging[facts['state'] === 'asked' ? 'asked' : (facts['side'] as 'from' | 'into')](String(facts['other'])),
    'splitting.told': (facts) => say.splitting[facts['state'] as 'asked' | 'done'],
    'joining.told': (facts) => say.joining[facts['state'] as 'asked' | 'answered'](String(facts['other'])),
    'debate.reported': () => say.reported,
    'author.asked': () => say.hearing.asked,
    'author.answered': () => say.hearing.answered,
    'appeal.moved': () => say.hearing.appeal,
    'hearing.decided': () => say.hearing.decided,
    'rating.harm-flagged': () => say.harm,
    'project.on-ballot': () => say.onBallot,
    'project.funded': () => say.funded,
    'project.not-funded': () => say.notFunded,
    'moderation.kept': () => say.kept,
    'moderation.covered': () => say.covered,
    'moderation.warned': () => say.warned,
    'moderation.appeal-decided': (facts) => (facts['state'] === 'upheld' ? say.upheld : say.lifted),
    'question.answered': () => say.question.answered,
    'question.corrected': () => say.question.corrected,
    'question.overdue': () => say.question.overdue,
    'question.with-head': () => say.question.head,
    'question.joined': () => say.question.joined,
    'budget.published': (facts) => say.budget(year(facts)),
  };
}
