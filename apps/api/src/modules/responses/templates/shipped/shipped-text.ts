import type { AnswerDecision } from '@madang/accountability';

/** What a template says in one language; a text that a decision does not need is left out. */
export interface ShippedText {
  readonly explanation: string;
  readonly alternative: string;
  readonly nextStep: string;
  readonly appealRoute?: string;
  readonly budgetStage?: string;
}

/** One for every decision. Gaps stand in square brackets and are named by what belongs there. */
export type ShippedTexts = Readonly<Record<AnswerDecision, ShippedText>>;

export function paragraphs(...texts: readonly string[]): string {
  return texts.join('\n\n');
}
