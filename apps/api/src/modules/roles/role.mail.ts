import type { Language } from '@madang/contracts/wire';
import type { GrantableRole } from '@madang/participation';
import type { MailText } from '../../platform/mail/mail.js';

interface Words {
  readonly roles: Readonly<Record<GrantableRole, string>>;
  readonly given: readonly [subject: (city: string) => string, text: (role: string) => string];
  readonly taken: readonly [subject: (city: string) => string, text: (role: string) => string];
  readonly because: (reason: string) => string;
  readonly signIn: (link: string) => string;
  readonly unexpected: string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    roles: {
      staff: 'City staff',
      facilitator: 'Facilitator',
      administrator: 'Administrator',
      committee: 'Human-rights committee',
      ombudsperson: 'Ombudsperson',
    },
    given: [(city) => `${city}: you have a new role`, (role) => `From now on you hold this role: ${role}.`],
    taken: [(city) => `${city}: a role of yours has ended`, (role) => `You no longer hold this role: ${role}.`],
    because: (reason) => `The reason, which everybody can read: ${reason}`,
    signIn: (link) => `You were signed out. Sign in anew: ${link}`,
    unexpected: 'If this surprises you, speak to an administrator of your city.',
  },
  ko: {
    roles: { staff: '시 직원', facilitator: '진행자', administrator: '관리자', committee: '인권위원회', ombudsperson: '옴부즈퍼슨' },
    given: [(city) => `${city}: 새 역할을 맡았습니다`, (role) => `이제부터 맡는 역할: ${role}`],
    taken: [(city) => `${city}: 맡았던 역할이 끝났습니다`, (role) => `더는 맡지 않는 역할: ${role}`],
    because: (reason) => `누구나 읽을 수 있는 까닭: ${reason}`,
    signIn: (link) => `로그아웃되었습니다. 다시 로그인해 주세요: ${link}`,
    unexpected: '뜻밖의 일이라면 시의 관리자에게 알려 주세요.',
  },
  es: {
    roles: {
      staff: 'Personal de la ciudad',
      facilitator: 'Facilitación',
      administrator: 'Administración',
      committee: 'Comité de derechos humanos',
      ombudsperson: 'Defensoría',
    },
    given: [(city) => `${city}: tienes una función nueva`, (role) => `Desde ahora tienes esta función: ${role}.`],
    taken: [(city) => `${city}: una de tus funciones ha terminado`, (role) => `Ya no tienes esta función: ${role}.`],
    because: (reason) => `El motivo, que todo el mundo puede leer: ${reason}`,
    signIn: (link) => `Tu sesión se ha cerrado. Vuelve a entrar: ${link}`,
    unexpected: 'Si esto te sorprende, habla con la administración de tu ciudad.',
  },
  ar: {
    roles: {
      staff: 'موظف في البلدية',
      facilitator: 'ميسّر',
      administrator: 'الإدارة',
      committee: 'لجنة حقوق الإنسان',
      ombudsperson: 'أمين المظالم',
    },
    given: [(city) => `${city}: لديك دور جديد`, (role) => `من الآن فصاعدًا لك هذا الدور: ${role}.`],
    taken: [(city) => `${city}: انتهى دور من أدوارك`, (role) => `لم يعد لك هذا الدور: ${role}.`],
    because: (reason) => `السبب الذي يمكن للجميع قراءته: ${reason}`,
    signIn: (link) => `أُنهيت جلستك. سجّل الدخول من جديد: ${link}`,
    unexpected: 'إن فاجأك هذا فتحدث إلى إدارة مدينتك.',
  },
};

interface Facts {
  readonly city: string;
  readonly role: GrantableRole;
  readonly given: boolean;
  readonly reason: string;
  readonly link: string;
}

/** What has changed and why. Whoever took an account over should not be the only one who knows. */
export function roleMail(language: Language, { city, role, given, reason, link }: Facts): MailText {
  const say = words[language];
  const [subject, text] = given ? say.given : say.taken;
  const lines = [text(say.roles[role]), say.because(reason), say.signIn(link), say.unexpected];
  return { language, subject: subject(city), text: lines.join('\n\n') };
}
