import type { OverdueProposalView } from '@madang/contracts/overdue-lists';
import type { Language } from '@madang/contracts/wire';

interface FeedWords {
  readonly title: (city: string) => string;
  readonly entry: (item: Pick<OverdueProposalView, 'daysLate' | 'owedOn' | 'office'>) => string;
}

const plural = (language: Language, count: number) => new Intl.PluralRules(language).select(count);

const arabicDays: Readonly<Record<string, string>> = { zero: 'أيام', one: 'يوم', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' };

/** The words of the feed, in every language of the house. */
export const overdueWords: Readonly<Record<Language, FeedWords>> = {
  en: {
    title: (city) => `${city}: answers that are overdue`,
    entry: ({ daysLate, owedOn, office }) =>
      `Overdue by ${daysLate} ${plural('en', daysLate) === 'one' ? 'day' : 'days'}; promised for ${owedOn}. ${office ?? 'No office has taken it up.'}`,
  },
  es: {
    title: (city) => `${city}: respuestas fuera de plazo`,
    entry: ({ daysLate, owedOn, office }) =>
      `Con ${daysLate} ${plural('es', daysLate) === 'one' ? 'día' : 'días'} de retraso; prometida para el ${owedOn}. ${office ?? 'Ninguna oficina se ha hecho cargo.'}`,
  },
  ko: {
    title: (city) => `${city}: 기한이 지난 답변`,
    entry: ({ daysLate, owedOn, office }) => `약속한 날 ${owedOn}에서 ${daysLate}일 지났습니다. ${office ?? '맡은 부서가 없습니다.'}`,
  },
  ar: {
    title: (city) => `${city}: أجوبة متأخرة`,
    entry: ({ daysLate, owedOn, office }) =>
      `متأخر ${daysLate} ${arabicDays[plural('ar', daysLate)]}؛ الموعد الموعود ${owedOn}. ${office ?? 'لم تتولّه أي إدارة.'}`,
  },
};
