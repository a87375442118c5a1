import type { Language } from '@madang/contracts/wire';
import type { MailText } from '../../platform/mail/mail.js';

interface CodeWords {
  readonly subject: string;
  readonly lines: (code: string) => string[];
}

const codeWords: Readonly<Record<Language, CodeWords>> = {
  en: {
    subject: 'Your code for Madang',
    lines: (code) => [`Your code is ${code}. It works once, for 10 minutes.`, 'If you did not ask for it, you need not do anything.'],
  },
  es: {
    subject: 'Tu código de Madang',
    lines: (code) => [`Tu código es ${code}. Sirve una vez, durante 10 minutos.`, 'Si no lo has pedido, no tienes que hacer nada.'],
  },
  ko: {
    subject: '마당 확인 코드',
    lines: (code) => [`확인 코드는 ${code}입니다. 10분 동안 한 번 쓸 수 있습니다.`, '요청하지 않으셨다면 아무것도 하지 않으셔도 됩니다.'],
  },
  ar: {
    subject: 'رمزك في مادانغ',
    lines: (code) => [`رمزك هو ${code}. يصلح مرة واحدة ولمدة 10 دقائق.`, 'إن لم تطلبه فلا حاجة إلى فعل أي شيء.'],
  },
};

const knownWords: Readonly<Record<Language, { readonly subject: string; readonly line: string }>> = {
  en: {
    subject: 'You already have an account',
    line: 'Someone tried to register with this address. You already have an account: sign in with it. If it was not you, nothing has changed.',
  },
  es: {
    subject: 'Ya tienes una cuenta',
    line: 'Alguien intentó registrarse con esta dirección. Ya tienes una cuenta: entra con ella. Si no fuiste tú, nada ha cambiado.',
  },
  ko: {
    subject: '이미 계정이 있습니다',
    line: '누군가 이 주소로 가입하려 했습니다. 이미 계정이 있으니 그 계정으로 로그인하세요. 본인이 아니라면 바뀐 것은 없습니다.',
  },
  ar: { subject: 'لديك حساب بالفعل', line: 'حاول شخص التسجيل بهذا العنوان. لديك حساب بالفعل: سجّل الدخول به. إن لم تكن أنت فلم يتغيّر شيء.' },
};

export function codeMail(language: Language, code: string): MailText {
  const words = codeWords[language];
  return { subject: words.subject, text: words.lines(code).join('\n\n'), language };
}

export function alreadyRegisteredMail(language: Language): MailText {
  const words = knownWords[language];
  return { subject: words.subject, text: words.line, language };
}
