import type { Language } from '@madang/contracts/wire';
import type { MailText } from '../../../platform/mail/mail.js';
import { newsLine } from '../notices/news-line.js';
import type { Noticed } from '../notices/notice-sql.js';

/** More than this is not read in a mail; the rest waits in the inbox. */
export const mostInADigest = 30;

export interface DigestFacts {
  readonly cityName: string;
  /** The newest first; one more than fits says that there is more. */
  readonly news: readonly Noticed[];
  readonly linkTo: (notice: Noticed) => string;
  readonly inbox: string;
  readonly stop: string;
}

interface Words {
  readonly subject: (city: string, count: string) => string;
  readonly opening: string;
  readonly more: string;
  readonly inbox: (link: string) => string;
  readonly stop: (link: string) => string;
}

/** The number stands after a colon, so that no language needs another form for each. */
const words: Readonly<Record<Language, Words>> = {
  en: {
    subject: (city, count) => `${city}: news of what you follow (${count})`,
    opening: 'This happened to what you follow, wrote or back:',
    more: 'There is more in your inbox.',
    inbox: (link) => `Your inbox, and how often you are written to: ${link}`,
    stop: (link) => `No more of these mails: ${link}`,
  },
  es: {
    subject: (city, count) => `${city}: novedades de lo que sigues (${count})`,
    opening: 'Esto ha pasado con lo que sigues, escribiste o apoyas:',
    more: 'Hay más en tu bandeja.',
    inbox: (link) => `Tu bandeja, y con qué frecuencia se te escribe: ${link}`,
    stop: (link) => `No recibir más estos correos: ${link}`,
  },
  ko: {
    subject: (city, count) => `${city}: 팔로우한 소식 (${count})`,
    opening: '팔로우하거나 쓰거나 지지하는 것에 이런 일이 있었습니다.',
    more: '알림함에 소식이 더 있습니다.',
    inbox: (link) => `알림함과 메일 주기 설정: ${link}`,
    stop: (link) => `이 메일 그만 받기: ${link}`,
  },
  ar: {
    subject: (city, count) => `${city}: أخبار ما تتابعه (${count})`,
    opening: 'هذا ما حدث لما تتابعه أو كتبته أو تؤيده:',
    more: 'يوجد المزيد في صندوقك.',
    inbox: (link) => `صندوقك، وكم مرة نكتب إليك: ${link}`,
    stop: (link) => `لإيقاف هذه الرسائل: ${link}`,
  },
};

export function digestMail(language: Language, { cityName, news, linkTo, inbox, stop }: DigestFacts): MailText {
  const say = words[language];
  const shown = news.slice(0, mostInADigest);
  const isMore = news.length > shown.length;
  const lines = shown.map((notice) => `${newsLine(language, notice)}\n${linkTo(notice)}`);
  return {
    subject: say.subject(cityName, isMore ? `${shown.length}+` : `${shown.length}`),
    text: [say.opening, ...lines, isMore && say.more, say.inbox(inbox), say.stop(stop)].filter((line) => line !== false).join('\n\n'),
    language,
  };
}
