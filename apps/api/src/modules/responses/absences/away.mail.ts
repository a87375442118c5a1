import type { CalendarDate } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import type { MailText } from '../../../platform/mail/mail.js';
import { awayDays } from './absence.mail.js';

interface Words {
  readonly subject: string;
  readonly entered: string;
  readonly standsIn: (who: string) => string;
  readonly nobody: string;
  readonly wrong: (link: string) => string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    subject: 'A colleague has entered that you are away',
    entered: 'An administrator of your city has entered this for you.',
    standsIn: (who) => `${who} stands in for you: your answers stand in their list as well, and reminders go to you both.`,
    nobody: 'Nobody stands in for you: all of the office is reminded of your answers.',
    wrong: (link) => `If this is wrong, or you are back earlier, end it here: ${link}`,
  },
  ko: {
    subject: '동료가 당신의 부재를 등록했습니다',
    entered: '시의 관리자가 당신 대신 등록했습니다.',
    standsIn: (who) => `${who} 님이 대신합니다. 당신의 답변이 그분의 목록에도 있고 알림은 두 분 모두에게 갑니다.`,
    nobody: '대신할 사람이 없습니다. 당신의 답변에 대한 알림이 모든 직원에게 갑니다.',
    wrong: (link) => `잘못되었거나 더 일찍 돌아오면 여기에서 끝내 주세요: ${link}`,
  },
  es: {
    subject: 'Se ha anotado que estás ausente',
    entered: 'Lo ha anotado por ti la administración de tu ciudad.',
    standsIn: (who) => `Te sustituye ${who}: tus respuestas están también en su lista y los recordatorios os llegan a ambas partes.`,
    nobody: 'Nadie te sustituye: los recordatorios de tus respuestas llegan a todo el personal.',
    wrong: (link) => `Si no es correcto, o si vuelves antes, ponle fin aquí: ${link}`,
  },
  ar: {
    subject: 'سُجّل أنك غائب',
    entered: 'سجّلت إدارة مدينتك ذلك نيابةً عنك.',
    standsIn: (who) => `ينوب عنك ${who}: تكون أجوبتك في قائمته أيضًا، وتصل التذكيرات إليكما معًا.`,
    nobody: 'لا أحد ينوب عنك: تصل التذكيرات بأجوبتك إلى جميع الموظفين.',
    wrong: (link) => `إن كان ذلك خطأً أو عدت قبل ذلك فأنهِه هنا: ${link}`,
  },
};

interface Facts {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly substitute: string | null;
  readonly link: string;
}

/** To whoever is away and did not say so themselves. */
export function awayMail(language: Language, { from, until, substitute, link }: Facts): MailText {
  const say = words[language];
  const who = substitute === null ? say.nobody : say.standsIn(substitute);
  return { language, subject: say.subject, text: [awayDays[language](from, until), say.entered, who, say.wrong(link)].join('\n\n') };
}
