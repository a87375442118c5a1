import type { AnswerTable } from '@madang/accountability';
import type { QuestionFigureBody } from '@madang/contracts/question-answers';
import type { Language } from '@madang/contracts/wire';

/** What a demo resident asks, who else wants to know, and what a demo office answers. */
export interface DemoQuestion {
  readonly about: { readonly proposal: string };
  /** Number of the resident. */
  readonly by: number;
  readonly day: number;
  readonly language: Language;
  readonly text: string;
  /** Numbers of the residents who want to know too. */
  readonly wanted: readonly number[];
  readonly office?: { readonly office: string; readonly officeHolder: string };
  readonly answer?: {
    readonly day: number;
    readonly text: string;
    readonly figures: readonly QuestionFigureBody[];
    readonly table: (AnswerTable & { readonly name: string; readonly source: string }) | null;
  };
}
