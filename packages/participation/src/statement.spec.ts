import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkStatement, statementStanding } from './index.js';

const anyCounts = fc.record({ agree: fc.nat(500), disagree: fc.nat(500), pass: fc.nat(500) });

describe('checkStatement', () => {
  it('280 characters fit, in any script', () => expect(checkStatement('마'.repeat(280))).toEqual([]));
  it('281 do not', () => expect(checkStatement('마'.repeat(281))).toEqual([{ code: 'statement/too-long', length: 281, limit: 280 }]));
  it('blanks say nothing', () => expect(checkStatement(' \n ')).toEqual([{ code: 'statement/empty' }]));
});

describe('statementStanding', () => {
  it('more than half of those who answered share it', () => {
    expect(statementStanding({ agree: 6, disagree: 3, pass: 2 }, false)).toBe('shared');
    expect(statementStanding({ agree: 5, disagree: 3, pass: 2 }, false)).toBe('minority');
  });
  it('a fifth keeps it, one less does not', () => {
    expect(statementStanding({ agree: 20, disagree: 70, pass: 10 }, false)).toBe('minority');
    expect(statementStanding({ agree: 19, disagree: 71, pass: 10 }, false)).toBe('not_kept');
  });
  it('with a harm flag any support keeps it', () => {
    expect(statementStanding({ agree: 1, disagree: 99, pass: 0 }, true)).toBe('minority');
    expect(statementStanding({ agree: 0, disagree: 99, pass: 0 }, true)).toBe('not_kept');
  });
  it('a statement that nobody answered is not kept', () =>
    expect(statementStanding({ agree: 0, disagree: 0, pass: 0 }, false)).toBe('not_kept'));
  it('one more who agrees never lowers its standing', () =>
    fc.assert(
      fc.property(anyCounts, fc.boolean(), (counts, harm) => {
        const order = ['not_kept', 'minority', 'shared'];
        const more = { ...counts, agree: counts.agree + 1 };
        expect(order.indexOf(statementStanding(more, harm))).toBeGreaterThanOrEqual(order.indexOf(statementStanding(counts, harm)));
      }),
    ));
});
