import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRating } from './check-rating.js';
import { dontKnow, ratingLabels, ratingValues } from './scale.js';

const severity = { scale: 4, scope: 2, remediability: 4, likelihood: 3 };

describe('checkRating', () => {
  it.each([-1, 0, 1, 2, dontKnow])('%s stands on its own', (answer) =>
    expect(checkRating({ answer })).toEqual({ ok: true, value: { answer } }),
  );
  it.each([-3, -2, 3])('%s owes a reason', (answer) =>
    expect(checkRating({ answer, severity: answer < 0 ? severity : null })).toEqual({
      ok: false,
      error: { code: 'rating/reason-required', answer },
    }),
  );
  it('blanks are no reason', () =>
    expect(checkRating({ answer: 3, reason: '  \n' })).toMatchObject({ ok: false, error: { code: 'rating/reason-required' } }));
  it.each([-3, -2])('%s has to say how bad it would be, and is told what is left out', (answer) =>
    expect(checkRating({ answer, reason: 'The ramp goes', severity: { ...severity, scope: 5, likelihood: null } })).toEqual({
      ok: false,
      error: { code: 'rating/severity-required', items: ['scope', 'likelihood'] },
    }),
  );
  it('clear harm with a reason and its severity is taken, the reason without its edges', () =>
    expect(checkRating({ answer: -2, reason: ' The ramp goes ', severity, selfLink: 'me' })).toEqual({
      ok: true,
      value: { answer: -2, reason: 'The ramp goes', severity, selfLink: 'me' },
    }));
  it('severity beside a benefit is refused rather than dropped unseen', () =>
    expect(checkRating({ answer: 1, severity })).toEqual({ ok: false, error: { code: 'rating/severity-only-for-harm', answer: 1 } }));
  it('a link that nobody offered is refused', () =>
    expect(checkRating({ answer: 0, selfLink: 'my-boss' })).toEqual({ ok: false, error: { code: 'rating/unknown-self-link' } }));
  it('nothing off the scale is taken', () =>
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.integer(), fc.string()), (answer) => {
        const stands = (ratingValues as readonly unknown[]).includes(answer) || answer === dontKnow;
        fc.pre(!stands);
        expect(checkRating({ answer, reason: 'because', severity })).toEqual({ ok: false, error: { code: 'rating/off-the-scale' } });
      }),
    ));
  it('each answer has its words', () => expect(Object.keys(ratingLabels)).toHaveLength(ratingValues.length + 1));
});
