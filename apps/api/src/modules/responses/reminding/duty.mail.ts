import type { ResponseState } from '@madang/accountability';
import type { CalendarDate } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import type { MailText } from '../../../platform/mail/mail.js';
import { stateWords } from '../../proposals/index.js';

interface DutyFacts {
  readonly reference: string;
  readonly title: string;
  readonly state: ResponseState;
  readonly dueOn: CalendarDate;
  readonly link: string;
}

interface Words {
  readonly soon: (days: number) => string;
  readonly before: string;
  readonly stands: (title: string, state: string) => string;
  readonly until: (date: string) => string;
  readonly open: (link: string) => string;
}

/** Days stand after a colon, so that no language needs another form for each number. */
const words: Readonly<Record<Language, Words>> = {
  en: {
    soon: (days) => `Days left for the city: ${days}`,
    before: 'It is before you now',
    stands: (title, state) => `“${title}” stands at: ${state}.`,
    until: (date) => `The promised date is ${date}. If nothing happens by its end, it moves on by itself, and everybody sees it.`,
    open: (link) => `Open it: ${link}`,
  },
  es: {
    soon: (days) => `Días que le quedan al ayuntamiento: ${days}`,
    before: 'Ahora está ante ustedes',
    stands: (title, state) => `«${title}» está así: ${state}.`,
    until: (date) =>
      `La fecha prometida es el ${date}. Si al terminar ese día no ha pasado nada, avanza por sí sola y todo el mundo lo ve.`,
    open: (link) => `Abrir: ${link}`,
  },
  ko: {
    soon: (days) => `시에 남은 날수: ${days}`,
    before: '이제 귀 기관의 차례입니다',
    stands: (title, state) => `“${title}” 제안의 지금 상태: ${state}.`,
    until: (date) => `약속한 날짜는 ${date}입니다. 그날이 끝날 때까지 아무 일이 없으면 저절로 다음 단계로 넘어가며 모두에게 보입니다.`,
    open: (link) => `열기: ${link}`,
  },
  ar: {
    soon: (days) => `الأيام الباقية للمدينة: ${days}`,
    before: 'الأمر الآن أمامكم',
    stands: (title, state) => `حالة «${title}»: ${state}.`,
    until: (date) => `التاريخ الموعود هو ${date}. إن انتهى ذلك اليوم دون فعل انتقل من تلقاء نفسه ورآه الجميع.`,
    open: (link) => `افتحه: ${link}`,
  },
};

/** To an officer, before the promised date. */
export function reminderMail(language: Language, daysLeft: number, facts: DutyFacts): MailText {
  return dutyMail(language, words[language].soon(daysLeft), facts);
}

/** To a body before which a silence or an appeal has come. */
export function beforeYouMail(language: Language, facts: DutyFacts): MailText {
  return dutyMail(language, words[language].before, facts);
}

function dutyMail(language: Language, first: string, { reference, title, state, dueOn, link }: DutyFacts): MailText {
  const say = words[language];
  const lines = [first, say.stands(title, stateWords[state][language]), say.until(dueOn), say.open(link)];
  return { subject: `${reference}: ${first}`, text: lines.join('\n\n'), language };
}
