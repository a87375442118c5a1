import type { CalendarDate } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import type { MailText } from '../../../platform/mail/mail.js';

interface Words {
  readonly subject: (who: string) => string;
  readonly means: string;
  readonly open: (link: string) => string;
}

/** From one day until another, as both letters say it. */
export const awayDays: Readonly<Record<Language, (from: CalendarDate, until: CalendarDate) => string>> = {
  en: (from, until) => `From ${from} until ${until}, both days counted.`,
  ko: (from, until) => `${from}부터 ${until}까지이며 첫날과 마지막 날을 포함합니다.`,
  es: (from, until) => `Del ${from} al ${until}, ambos incluidos.`,
  ar: (from, until) => `من ${from} إلى ${until}، واليومان محسوبان.`,
};

const words: Readonly<Record<Language, Words>> = {
  en: {
    subject: (who) => `You stand in for ${who}`,
    means: 'On these days their answers stand in your list as well, and reminders come to you too.',
    open: (link) => `Who is away, and when: ${link}`,
  },
  ko: {
    subject: (who) => `${who} 님을 대신합니다`,
    means: '이 기간에는 그분의 답변이 당신의 목록에도 있고 알림도 당신에게 옵니다.',
    open: (link) => `누가 언제 자리를 비우는지 보기: ${link}`,
  },
  es: {
    subject: (who) => `Sustituyes a ${who}`,
    means: 'Esos días sus respuestas están también en tu lista y los recordatorios te llegan también a ti.',
    open: (link) => `Quién está ausente y cuándo: ${link}`,
  },
  ar: {
    subject: (who) => `أنت تنوب عن ${who}`,
    means: 'في هذه الأيام تكون أجوبته في قائمتك أيضًا، وتصلك التذكيرات كذلك.',
    open: (link) => `من الغائب ومتى: ${link}`,
  },
};

interface Facts {
  readonly who: string;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly link: string;
}

export function absenceMail(language: Language, { who, from, until, link }: Facts): MailText {
  const say = words[language];
  return { subject: say.subject(who), text: [awayDays[language](from, until), say.means, say.open(link)].join('\n\n'), language };
}
