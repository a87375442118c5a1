import type { OfficialResponseView } from '@madang/contracts/official-responses';

type Written = Pick<OfficialResponseView, 'language' | 'explanation' | 'alternative' | 'translations'>;

export interface AnswerText {
  readonly language: string;
  readonly explanation: string;
  readonly alternative: string;
  /** The reader gets a translation; the city's own words stand beside it. */
  readonly translated: boolean;
}

/** The answer in the reader's language where the city has written it so, else in its own. */
export function answerText({ language, explanation, alternative, translations }: Written, reader: string): AnswerText {
  const own = { language, explanation, alternative, translated: false };
  if (language === reader) return own;
  const found = translations.find((one) => one.language === reader);
  return found ? { ...found, alternative: found.alternative || alternative, translated: true } : own;
}

/** "none", in whatever words of the four languages an officer says plainly that nothing is offered. */
const nothing = new Set(['none', 'no', 'nothing', 'ninguna', 'ninguno', 'nada', '없음', 'لا شيء', 'لا يوجد']);

export function offersNothing(alternative: string): boolean {
  return nothing.has(alternative.trim().replace(/\.$/, '').toLowerCase());
}
