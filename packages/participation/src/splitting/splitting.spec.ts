import type { LineCode } from '@madang/basics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areBalanced, askTheSame, draftSplitting, joinMoves, staysSplittable, type AmendedMove, type ProposalPart } from '../index.js';

const line = (code: string) => `E-${code}` as LineCode;
const text = {
  title: 'A crossing by the school',
  problem: 'Children run across four lanes every morning.',
  change: 'Paint a crossing and put up a light.',
  whoIsAffected: null,
  howOneWouldKnow: null,
  pastWrong: null,
  whoWouldLose: null,
};
const moves: readonly AmendedMove[] = [
  { line: line('roads'), minor: -500n },
  { line: line('parks'), minor: 300n },
  { line: line('rent'), minor: 200n },
];
const whole = { state: 'published', kind: 'reallocation', moves } as const;
const part = (...own: readonly [string, bigint][]): ProposalPart => ({
  text,
  moves: own.map(([code, minor]) => ({ line: line(code), minor })),
});
const parks = part(['roads', -300n], ['parks', 300n]);
const rent = part(['roads', -200n], ['rent', 200n]);

describe('draftSplitting', () => {
  it('takes parts that balance by themselves and are together what there was', () => {
    const drafted = draftSplitting(whole, [parks, rent]);
    expect(drafted.ok && drafted.value.map((one) => one.moves)).toEqual([parks.moves, rent.moves]);
  });
  it.each([
    ['splitting/parts-out-of-range', [part(['roads', -500n], ['parks', 300n], ['rent', 200n])]],
    ['splitting/part-unbalanced', [part(['roads', -300n], ['parks', 200n]), part(['roads', -200n], ['parks', 100n], ['rent', 200n])]],
    ['splitting/part-without-money', [part(['roads', -500n], ['parks', 300n], ['rent', 200n]), part()]],
    ['splitting/other-money', [parks, part(['roads', -100n], ['rent', 100n])]],
    ['splitting/part-incomplete', [parks, { ...rent, text: { ...text, title: '' } }]],
  ])('is refused as %s', (code, parts) => expect(draftSplitting(whole, parts)).toMatchObject({ ok: false, error: { code } }));
  it('is refused once the bar is reached', () =>
    expect(draftSplitting({ ...whole, state: 'threshold_met' }, [parks, rent])).toMatchObject({
      error: { code: 'proposal/not-open-to-splitting' },
    }));
  it('falls away where the money changed under it', () => {
    expect(staysSplittable(whole, [parks, rent])).toBe(true);
    expect(staysSplittable({ ...whole, moves: parks.moves }, [parks, rent])).toBe(false);
    expect(staysSplittable({ ...whole, state: 'expired' }, [parks, rent])).toBe(false);
  });

  it('whatever it lets through adds up, line by line, to what was there', () => {
    const amounts = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.bigInt({ min: 1n, max: 900n })), { minLength: 1, maxLength: 4 });
    const some = amounts.map((pairs): ProposalPart => {
      const given = joinMoves(pairs.map(([code, minor]) => ({ line: line(String(code)), minor })));
      return { text, moves: [...given, { line: line('0'), minor: -given.reduce((sum, { minor }) => sum + minor, 0n) }] };
    });
    const slip = fc.constantFrom(0n, 0n, 1n);
    fc.assert(
      fc.property(fc.array(some, { minLength: 2, maxLength: 5 }), slip, (parts, more) => {
        const there = joinMoves(...parts.map((one) => one.moves), [
          { line: line('1'), minor: more },
          { line: line('0'), minor: -more },
        ]);
        const drafted = draftSplitting({ ...whole, moves: there }, parts);
        expect(drafted.ok).toBe(more === 0n);
        if (!drafted.ok) return;
        expect(drafted.value.every((one) => areBalanced(one.moves))).toBe(true);
        expect(
          askTheSame(
            there,
            drafted.value.flatMap((one) => one.moves),
          ),
        ).toBe(true);
      }),
    );
  });
});
