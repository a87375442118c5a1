import type { RatingBody as RatingWire } from '@madang/contracts/ratings';
import { checkRating, dontKnow, type RatingAnswer, type RatingBody } from '@madang/rights';
import { orThrow } from '../../platform/http/problem.js';
import type { RatingRow } from './rating.entity.js';

export type RatingContent = Pick<RatingRow, 'rightCode' | 'score' | 'reason' | 'reasonLanguage' | 'severity' | 'selfLink'>;

/** A rating as it came in, checked; a refusal names the right that it is about. */
export function checkedRating(wire: RatingWire): RatingContent {
  const { right, score, reason, severity, selfLink, language } = wire;
  const body: RatingBody = { answer: score ?? dontKnow, reason: reason?.normalize('NFC'), severity, selfLink };
  const checked = checkRating(body);
  const rating = orThrow(checked.ok ? checked : { ...checked, error: { ...checked.error, right } });
  return {
    rightCode: right,
    score: scoreOf(rating.answer),
    reason: rating.reason ?? null,
    reasonLanguage: rating.reason === undefined ? null : (language ?? 'en'),
    severity: rating.severity ?? null,
    selfLink: rating.selfLink ?? null,
  };
}

export function answerOf({ score }: Pick<RatingRow, 'score'>): RatingAnswer {
  return (score ?? dontKnow) as RatingAnswer;
}

function scoreOf(answer: RatingAnswer): number | null {
  return answer === dontKnow ? null : answer;
}

/** Sending the same again changes nothing, and makes no version. */
export function saysTheSame(one: RatingContent, other: RatingContent): boolean {
  return JSON.stringify(comparable(one)) === JSON.stringify(comparable(other));
}

function comparable({ rightCode, score, reason, reasonLanguage, severity, selfLink }: RatingContent): readonly unknown[] {
  const { scale, scope, remediability, likelihood } = severity ?? {};
  return [rightCode, score, reason, reasonLanguage, scale, scope, remediability, likelihood, selfLink];
}
