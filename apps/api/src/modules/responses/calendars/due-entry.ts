import type { ResponseState } from '@madang/accountability';
import type { CalendarDate, ProposalId } from '@madang/basics';
import type { Language } from '@madang/contracts/wire';
import type { DayEntry } from '../../../platform/http/calendar-file.js';
import { stateWords } from '../../proposals/index.js';

export interface DatedRow {
  readonly id: ProposalId;
  readonly reference: string;
  readonly title: string;
  readonly state: ResponseState;
  readonly dueOn: CalendarDate | null;
  /** The last date by which the city owed something; null where it never did. */
  readonly lastDueOn: CalendarDate | null;
  /** Whether the city owes something now, and to this calendar it is told. */
  readonly shown: boolean;
  readonly revision: number;
  readonly stampedAt: Date;
}

const dueWords: Readonly<Record<Language, (what: string) => string>> = {
  en: (what) => `Due: ${what}`,
  ko: (what) => `기한: ${what}`,
  es: (what) => `Vence: ${what}`,
  ar: (what) => `موعد: ${what}`,
};

interface Told {
  readonly language: Language;
  readonly link: (reference: string) => string;
}

/**
 * A promised date as a day in a calendar. It keeps its name through every change and counts them; where nothing is due any more, or not here,
 * it is called off on the day on which it stood last. Null for what was never due.
 */
export function dueEntry(row: DatedRow, { language, link }: Told): DayEntry | null {
  const { id, reference, title, state, dueOn, lastDueOn, shown, revision, stampedAt } = row;
  const holds = shown && dueOn !== null;
  const on = holds ? dueOn : lastDueOn;
  if (on === null) return null;
  const url = link(reference);
  return {
    id: `answer-due-${id}`,
    revision,
    title: dueWords[language](`${reference} ${title}`),
    description: `${stateWords[state][language]}\n${url}`,
    url,
    on,
    stampedAt,
    cancelled: !holds,
  };
}
