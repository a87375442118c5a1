import type { Language } from '@madang/contracts/wire';
import type { MailText } from '../../../platform/mail/mail.js';

interface InvitationFacts {
  readonly title: string;
  readonly inviter: string;
  readonly link: string;
}

interface Words {
  readonly subject: string;
  readonly asks: (inviter: string, title: string) => string;
  readonly read: (link: string) => string;
  readonly silence: string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    subject: 'Somebody asks you to write a proposal together',
    asks: (inviter, title) =>
      `${inviter} asks you to be an author of “${title}” as well. You could change its text and decide on suggestions.`,
    read: (link) => `Read it and say yes or no: ${link}`,
    silence: 'The link works for you alone, for 14 days. If you do nothing, nothing happens.',
  },
  es: {
    subject: 'Alguien te pide escribir juntos una propuesta',
    asks: (inviter, title) => `${inviter} te pide que firmes también «${title}». Podrías cambiar su texto y decidir sobre las sugerencias.`,
    read: (link) => `Léela y di sí o no: ${link}`,
    silence: 'El enlace solo te sirve a ti, durante 14 días. Si no haces nada, no pasa nada.',
  },
  ko: {
    subject: '함께 제안을 쓰자는 초대',
    asks: (inviter, title) => `${inviter} 님이 “${title}” 제안을 함께 쓰자고 합니다. 글을 고치고 의견에 답할 수 있게 됩니다.`,
    read: (link) => `읽고 답하기: ${link}`,
    silence: '이 링크는 회원님만 14일 동안 쓸 수 있습니다. 아무것도 하지 않으면 아무 일도 일어나지 않습니다.',
  },
  ar: {
    subject: 'دعوة إلى كتابة مقترح معًا',
    asks: (inviter, title) => `يدعوك ${inviter} إلى أن تكون من أصحاب «${title}» أيضًا. يمكنك عندئذ تغيير نصه والبت في الاقتراحات.`,
    read: (link) => `اقرأه وقل نعم أو لا: ${link}`,
    silence: 'يعمل الرابط لك وحدك لمدة 14 يومًا. إن لم تفعل شيئًا فلن يحدث شيء.',
  },
};

export function invitationMail(language: Language, { title, inviter, link }: InvitationFacts): MailText {
  const say = words[language];
  return { subject: say.subject, text: [say.asks(inviter, title), say.read(link), say.silence].join('\n\n'), language };
}
