import type { BudgetStatus } from '@madang/budget';
import type { Language } from '@madang/contracts/wire';

interface FeedWords {
  readonly title: (city: string) => string;
  readonly first: (year: number, status: string) => string;
  readonly again: (year: number, status: string) => string;
  /** A version that stands in the place of another. */
  readonly corrected: (year: number, status: string) => string;
  /** Beside a version in whose place another stands. */
  readonly since: string;
  readonly statuses: Readonly<Record<BudgetStatus, string>>;
}

/** The words of the feed of budgets. Feeds are made beside the pages and have no catalogue. */
export const feedWords: Readonly<Record<Language, FeedWords>> = {
  en: {
    title: (city) => `${city}: published budgets`,
    first: (year, status) => `Budget ${year} (${status})`,
    again: (year, status) => `Budget ${year} (${status}): a further version, and what changed`,
    corrected: (year, status) => `Budget ${year} (${status}): a correction, and what changed`,
    since: 'corrected since',
    statuses: { proposed: 'proposed', approved: 'approved', adjusted: 'adjusted', executed: 'executed', audited: 'audited' },
  },
  ko: {
    title: (city) => `${city}: 공개된 예산`,
    first: (year, status) => `${year}년 예산 (${status})`,
    again: (year, status) => `${year}년 예산 (${status}): 새 판과 달라진 점`,
    corrected: (year, status) => `${year}년 예산 (${status}): 고친 판과 달라진 점`,
    since: '그 뒤에 고침',
    statuses: { proposed: '제안됨', approved: '의결됨', adjusted: '조정됨', executed: '집행됨', audited: '감사를 마침' },
  },
  es: {
    title: (city) => `${city}: presupuestos publicados`,
    first: (year, status) => `Presupuesto ${year} (${status})`,
    again: (year, status) => `Presupuesto ${year} (${status}): otra versión y qué ha cambiado`,
    corrected: (year, status) => `Presupuesto ${year} (${status}): una corrección y qué ha cambiado`,
    since: 'corregido después',
    statuses: { proposed: 'propuesto', approved: 'aprobado', adjusted: 'ajustado', executed: 'ejecutado', audited: 'auditado' },
  },
  ar: {
    title: (city) => `${city}: الميزانيات المنشورة`,
    first: (year, status) => `ميزانية ${year} (${status})`,
    again: (year, status) => `ميزانية ${year} (${status}): نسخة أخرى وما تغيّر فيها`,
    corrected: (year, status) => `ميزانية ${year} (${status}): تصحيح وما تغيّر فيه`,
    since: 'صُحّحت بعد ذلك',
    statuses: { proposed: 'مقترحة', approved: 'معتمدة', adjusted: 'معدّلة', executed: 'منفّذة', audited: 'مدقّقة' },
  },
};
