import type { ReadingVerdict } from '@madang/accountability';
import type { Language } from '@madang/contracts/wire';
import type { MailText } from '../../../platform/mail/mail.js';

export type Told = 'handed' | ReadingVerdict;

interface Words {
  readonly subject: Readonly<Record<Told, string>>;
  readonly about: (title: string) => string;
  readonly open: (link: string) => string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    subject: {
      handed: 'A colleague asks you to read an answer before it is published',
      approved: 'A colleague has approved your draft of an answer',
      returned: 'A colleague has sent your draft of an answer back',
    },
    about: (title) => `It is about “${title}”. The promised date does not wait for it.`,
    open: (link) => `Open it: ${link}`,
  },
  ko: {
    subject: {
      handed: '동료가 공개 전에 답변을 읽어 달라고 합니다',
      approved: '동료가 답변 초안을 승인했습니다',
      returned: '동료가 답변 초안을 돌려보냈습니다',
    },
    about: (title) => `“${title}” 제안에 대한 답변입니다. 약속한 날짜는 기다려 주지 않습니다.`,
    open: (link) => `열기: ${link}`,
  },
  es: {
    subject: {
      handed: 'Te piden que leas una respuesta antes de publicarla',
      approved: 'Han aprobado tu borrador de respuesta',
      returned: 'Han devuelto tu borrador de respuesta',
    },
    about: (title) => `Trata de «${title}». La fecha prometida no espera por ello.`,
    open: (link) => `Abrir: ${link}`,
  },
  ar: {
    subject: {
      handed: 'يطلب منك زميل قراءة جواب قبل نشره',
      approved: 'وافق زميل على مسودة جوابك',
      returned: 'أعاد زميل مسودة جوابك',
    },
    about: (title) => `يتعلق بـ«${title}». الموعد الموعود لا ينتظر ذلك.`,
    open: (link) => `افتحه: ${link}`,
  },
};

interface Facts {
  readonly reference: string;
  readonly title: string;
  readonly link: string;
}

export function secondEyesMail(language: Language, told: Told, { reference, title, link }: Facts): MailText {
  const say = words[language];
  return { subject: `${reference}: ${say.subject[told]}`, text: [say.about(title), say.open(link)].join('\n\n'), language };
}
