import { silenceLeadsTo, type ResponseState } from '@madang/accountability';
import type { CalendarDate } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import type { MailText } from '../../../platform/mail/mail.js';
import { stateWords } from './state-words.js';

/** What a mail about a change of state is made of. */
export interface MovedFacts {
  readonly title: string;
  readonly reference: string | null;
  readonly from: ResponseState;
  readonly to: ResponseState;
  readonly dueOn: CalendarDate | null;
  /** Of one that was merged or split: the references of what it went into. */
  readonly into?: readonly string[];
  /** Of a refusal that was opened again: since which day facts are other than they were then. */
  readonly changedSince?: CalendarDate;
  readonly lateDays: number;
  readonly link: string;
  readonly isAuthor: boolean;
}

interface Words {
  readonly now: (title: string, state: string) => string;
  readonly late: (days: number) => string;
  readonly next: (date: string) => string;
  readonly silence: (state: string) => string;
  readonly adopted: string;
  readonly into: (references: string) => string;
  readonly changed: (date: string) => string;
  readonly read: (link: string) => string;
  readonly because: { readonly author: string; readonly supporter: string };
}

/** Days stand after a colon, so that no language needs another form for each number. */
const words: Readonly<Record<Language, Words>> = {
  en: {
    now: (title, state) => `“${title}” is now: ${state}.`,
    late: (days) => `This was owed earlier. Days late: ${days}.`,
    next: (date) => `Next date: ${date}.`,
    silence: (state) => `If nobody acts by then, it moves on by itself to: ${state}.`,
    into: (references) => `It went into ${references}.`,
    changed: (date) =>
      `The refusal was opened again: facts are said to have changed since ${date}. What, and where it can be read, stands on its page.`,
    adopted: 'Another resident has adopted it and goes on with it. Support that was given stays, unless you take yours back.',
    read: (link) => `Read the whole history: ${link}`,
    because: { author: 'You get this because you wrote the proposal.', supporter: 'You get this because you support the proposal.' },
  },
  es: {
    now: (title, state) => `«${title}» está ahora así: ${state}.`,
    late: (days) => `Debía llegar antes. Días de retraso: ${days}.`,
    next: (date) => `Próxima fecha: ${date}.`,
    silence: (state) => `Si nadie actúa hasta entonces, pasa por sí sola a: ${state}.`,
    into: (references) => `Pasó a ${references}.`,
    changed: (date) =>
      `Se ha reabierto el rechazo: se dice que los hechos han cambiado desde el ${date}. En su página está qué ha cambiado y dónde se puede leer.`,
    adopted: 'Otra persona la ha adoptado y sigue con ella. Los apoyos se mantienen, salvo que retires el tuyo.',
    read: (link) => `Lee toda la historia: ${link}`,
    because: { author: 'Recibes esto porque escribiste la propuesta.', supporter: 'Recibes esto porque apoyas la propuesta.' },
  },
  ko: {
    now: (title, state) => `“${title}” 제안의 지금 상태: ${state}.`,
    late: (days) => `더 일찍 이루어졌어야 합니다. 늦은 날수: ${days}.`,
    next: (date) => `다음 날짜: ${date}.`,
    silence: (state) => `그때까지 아무도 움직이지 않으면 저절로 다음 상태가 됩니다: ${state}.`,
    into: (references) => `이 제안은 다음 제안으로 이어졌습니다: ${references}.`,
    changed: (date) =>
      `거절이 다시 열렸습니다. ${date}부터 사정이 달라졌다고 합니다. 무엇이 달라졌고 어디에서 확인할 수 있는지는 이 제안의 페이지에 있습니다.`,
    adopted: '다른 주민이 이 제안을 이어받았습니다. 하신 지지는 거두지 않는 한 그대로 남습니다.',
    read: (link) => `지나온 과정 모두 보기: ${link}`,
    because: { author: '제안을 쓰신 분께 보내는 메일입니다.', supporter: '제안을 지지하신 분께 보내는 메일입니다.' },
  },
  ar: {
    now: (title, state) => `«${title}» حالته الآن: ${state}.`,
    late: (days) => `كان مستحقًا قبل ذلك. أيام التأخير: ${days}.`,
    next: (date) => `التاريخ التالي: ${date}.`,
    silence: (state) => `إن لم يتحرك أحد حتى ذلك الحين ينتقل وحده إلى: ${state}.`,
    into: (references) => `صار جزءًا من ${references}.`,
    changed: (date) => `أُعيد فتح الرفض: يُقال إن الوقائع تغيّرت منذ ${date}. ما الذي تغيّر وأين يُقرأ، تجده في صفحته.`,
    adopted: 'تبناه شخص آخر من السكان ويواصله. يبقى التأييد كما هو ما لم تسحب تأييدك.',
    read: (link) => `اقرأ المسار كله: ${link}`,
    because: { author: 'وصلك هذا لأنك كتبت المقترح.', supporter: 'وصلك هذا لأنك تؤيد المقترح.' },
  },
};

export function movedMail(language: Language, facts: MovedFacts): MailText {
  const { title, reference, from, to, dueOn, lateDays, link, isAuthor } = facts;
  const say = words[language];
  const state = stateWords[to][language];
  const silence = silenceLeadsTo(to);
  const lines = [
    say.now(title, state),
    from === 'withdrawn' && to === 'published' && say.adopted,
    facts.changedSince !== undefined && say.changed(longDate(language, facts.changedSince)),
    facts.into !== undefined && say.into(facts.into.join(', ')),
    lateDays > 0 && say.late(lateDays),
    dueOn !== null && say.next(longDate(language, dueOn)),
    dueOn !== null && silence !== null && say.silence(stateWords[silence][language]),
    say.read(link),
    isAuthor ? say.because.author : say.because.supporter,
  ];
  return {
    subject: reference === null ? state : `${reference}: ${state}`,
    text: lines.filter((line) => line !== false).join('\n\n'),
    language,
  };
}

function longDate(language: Language, date: CalendarDate): string {
  const locale = language === 'ar' ? 'ar-u-nu-latn' : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}
