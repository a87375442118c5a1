import type { Language } from '@madang/contracts/wire';
import type { MailText } from '../../../platform/mail/mail.js';

interface Words {
  readonly subject: string;
  readonly about: (title: string) => string;
  readonly until: (date: string) => string;
  readonly open: (link: string) => string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    subject: 'A colleague has put an answer into your hands',
    about: (title) => `It is about “${title}”. Reminders come to you from now on.`,
    until: (date) => `The promised date is ${date}.`,
    open: (link) => `Open it, or hand it back there: ${link}`,
  },
  ko: {
    subject: '동료가 답변을 당신에게 맡겼습니다',
    about: (title) => `“${title}” 제안에 관한 것입니다. 이제부터 알림은 당신에게 갑니다.`,
    until: (date) => `약속한 날짜는 ${date}입니다.`,
    open: (link) => `열거나 돌려주기: ${link}`,
  },
  es: {
    subject: 'Han puesto una respuesta en tus manos',
    about: (title) => `Trata de «${title}». Desde ahora los recordatorios te llegan a ti.`,
    until: (date) => `La fecha prometida es el ${date}.`,
    open: (link) => `Ábrela, o devuélvela ahí: ${link}`,
  },
  ar: {
    subject: 'وضع زميل جوابًا بين يديك',
    about: (title) => `يتعلق بـ«${title}». تصلك التذكيرات من الآن فصاعدًا.`,
    until: (date) => `التاريخ الموعود هو ${date}.`,
    open: (link) => `افتحه، أو أعده من هناك: ${link}`,
  },
};

interface Facts {
  readonly reference: string;
  readonly title: string;
  readonly dueOn: string | null;
  readonly link: string;
}

export function assignmentMail(language: Language, { reference, title, dueOn, link }: Facts): MailText {
  const say = words[language];
  const lines = [say.about(title), ...(dueOn === null ? [] : [say.until(dueOn)]), say.open(link)];
  return { subject: `${reference}: ${say.subject}`, text: lines.join('\n\n'), language };
}
