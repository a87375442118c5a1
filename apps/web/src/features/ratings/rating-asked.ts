import { IsIn, IsNotEmpty, MaxLength, ValidateIf } from 'class-validator';
import type { Shapes } from '@madang/client';
import type { OwnRatingView } from '@madang/contracts/ratings';

export const sides = ['harm', 'help', 'none', 'unknown'] as const;
export const strengths = ['1', '2', '3'] as const;
export const severityLevels = ['1', '2', '3', '4'] as const;

export type Side = (typeof sides)[number];
export type Strength = (typeof strengths)[number];
export type SeverityAnswer = (typeof severityLevels)[number];
export type SelfLink = NonNullable<OwnRatingView['selfLink']>;

type Answer = Pick<RatingAsked, 'side' | 'strength'>;

const hasStrength = ({ side }: Answer): boolean => side === 'harm' || side === 'help';

/** Clear or strong harm: how bad it would be is asked too. */
export const asksSeverity = ({ side, strength }: Answer): boolean => side === 'harm' && (strength === '2' || strength === '3');

/** Claims that others must be able to weigh. */
export const asksReason = (answer: Answer): boolean => asksSeverity(answer) || (answer.side === 'help' && answer.strength === '3');

/** What a page asks about one right. What follows from an answer is owed only where it was asked. */
export class RatingAsked {
  @IsIn(sides)
  side!: Side;

  @ValidateIf(hasStrength)
  @IsIn(strengths)
  strength!: Strength;

  @ValidateIf(asksSeverity)
  @IsIn(severityLevels)
  scale!: SeverityAnswer;

  @ValidateIf(asksSeverity)
  @IsIn(severityLevels)
  scope!: SeverityAnswer;

  @ValidateIf(asksSeverity)
  @IsIn(severityLevels)
  remediability!: SeverityAnswer;

  @ValidateIf(asksSeverity)
  @IsIn(severityLevels)
  likelihood!: SeverityAnswer;

  // As long as the API takes it.
  @ValidateIf((asked: RatingAsked) => asksReason(asked) || asked.reason !== '')
  @IsNotEmpty()
  @MaxLength(2000)
  reason!: string;

  selfLink!: SelfLink | '';
}

/** -3 to 3; null says "I do not know", which is not 0. */
function scoreOf({ side, strength }: Answer): number | null {
  if (side === 'unknown') return null;
  if (side === 'none') return 0;
  return side === 'harm' ? -Number(strength) : Number(strength);
}

/** The rating as it is sent: nothing in it that was not asked. */
export function ratingOf(asked: RatingAsked, right: OwnRatingView['right'], language: string): Shapes['RatingBody'] {
  const { scale, scope, remediability, likelihood, reason, selfLink } = asked;
  const severity = {
    scale: Number(scale),
    scope: Number(scope),
    remediability: Number(remediability),
    likelihood: Number(likelihood),
  };
  return {
    right,
    score: scoreOf(asked),
    ...(reason === '' ? {} : { reason, language: language as NonNullable<Shapes['RatingBody']['language']> }),
    ...(asksSeverity(asked) ? { severity } : {}),
    ...(selfLink === '' ? {} : { selfLink }),
  };
}

/** What was answered before, as the form shows it. */
export function askedFrom({ score, reason, severity, selfLink }: OwnRatingView): Partial<RatingAsked> {
  return {
    side: sideOf(score),
    ...(score === null || score === 0 ? {} : { strength: String(Math.abs(score)) as Strength }),
    ...(severity && {
      scale: String(severity.scale) as SeverityAnswer,
      scope: String(severity.scope) as SeverityAnswer,
      remediability: String(severity.remediability) as SeverityAnswer,
      likelihood: String(severity.likelihood) as SeverityAnswer,
    }),
    reason: reason ?? '',
    selfLink: selfLink ?? '',
  };
}

function sideOf(score: number | null): Side {
  if (score === null) return 'unknown';
  if (score === 0) return 'none';
  return score < 0 ? 'harm' : 'help';
}
