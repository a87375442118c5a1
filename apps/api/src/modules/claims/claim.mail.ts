import type { Language } from '@madang/contracts/wire';

/** `news` for whoever claims, `desk` for the ombudsperson, `office` for the city. */
export type ClaimMail = 'news' | 'desk' | 'office';

const words: Readonly<Record<Language, Readonly<Record<ClaimMail, readonly [subject: string, text: string]>>>> = {
  en: {
    news: ['Something is new', 'Something is new for you. Sign in to read it.'],
    desk: ['Something is on your desk', 'Something new waits on your desk.'],
    office: ['The ombudsperson waits for the city', 'The ombudsperson asks something of the city. It has a last day.'],
  },
  ko: {
    news: ['새 소식이 있습니다', '새 소식이 있습니다. 로그인하여 읽어 주세요.'],
    desk: ['업무 화면에 새 일이 있습니다', '업무 화면에 새 일이 기다리고 있습니다.'],
    office: ['옴부즈퍼슨이 시의 답을 기다립니다', '옴부즈퍼슨이 시에 요청한 것이 있습니다. 마지막 날이 정해져 있습니다.'],
  },
  es: {
    news: ['Hay algo nuevo', 'Hay algo nuevo para ti. Inicia sesión para leerlo.'],
    desk: ['Hay algo en tu mesa', 'Algo nuevo espera en tu mesa.'],
    office: ['La defensoría espera a la ciudad', 'La defensoría pide algo a la ciudad. Tiene un último día.'],
  },
  ar: {
    news: ['هناك جديد', 'هناك جديد لك. سجّل الدخول لقراءته.'],
    desk: ['هناك أمر على مكتبك', 'أمر جديد ينتظر على مكتبك.'],
    office: ['أمين المظالم ينتظر المدينة', 'يطلب أمين المظالم أمرًا من المدينة، وله يوم أخير.'],
  },
};

export function claimMailText(language: Language, which: ClaimMail, link: string): { subject: string; text: string } {
  const [subject, text] = words[language][which];
  return { subject, text: [text, '', link].join('\n') };
}
