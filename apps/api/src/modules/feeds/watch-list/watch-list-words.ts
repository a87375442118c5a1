import type { WatchedReason, WatchedView } from '@madang/contracts/watch-list';
import type { Language } from '@madang/contracts/wire';

interface Words {
  readonly title: (city: string) => string;
  readonly entry: (watched: Pick<WatchedView, 'reason' | 'office' | 'since' | 'days'>) => string;
}

interface Pieces {
  readonly title: Words['title'];
  readonly reasons: Readonly<Record<WatchedReason, string>>;
  readonly since: (day: string, days: string) => string;
  readonly days: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
}

function wordsIn(language: Language, { title, reasons, since, days }: Pieces): Words {
  const rules = new Intl.PluralRules(language);
  return {
    title,
    entry: ({ reason, office, since: day, days: count }) =>
      [`${reasons[reason]}.`, since(day, `${count} ${days[rules.select(count)] ?? days.other}`), office].filter(Boolean).join(' '),
  };
}

/** What the feed of the watch list says of itself, in every language of the house. */
export const watchListWords: Readonly<Record<Language, Words>> = {
  en: wordsIn('en', {
    title: (city) => `${city}: watch list`,
    reasons: {
      unanswered: 'Taken through every step, and still not answered',
      stalled: 'Promised, and it stands still',
      silent: 'Recommended by the ombudsperson, and no reply in time',
      unkept: 'Recommended by the ombudsperson, accepted, and not done',
    },
    since: (day, days) => `On the list since ${day}, ${days}.`,
    days: { one: 'day', other: 'days' },
  }),
  es: wordsIn('es', {
    title: (city) => `${city}: lista de vigilancia`,
    reasons: {
      unanswered: 'Pasó por todos los pasos y sigue sin respuesta',
      stalled: 'Se prometió y está parado',
      silent: 'Lo recomendó la defensoría y no hubo respuesta a tiempo',
      unkept: 'Lo recomendó la defensoría, se aceptó y no se ha hecho',
    },
    since: (day, days) => `En la lista desde el ${day}, ${days}.`,
    days: { one: 'día', other: 'días' },
  }),
  ko: wordsIn('ko', {
    title: (city) => `${city}: 감시 목록`,
    reasons: {
      unanswered: '모든 단계를 거쳤으나 아직 답이 없음',
      stalled: '약속했으나 멈추어 있음',
      silent: '옴부즈퍼슨이 권고했으나 기한 안에 답이 없음',
      unkept: '옴부즈퍼슨이 권고하고 시가 받아들였으나 이행하지 않음',
    },
    since: (day, days) => `${day}부터 목록에 있음, ${days}.`,
    days: { other: '일' },
  }),
  ar: wordsIn('ar', {
    title: (city) => `${city}: قائمة المراقبة`,
    reasons: {
      unanswered: 'مرّ بكل الخطوات ولم يُجب عنه بعد',
      stalled: 'وُعد به وهو متوقف',
      silent: 'أوصى به أمين المظالم ولم يرد الجواب في الموعد',
      unkept: 'أوصى به أمين المظالم وقُبل ولم يُنفّذ',
    },
    since: (day, days) => `في القائمة منذ ${day}، ${days}.`,
    days: { zero: 'أيام', one: 'يوم', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' },
  }),
};
