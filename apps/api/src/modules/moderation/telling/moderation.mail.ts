import type { ThingVerdictCode } from '@madang/contracts/moderation';
import type { Language } from '@madang/contracts/wire';
import { moderationLimits, type AppealState, type CoverReason, type ThingKind } from '@madang/participation';
import type { MailText } from '../../../platform/mail/mail.js';

interface ModerationFacts {
  readonly kind: ThingKind;
  readonly verdict: ThingVerdictCode;
  readonly reason: CoverReason | null;
  readonly explanation: string;
  /** Whether the mail is about the objection, and what became of that. */
  readonly onAppeal: boolean;
  readonly appealState: AppealState | null;
  readonly appealExplanation: string | null;
  /** Of the proposal that it is or stands under, or of the debate. */
  readonly title: string;
  readonly isWriter: boolean;
  readonly link: string;
}

interface Words {
  readonly subject: { readonly writer: string; readonly reporter: string; readonly appeal: string };
  readonly thing: Readonly<Record<ThingKind, (title: string) => string>>;
  readonly writer: Readonly<Record<'cover' | 'warn', (thing: string) => string>>;
  readonly reporter: Readonly<Record<ThingVerdictCode, (thing: string) => string>>;
  readonly appeal: Readonly<Record<'upheld' | 'lifted' | 'lifted_by_silence', (thing: string) => string>>;
  readonly because: Readonly<Record<CoverReason, string>>;
  readonly reasonIs: (reason: string) => string;
  readonly mayAppeal: (days: number, answer: number) => string;
  readonly read: (link: string) => string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    subject: { writer: 'About what you wrote', reporter: 'About what you reported', appeal: 'About your objection' },
    thing: {
      proposal: (title) => `words in the proposal “${title}”`,
      argument: (title) => `an argument about “${title}”`,
      amendment: (title) => `a suggested change to “${title}”`,
      question: (title) => `a question about “${title}”`,
      claim: (title) => `a claim about “${title}”`,
      appeal: (title) => `an appeal against the answer to “${title}”`,
      author_answer: (title) => `what an author of “${title}” answered the city`,
      changed_facts: (title) => `what has changed since “${title}” was refused`,
      delivery_check: (title) => `a check of what was done for “${title}”`,
      delivery_grade: (title) => `a note beside a grade of “${title}”`,
      statement: (title) => `a statement in the debate on “${title}”`,
      merging: (title) => `an offer to merge with “${title}”`,
      splitting: (title) => `the parts that “${title}” would be split into`,
      imported_comment: (title) => `a comment that was brought in with “${title}”`,
      attachment: (title) => `a picture or document of “${title}”`,
    },
    writer: {
      cover: (thing) => `A facilitator has covered ${thing}. Its place stays, with the reason and the day.`,
      warn: (thing) => `A facilitator has put a warning before ${thing}. It can still be read.`,
    },
    reporter: {
      keep: (thing) => `You reported ${thing}. A facilitator has looked at it: it stays as it is.`,
      warn: (thing) => `You reported ${thing}. It now has a warning before it.`,
      cover: (thing) => `You reported ${thing}. It has been covered.`,
    },
    appeal: {
      upheld: (thing) => `Another facilitator has looked at your objection about ${thing}. The decision stands.`,
      lifted: (thing) => `Another facilitator has looked at your objection about ${thing}. The decision is undone.`,
      lifted_by_silence: (thing) => `Nobody decided in time on your objection about ${thing}. The decision is undone.`,
    },
    because: {
      personal_data: 'it names or shows a private person without need',
      incitement: 'it calls for hatred or violence',
      insult: 'it demeans people for what they are',
      threat: 'it threatens somebody',
      accusation: 'it accuses a private person of a crime, by name',
      advertising: 'it advertises, or repeats the same text over and over',
      illegal: 'it breaks a law',
    },
    reasonIs: (reason) => `The reason: ${reason}.`,
    mayAppeal: (days, answer) =>
      `If you see it otherwise, you can object within ${days} days. Another facilitator then decides within ${answer} days; if nobody does, the decision is undone by itself.`,
    read: (link) => `Read everything: ${link}`,
  },
  es: {
    subject: { writer: 'Sobre lo que escribiste', reporter: 'Sobre lo que denunciaste', appeal: 'Sobre tu recurso' },
    thing: {
      proposal: (title) => `palabras de la propuesta «${title}»`,
      argument: (title) => `un argumento sobre «${title}»`,
      amendment: (title) => `un cambio sugerido en «${title}»`,
      question: (title) => `una pregunta sobre «${title}»`,
      claim: (title) => `una reclamación sobre «${title}»`,
      appeal: (title) => `un recurso contra la respuesta a «${title}»`,
      author_answer: (title) => `lo que un autor de «${title}» respondió a la ciudad`,
      changed_facts: (title) => `lo que ha cambiado desde el rechazo de «${title}»`,
      delivery_check: (title) => `una comprobación de lo hecho por «${title}»`,
      delivery_grade: (title) => `una nota junto a una calificación de «${title}»`,
      statement: (title) => `una afirmación en el debate sobre «${title}»`,
      merging: (title) => `una oferta de unión con «${title}»`,
      splitting: (title) => `las partes en que se dividiría «${title}»`,
      imported_comment: (title) => `un comentario que llegó con «${title}»`,
      attachment: (title) => `una imagen o un documento de «${title}»`,
    },
    writer: {
      cover: (thing) => `Una persona facilitadora ha cubierto ${thing}. Su lugar queda, con el motivo y el día.`,
      warn: (thing) => `Una persona facilitadora ha puesto una advertencia delante de ${thing}. Se puede seguir leyendo.`,
    },
    reporter: {
      keep: (thing) => `Denunciaste ${thing}. Una persona facilitadora lo ha mirado: se queda como está.`,
      warn: (thing) => `Denunciaste ${thing}. Ahora lleva una advertencia delante.`,
      cover: (thing) => `Denunciaste ${thing}. Se ha cubierto.`,
    },
    appeal: {
      upheld: (thing) => `Otra persona facilitadora ha mirado tu recurso sobre ${thing}. La decisión se mantiene.`,
      lifted: (thing) => `Otra persona facilitadora ha mirado tu recurso sobre ${thing}. La decisión se anula.`,
      lifted_by_silence: (thing) => `Nadie decidió a tiempo sobre tu recurso acerca de ${thing}. La decisión se anula.`,
    },
    because: {
      personal_data: 'nombra o muestra a una persona particular sin necesidad',
      incitement: 'llama al odio o a la violencia',
      insult: 'denigra a personas por lo que son',
      threat: 'amenaza a alguien',
      accusation: 'acusa de un delito a una persona particular, por su nombre',
      advertising: 'hace publicidad o repite el mismo texto una y otra vez',
      illegal: 'infringe una ley',
    },
    reasonIs: (reason) => `El motivo: ${reason}.`,
    mayAppeal: (days, answer) =>
      `Si lo ves de otra manera, puedes recurrir en ${days} días. Otra persona facilitadora decide entonces en ${answer} días; si nadie lo hace, la decisión se anula sola.`,
    read: (link) => `Leerlo todo: ${link}`,
  },
  ko: {
    subject: { writer: '쓰신 글에 대해', reporter: '신고하신 글에 대해', appeal: '내신 이의에 대해' },
    thing: {
      proposal: (title) => `“${title}” 제안의 글`,
      argument: (title) => `“${title}” 제안에 대한 의견`,
      amendment: (title) => `“${title}” 제안을 고치자는 의견`,
      question: (title) => `“${title}”에 관한 질문`,
      claim: (title) => `“${title}”에 관한 진정`,
      appeal: (title) => `“${title}” 답변에 대한 이의신청`,
      author_answer: (title) => `“${title}” 제안자가 시에 한 답`,
      changed_facts: (title) => `“${title}” 거절 이후 달라진 점`,
      delivery_check: (title) => `“${title}” 이행을 확인한 글`,
      delivery_grade: (title) => `“${title}” 평가에 붙인 글`,
      statement: (title) => `“${title}” 토론의 진술`,
      merging: (title) => `“${title}” 제안과 합치자는 제의`,
      splitting: (title) => `“${title}” 제안을 나눈 부분들`,
      imported_comment: (title) => `“${title}” 제안과 함께 들여온 의견`,
      attachment: (title) => `“${title}” 제안의 사진이나 문서`,
    },
    writer: {
      cover: (thing) => `진행자가 다음 글을 가렸습니다: ${thing}. 자리와 까닭, 날짜는 그대로 남습니다.`,
      warn: (thing) => `진행자가 다음 글 앞에 경고를 붙였습니다: ${thing}. 글은 계속 읽을 수 있습니다.`,
    },
    reporter: {
      keep: (thing) => `신고하신 글: ${thing}. 진행자가 살펴보았고, 그대로 두기로 했습니다.`,
      warn: (thing) => `신고하신 글: ${thing}. 이제 앞에 경고가 붙었습니다.`,
      cover: (thing) => `신고하신 글: ${thing}. 글을 가렸습니다.`,
    },
    appeal: {
      upheld: (thing) => `다른 진행자가 이의를 살펴보았습니다: ${thing}. 결정은 그대로입니다.`,
      lifted: (thing) => `다른 진행자가 이의를 살펴보았습니다: ${thing}. 결정을 되돌렸습니다.`,
      lifted_by_silence: (thing) => `기한 안에 아무도 이의를 결정하지 않았습니다: ${thing}. 결정을 되돌렸습니다.`,
    },
    because: {
      personal_data: '필요 없이 개인의 이름이나 모습을 드러냅니다',
      incitement: '증오나 폭력을 부추깁니다',
      insult: '사람을 그 사람됨 때문에 깎아내립니다',
      threat: '누군가를 위협합니다',
      accusation: '개인의 이름을 들어 범죄를 저질렀다고 합니다',
      advertising: '광고이거나 같은 글을 되풀이합니다',
      illegal: '법을 어깁니다',
    },
    reasonIs: (reason) => `까닭: ${reason}.`,
    mayAppeal: (days, answer) =>
      `다르게 보신다면 ${days}일 안에 이의를 낼 수 있습니다. 그러면 다른 진행자가 ${answer}일 안에 결정하고, 아무도 결정하지 않으면 저절로 되돌려집니다.`,
    read: (link) => `모두 읽기: ${link}`,
  },
  ar: {
    subject: { writer: 'عما كتبتَه', reporter: 'عما أبلغتَ عنه', appeal: 'عن اعتراضك' },
    thing: {
      proposal: (title) => `كلمات في المقترح «${title}»`,
      argument: (title) => `حجة عن «${title}»`,
      amendment: (title) => `تغيير مقترح في «${title}»`,
      question: (title) => `سؤال عن «${title}»`,
      claim: (title) => `شكوى عن «${title}»`,
      appeal: (title) => `طعن في الرد على «${title}»`,
      author_answer: (title) => `ما أجاب به أحد أصحاب «${title}» المدينة`,
      changed_facts: (title) => `ما تغيّر منذ رفض «${title}»`,
      delivery_check: (title) => `تحقّق مما أُنجز من أجل «${title}»`,
      delivery_grade: (title) => `ملاحظة بجانب تقييم «${title}»`,
      statement: (title) => `عبارة في النقاش حول «${title}»`,
      merging: (title) => `عرض دمج مع «${title}»`,
      splitting: (title) => `الأجزاء التي سيُقسم إليها «${title}»`,
      imported_comment: (title) => `تعليق جُلب مع «${title}»`,
      attachment: (title) => `صورة أو مستند في «${title}»`,
    },
    writer: {
      cover: (thing) => `حجب ميسّر ${thing}. يبقى المكان مع السبب واليوم.`,
      warn: (thing) => `وضع ميسّر تحذيرًا قبل ${thing}. ما زالت القراءة ممكنة.`,
    },
    reporter: {
      keep: (thing) => `أبلغتَ عن ${thing}. نظر فيه ميسّر: يبقى كما هو.`,
      warn: (thing) => `أبلغتَ عن ${thing}. صار قبله تحذير.`,
      cover: (thing) => `أبلغتَ عن ${thing}. حُجب.`,
    },
    appeal: {
      upheld: (thing) => `نظر ميسّر آخر في اعتراضك بشأن ${thing}. القرار باقٍ.`,
      lifted: (thing) => `نظر ميسّر آخر في اعتراضك بشأن ${thing}. أُلغي القرار.`,
      lifted_by_silence: (thing) => `لم يبتّ أحد في الموعد في اعتراضك بشأن ${thing}. أُلغي القرار.`,
    },
    because: {
      personal_data: 'يسمي شخصًا عاديًا أو يُظهره بلا حاجة',
      incitement: 'يدعو إلى الكراهية أو العنف',
      insult: 'يحط من شأن الناس لما هم عليه',
      threat: 'يهدد أحدًا',
      accusation: 'يتهم شخصًا عاديًا بجريمة باسمه',
      advertising: 'إعلان، أو تكرار للنص نفسه مرة بعد مرة',
      illegal: 'يخالف قانونًا',
    },
    reasonIs: (reason) => `السبب: ${reason}.`,
    mayAppeal: (days, answer) =>
      `إن كنت ترى غير ذلك فيمكنك الاعتراض خلال ${days} يومًا. يقرر عندئذ ميسّر آخر خلال ${answer} أيام؛ فإن لم يقرر أحد أُلغي القرار من تلقاء نفسه.`,
    read: (link) => `اقرأ كل شيء: ${link}`,
  },
};

/** The reason stands by its code, the explanation as the facilitator wrote it. The covered words are not in the mail. */
export function moderationMail(language: Language, facts: ModerationFacts): MailText {
  const { kind, title, onAppeal, isWriter, reason, explanation, appealExplanation, verdict, link } = facts;
  const say = words[language];
  const covers = isWriter && !onAppeal && verdict !== 'keep';
  const { appealDays, answerDays } = moderationLimits;
  const lines = [
    toldOf(say, facts, say.thing[kind](title)),
    !onAppeal && reason !== null && say.reasonIs(say.because[reason]),
    onAppeal ? appealExplanation : explanation,
    covers && say.mayAppeal(appealDays, answerDays),
    say.read(link),
  ];
  const subject = onAppeal ? say.subject.appeal : isWriter ? say.subject.writer : say.subject.reporter;
  return { subject, text: lines.filter((line) => typeof line === 'string').join('\n\n'), language };
}

function toldOf(say: Words, { onAppeal, appealState, isWriter, verdict }: ModerationFacts, thing: string): string {
  if (onAppeal) return say.appeal[appealState === null || appealState === 'open' ? 'upheld' : appealState](thing);
  return isWriter && verdict !== 'keep' ? say.writer[verdict](thing) : say.reporter[verdict](thing);
}
