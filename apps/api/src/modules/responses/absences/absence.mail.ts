import type { CalendarDate } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import type { MailText } from '../../../platform/mail/mail.js';

/** To whoever stands in, that they do or no longer do; to whoever is away, what somebody else said of it. */
export type AbsenceNews = 'stands_in' | 'stands_in_no_more' | 'said_for_you' | 'ended_for_you';

export interface AbsenceFacts {
  readonly who: string;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly substitute: string | null;
  readonly link: string;
}

interface Words {
  readonly subject: Readonly<Record<AbsenceNews, (who: string) => string>>;
  readonly days: (from: string, until: string) => string;
  readonly means: Readonly<Record<AbsenceNews, (substitute: string | null) => string>>;
  readonly open: (link: string) => string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    subject: {
      stands_in: (who) => `You stand in for ${who}`,
      stands_in_no_more: (who) => `You no longer stand in for ${who}`,
      said_for_you: () => 'An administrator has entered that you are away',
      ended_for_you: () => 'An administrator has entered that you are back',
    },
    days: (from, until) => `From ${from} until ${until}, both days counted.`,
    means: {
      stands_in: () => 'On these days their answers stand in your list as well, and reminders come to you too.',
      stands_in_no_more: () => 'This has ended before its time: their answers stand in your list no longer.',
      said_for_you: (name) =>
        name === null
          ? 'Nobody stands in for you: what you have is in nobody’s hands on these days, and the whole staff is reminded. You can end this yourself.'
          : `${name} stands in for you: what you have stands in that list as well. You can end this yourself.`,
      ended_for_you: () => 'This has ended before its time: what you have is in your hands alone.',
    },
    open: (link) => `Who is away, and when: ${link}`,
  },
  ko: {
    subject: {
      stands_in: (who) => `${who} 님을 대신합니다`,
      stands_in_no_more: (who) => `이제 ${who} 님을 대신하지 않습니다`,
      said_for_you: () => '관리자가 당신의 부재를 적었습니다',
      ended_for_you: () => '관리자가 당신이 돌아왔다고 적었습니다',
    },
    days: (from, until) => `${from}부터 ${until}까지이며 첫날과 마지막 날을 포함합니다.`,
    means: {
      stands_in: () => '이 기간에는 그분의 답변이 당신의 목록에도 있고 알림도 당신에게 옵니다.',
      stands_in_no_more: () => '예정보다 일찍 끝났습니다. 그분의 답변은 더 이상 당신의 목록에 없습니다.',
      said_for_you: (name) =>
        name === null
          ? '대신할 사람이 없습니다. 이 기간에는 당신이 맡은 일을 아무도 맡지 않으며 알림은 모든 직원에게 갑니다. 직접 끝낼 수 있습니다.'
          : `${name} 님이 당신을 대신합니다. 당신이 맡은 일은 그분의 목록에도 있습니다. 직접 끝낼 수 있습니다.`,
      ended_for_you: () => '예정보다 일찍 끝났습니다. 당신이 맡은 일은 당신만의 목록에 있습니다.',
    },
    open: (link) => `누가 언제 자리를 비우는지 보기: ${link}`,
  },
  es: {
    subject: {
      stands_in: (who) => `Sustituyes a ${who}`,
      stands_in_no_more: (who) => `Ya no sustituyes a ${who}`,
      said_for_you: () => 'La administración ha anotado que estás ausente',
      ended_for_you: () => 'La administración ha anotado que has vuelto',
    },
    days: (from, until) => `Del ${from} al ${until}, ambos incluidos.`,
    means: {
      stands_in: () => 'Esos días sus respuestas están también en tu lista y los recordatorios te llegan también a ti.',
      stands_in_no_more: () => 'Ha terminado antes de tiempo: sus respuestas ya no están en tu lista.',
      said_for_you: (name) =>
        name === null
          ? 'Nadie te sustituye: esos días lo tuyo no está a cargo de nadie y se recuerda a todo el personal. Puedes ponerle fin tú.'
          : `${name} te sustituye: lo tuyo está también en esa lista. Puedes ponerle fin tú.`,
      ended_for_you: () => 'Ha terminado antes de tiempo: lo tuyo está solo a tu cargo.',
    },
    open: (link) => `Quién está ausente y cuándo: ${link}`,
  },
  ar: {
    subject: {
      stands_in: (who) => `أنت تنوب عن ${who}`,
      stands_in_no_more: (who) => `لم تعد تنوب عن ${who}`,
      said_for_you: () => 'سجّلت الإدارة أنك غائب',
      ended_for_you: () => 'سجّلت الإدارة أنك عدت',
    },
    days: (from, until) => `من ${from} إلى ${until}، واليومان محسوبان.`,
    means: {
      stands_in: () => 'في هذه الأيام تكون أجوبته في قائمتك أيضًا، وتصلك التذكيرات كذلك.',
      stands_in_no_more: () => 'انتهى ذلك قبل موعده: لم تعد أجوبته في قائمتك.',
      said_for_you: (name) =>
        name === null
          ? 'لا أحد ينوب عنك: ما لديك ليس بين يدي أحد في هذه الأيام، ويُذكَّر به جميع الموظفين. يمكنك إنهاء ذلك بنفسك.'
          : `${name} ينوب عنك: ما لديك في تلك القائمة أيضًا. يمكنك إنهاء ذلك بنفسك.`,
      ended_for_you: () => 'انتهى ذلك قبل موعده: ما لديك بين يديك وحدك.',
    },
    open: (link) => `من الغائب ومتى: ${link}`,
  },
};

export function absenceMail(news: AbsenceNews, language: Language, { who, from, until, substitute, link }: AbsenceFacts): MailText {
  const say = words[language];
  const text = [say.days(from, until), say.means[news](substitute), say.open(link)].join('\n\n');
  return { subject: say.subject[news](who), text, language };
}
