import { err, ok, type Refusal, type Result } from '@madang/basics';
import { dontKnow, isRatingValue, needsReason, saysHarm, selfLinks, type RatingAnswer, type SelfLink } from './scale.js';
import { severityItems, type SeverityItem, type SeverityItems, type SeverityLevel } from './severity.js';

/** What a person sends for one proposal and one right. */
export interface RatingBody {
  readonly answer: number | string;
  readonly reason?: string | null | undefined;
  readonly severity?: Readonly<Partial<Record<SeverityItem, number | null>>> | null | undefined;
  readonly selfLink?: string | null | undefined;
}

/** One person's judgement of a proposal against a right. */
export interface Rating {
  readonly answer: RatingAnswer;
  readonly reason?: string;
  /** There if, and only if, the answer says clear or strong harm. */
  readonly severity?: SeverityItems;
  readonly selfLink?: SelfLink;
}

export type RatingRefused =
  | Refusal<'rating/off-the-scale'>
  | (Refusal<'rating/reason-required'> & { readonly answer: RatingAnswer })
  | (Refusal<'rating/severity-required'> & { readonly items: readonly SeverityItem[] })
  | (Refusal<'rating/severity-only-for-harm'> & { readonly answer: RatingAnswer })
  | Refusal<'rating/unknown-self-link'>;

/** Takes a rating that stands on the scale, gives a reason where one is owed, and says how bad a harm would be. */
export function checkRating(body: RatingBody): Result<Rating, RatingRefused> {
  const { answer } = body;
  if (answer !== dontKnow && !isRatingValue(answer)) return err({ code: 'rating/off-the-scale' });
  const reason = body.reason?.trim() ?? '';
  if (needsReason(answer) && reason === '') return err({ code: 'rating/reason-required', answer });
  const severity = checkSeverity(answer, body.severity);
  if (!severity.ok) return severity;
  const selfLink = selfLinks.find((link) => link.code === body.selfLink)?.code;
  if (body.selfLink && !selfLink) return err({ code: 'rating/unknown-self-link' });
  return ok({
    answer,
    ...(reason === '' ? {} : { reason }),
    ...(severity.value ? { severity: severity.value } : {}),
    ...(selfLink ? { selfLink } : {}),
  });
}

function checkSeverity(answer: RatingAnswer, given: RatingBody['severity']): Result<SeverityItems | undefined, RatingRefused> {
  if (!saysHarm(answer)) return given ? err({ code: 'rating/severity-only-for-harm', answer }) : ok(undefined);
  const items = (Object.keys(severityItems) as SeverityItem[]).filter((item) => !isSeverityLevel(given?.[item]));
  if (items.length > 0) return err({ code: 'rating/severity-required', items });
  const { scale, scope, remediability, likelihood } = given as SeverityItems;
  return ok({ scale, scope, remediability, likelihood });
}

function isSeverityLevel(value: unknown): value is SeverityLevel {
  return value === 1 || value === 2 || value === 3 || value === 4;
}
