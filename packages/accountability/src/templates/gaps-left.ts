import type { ResponseDraft } from '../official-response.js';
import { namedGapsIn } from './named-gaps.js';

/** Gaps of a template that nobody filled in, and the field in which they stand. */
export interface GapsLeft {
  readonly field: string;
  readonly names: readonly string[];
}

/**
 * The texts that a template can fill, in the order of the form. Evidence, figures and replies are never filled by one, so what they
 * quote in brackets is not looked at; nor is what this decision does not say to residents.
 */
export function gapsLeft(draft: ResponseDraft): readonly GapsLeft[] {
  const { decision, explanation, alternative, nextStep, appealRoute, budgetStage, translated } = draft;
  const texts: readonly (readonly [field: string, text: string | null | undefined])[] = [
    ['explanation', explanation],
    ['ownWords', draft.ownWords?.text],
    ['alternative', alternative],
    ['nextStep', nextStep],
    ['appealRoute', decision === 'accepted' ? null : appealRoute],
    ['budgetStage', decision === 'deferred' ? budgetStage : null],
    ...(translated ?? []).flatMap(
      (one) =>
        [
          [`translations/${one.language}/explanation`, one.explanation],
          [`translations/${one.language}/alternative`, one.alternative],
        ] as const,
    ),
  ];
  return texts.map(([field, text]) => ({ field, names: namedGapsIn(text ?? '') })).filter(({ names }) => names.length > 0);
}
