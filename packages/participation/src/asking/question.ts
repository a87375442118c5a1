import { err, ok, type Refusal, type Result } from '@madang/basics';

/** Characters (code points) of a question, blanks at both ends not counted. */
export const questionLength = { least: 10, most: 500 } as const;

/** How many questions one person may ask in a day, of the whole city together. */
export const mostQuestionsADay = 10;

/** A source may be needed to ask; lists of addresses are advertising. */
export const mostLinksInAQuestion = 3;

export type QuestionRefusal =
  | (Refusal<'question/too-short' | 'question/too-long'> & { readonly length: number; readonly limit: number })
  | (Refusal<'question/too-many-links'> & { readonly links: number; readonly limit: number });

/** What is wrong with the text of a question; empty if it can be put. */
export function checkQuestion(text: string): readonly QuestionRefusal[] {
  const length = Array.from(text.trim()).length;
  const links = text.match(/https?:\/\//giu)?.length ?? 0;
  return [
    ...(length < questionLength.least ? [{ code: 'question/too-short', length, limit: questionLength.least } as const] : []),
    ...(length > questionLength.most ? [{ code: 'question/too-long', length, limit: questionLength.most } as const] : []),
    ...(links > mostLinksInAQuestion ? [{ code: 'question/too-many-links', links, limit: mostLinksInAQuestion } as const] : []),
  ];
}

/** One of two questions that ask the same, as far as joining them asks. */
export interface Joinable {
  readonly id: string;
  /** What it is about: a proposal or a budget line. */
  readonly about: string;
  /** Neither taken back, covered nor joined with another already. */
  readonly stands: boolean;
  /** Whether the city has answered it. */
  readonly answered: boolean;
}

export type JoinRefusal = Refusal<'question/itself' | 'question/about-something-else' | 'question/gone' | 'question/answered-already'>;

/**
 * Whether one question may go into another: both are about the same, both stand, and the one that goes in has no answer that would
 * get lost. Where the other is answered, whoever asked the first has that answer at once.
 */
export function joinQuestions(from: Joinable, into: Joinable): Result<'joined', JoinRefusal> {
  if (from.id === into.id) return err({ code: 'question/itself' });
  if (from.about !== into.about) return err({ code: 'question/about-something-else' });
  if (!from.stands || !into.stands) return err({ code: 'question/gone' });
  return from.answered ? err({ code: 'question/answered-already' }) : ok('joined');
}
