import { addDays, calendarDateIn, endOfDayIn, err, ok, type CalendarDate, type Refusal, type Result } from '@madang/basics';

/**
 * `waiting` for the office in charge; `overdue` in public; `with_head` of the office, who is asked by name; `answered`; `joined` with
 * another that asks the same; `taken_back` by whoever asked.
 */
export const questionStates = ['waiting', 'overdue', 'with_head', 'answered', 'joined', 'taken_back'] as const;

export type QuestionState = (typeof questionStates)[number];

/** What the clock does by itself while a question is open: it reminds the office once, says that time is up, and asks the head. */
export type QuestionStep = 'remind' | 'overdue' | 'head';

/** Calendar days in the city's time zone. `answer` is the default of a city's own rule. */
export const questionDays = { answer: 14, remindBefore: 3, beforeHead: 7, longest: 60 } as const;

/** What a question obliges the city to. */
export interface QuestionDuty {
  readonly state: QuestionState;
  /** The last day for an answer; null where none is owed. */
  readonly dueOn: CalendarDate | null;
  readonly reminded: boolean;
  /** Whether whoever asked has said once that this was no answer. */
  readonly reopened: boolean;
}

export interface QuestionClock {
  readonly timeZone: string;
  /** Days that the city's rule gives for an answer. */
  readonly answerDays: number;
}

export type QuestionDaysRefusal =
  | (Refusal<'question/limit-out-of-range'> & { readonly least: number; readonly most: number })
  | (Refusal<'question/longer-limit-needs-a-rule'> & { readonly defaultDays: number });

/** A city's wish for its limit: shorter is free, longer needs the published rule that allows it, and sixty days are the most. */
export function settleQuestionDays(days: number, publishedRule: string | null): Result<number, QuestionDaysRefusal> {
  if (!Number.isInteger(days) || days < 1 || days > questionDays.longest)
    return err({ code: 'question/limit-out-of-range', least: 1, most: questionDays.longest });
  const hasRule = publishedRule !== null && publishedRule.trim() !== '';
  if (days > questionDays.answer && !hasRule) return err({ code: 'question/longer-limit-needs-a-rule', defaultDays: questionDays.answer });
  return ok(days);
}

/** The duty that a question makes when it is asked. */
export function askedAt(now: Date, { timeZone, answerDays }: QuestionClock): QuestionDuty {
  return { state: 'waiting', dueOn: addDays(calendarDateIn(timeZone, now), answerDays), reminded: false, reopened: false };
}

export function isOwed({ state }: Pick<QuestionDuty, 'state'>): boolean {
  return state === 'waiting' || state === 'overdue' || state === 'with_head';
}

/** What the clock does next, and from which moment on; null where it has nothing to do. A limit ends with its day, as others do. */
export function nextQuestionStep(duty: QuestionDuty, timeZone: string): { readonly step: QuestionStep; readonly at: Date } | null {
  const { state, dueOn, reminded } = duty;
  if (dueOn === null) return null;
  if (state === 'waiting' && !reminded) return { step: 'remind', at: endOfDayIn(timeZone, addDays(dueOn, -questionDays.remindBefore - 1)) };
  if (state === 'waiting') return { step: 'overdue', at: endOfDayIn(timeZone, dueOn) };
  return state === 'overdue' ? { step: 'head', at: endOfDayIn(timeZone, addDays(dueOn, questionDays.beforeHead)) } : null;
}

export function takeQuestionStep(duty: QuestionDuty, step: QuestionStep): QuestionDuty {
  if (step === 'remind') return { ...duty, reminded: true };
  return { ...duty, state: step === 'overdue' ? 'overdue' : 'with_head' };
}

export type AnswerQuestionRefusal = Refusal<
  'question/gone' | 'question/correction-needs-a-reason' | 'question/nothing-to-correct' | 'question/no-verdict-yet'
>;

/** An answer ends the duty. Where there was one, this corrects it and says why: the old one stays to be read. */
export function answerQuestion(
  duty: QuestionDuty,
  { before, correction }: { readonly before: number; readonly correction: string | null },
): Result<QuestionDuty, AnswerQuestionRefusal> {
  if (duty.state === 'joined' || duty.state === 'taken_back') return err({ code: 'question/gone' });
  if (duty.state === 'answered' && (correction === null || correction.trim() === ''))
    return err({ code: 'question/correction-needs-a-reason' });
  if (before === 0 && correction !== null) return err({ code: 'question/nothing-to-correct' });
  return ok({ ...duty, state: 'answered', dueOn: null });
}

/**
 * Whoever asked says whether this was an answer. The first no puts the question again, with a new limit; later ones are shown and
 * change nothing, or a question would never end.
 */
export function sayWhetherAnswered(
  duty: QuestionDuty,
  answered: boolean,
  now: Date,
  clock: QuestionClock,
): Result<QuestionDuty, AnswerQuestionRefusal> {
  if (duty.state !== 'answered') return err({ code: 'question/no-verdict-yet' });
  if (answered || duty.reopened) return ok(duty);
  return ok({ ...askedAt(now, clock), reopened: true });
}
