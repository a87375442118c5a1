/** How a proposal would touch people, as one person sees it, for one right: from strong harm (-3) to strong benefit (3). */
export const ratingValues = [-3, -2, -1, 0, 1, 2, 3] as const;

export type RatingValue = (typeof ratingValues)[number];

/** An answer of its own: counted and shown, and never turned into 0, which says "no effect". */
export const dontKnow = 'dont-know';
export type RatingAnswer = RatingValue | typeof dontKnow;

export const ratingLabels: Readonly<Record<RatingAnswer, string>> = {
  [-3]: 'Strong harm',
  [-2]: 'Clear harm',
  [-1]: 'Slight harm',
  0: 'No effect',
  1: 'Slight benefit',
  2: 'Clear benefit',
  3: 'Strong benefit',
  [dontKnow]: 'I do not know',
};

/** How the person is touched by it; asked, never required. */
export const selfLinks = [
  { code: 'me', label: 'It touches me' },
  { code: 'someone-close', label: 'It touches someone I care for' },
  { code: 'my-work', label: 'I work with people it touches' },
  { code: 'not-me', label: 'It does not touch me' },
  { code: 'not-said', label: 'I would rather not say' },
] as const;

export type SelfLink = (typeof selfLinks)[number]['code'];

export function isRatingValue(value: unknown): value is RatingValue {
  return (ratingValues as readonly unknown[]).includes(value);
}

/** Clear or strong harm (-2 or -3): asks how bad it would be, and can raise the harm flag. */
export function saysHarm(answer: RatingAnswer): boolean {
  return answer === -2 || answer === -3;
}

/** Clear or strong harm and strong benefit are claims that others must be able to weigh. */
export function needsReason(answer: RatingAnswer): boolean {
  return saysHarm(answer) || answer === 3;
}
