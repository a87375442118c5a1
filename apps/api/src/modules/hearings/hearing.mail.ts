import type { ResponseState } from '@madang/accountability';
import type { Language } from '@madang/contracts/wire';
import type { MailText } from '../../platform/mail/mail.js';
import { stateWords } from '../proposals/index.js';

/** What is told, as it stands in the outbox. */
export type HearingNews =
  | { readonly name: 'appeal.moved'; readonly payload: { readonly to: ResponseState; readonly dueOn: string | null } }
  | { readonly name: 'author.asked'; readonly payload: { readonly question: string; readonly until: string } }
  | { readonly name: 'author.answered'; readonly payload: { readonly dueOn: string | null } };

interface About {
  readonly reference: string;
  readonly title: string;
  readonly link: string;
  readonly isAuthor: boolean;
}

interface Words {
  readonly appeal: (title: string, state: string) => string;
  readonly asked: { readonly author: (title: string) => string; readonly supporter: (title: string) => string };
  readonly until: (date: string) => string;
  readonly answered: (title: string) => string;
  readonly next: (date: string) => string;
  readonly read: (link: string) => string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    appeal: (title, state) => `The appeal beside “${title}” is now: ${state}.`,
    asked: {
      author: (title) => `The city asks you something about “${title}”:`,
      supporter: (title) => `The city asks the authors of “${title}” something:`,
    },
    until: (date) => `Its clock stands still until the answer, at most until ${date}. Without an answer it runs on by itself.`,
    answered: (title) => `The authors of “${title}” have answered the city: its clock runs again.`,
    next: (date) => `Next date: ${date}.`,
    read: (link) => `Read the whole history: ${link}`,
  },
  es: {
    appeal: (title, state) => `El recurso junto a «${title}» está ahora así: ${state}.`,
    asked: {
      author: (title) => `El ayuntamiento te pregunta algo sobre «${title}»:`,
      supporter: (title) => `El ayuntamiento pregunta algo a quienes escribieron «${title}»:`,
    },
    until: (date) => `Su plazo se detiene hasta la respuesta, como máximo hasta el ${date}. Sin respuesta sigue corriendo por sí solo.`,
    answered: (title) => `Quienes escribieron «${title}» han respondido al ayuntamiento: su plazo vuelve a correr.`,
    next: (date) => `Próxima fecha: ${date}.`,
    read: (link) => `Lee toda la historia: ${link}`,
  },
  ko: {
    appeal: (title, state) => `“${title}” 제안과 나란히 진행되는 이의신청의 지금 상태: ${state}.`,
    asked: {
      author: (title) => `시가 “${title}” 제안에 대해 여쭙니다.`,
      supporter: (title) => `시가 “${title}” 제안의 제안자에게 묻습니다.`,
    },
    until: (date) => `답이 올 때까지, 늦어도 ${date}까지 시의 기한이 멈춥니다. 답이 없으면 저절로 다시 흐릅니다.`,
    answered: (title) => `“${title}” 제안의 제안자가 시에 답했습니다. 시의 기한이 다시 흐릅니다.`,
    next: (date) => `다음 날짜: ${date}.`,
    read: (link) => `전체 과정 보기: ${link}`,
  },
  ar: {
    appeal: (title, state) => `حالة الطعن الجاري إلى جانب «${title}» الآن: ${state}.`,
    asked: {
      author: (title) => `تسألك المدينة عن «${title}»:`,
      supporter: (title) => `تسأل المدينة أصحاب «${title}»:`,
    },
    until: (date) => `تتوقف مهلتها حتى الرد، وإلى ${date} على الأكثر. وإن لم يصل رد عادت تجري من تلقاء نفسها.`,
    answered: (title) => `أجاب أصحاب «${title}» المدينة: عادت مهلتها تجري.`,
    next: (date) => `الموعد التالي: ${date}.`,
    read: (link) => `اقرأ التاريخ كاملًا: ${link}`,
  },
};

export function hearingMail(language: Language, news: HearingNews, { reference, title, link, isAuthor }: About): MailText {
  const say = words[language];
  const [first, ...more] = linesOf(say, news, title, isAuthor, language);
  const dates = news.name !== 'author.asked' && news.payload.dueOn !== null ? [say.next(news.payload.dueOn)] : [];
  return { subject: `${reference}: ${first}`, text: [first, ...more, ...dates, say.read(link)].join('\n\n'), language };
}

function linesOf(say: Words, news: HearingNews, title: string, isAuthor: boolean, language: Language): readonly [string, ...string[]] {
  switch (news.name) {
    case 'appeal.moved':
      return [say.appeal(title, stateWords[news.payload.to][language])];
    case 'author.asked':
      return [say.asked[isAuthor ? 'author' : 'supporter'](title), news.payload.question, say.until(news.payload.until)];
    case 'author.answered':
      return [say.answered(title)];
  }
}
