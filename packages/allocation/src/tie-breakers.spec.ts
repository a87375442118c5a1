import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawLot, tieBreakerOf, type Tied } from './tie-breakers.js';

const tied = (id: string, costMinor = 1n, votes = 1): Tied => ({ id, costMinor, votes });
const order = (breaker: ReturnType<typeof tieBreakerOf>, ...projects: Tied[]) => projects.toSorted(breaker).map((one) => one.id);

describe('a tie broken by id', () => {
  it('looks at the text of the id, not at a number in it', () =>
    expect(order(tieBreakerOf({ by: 'id' }), tied('9'), tied('10'), tied('A2'), tied('A10'))).toEqual(['10', '9', 'A10', 'A2']));
});

describe('a tie broken by cost, votes and lot', () => {
  const breaker = tieBreakerOf({ by: 'cost-votes-lot', seed: 'drawn on stage' });
  it('prefers the lower cost to more votes', () => expect(order(breaker, tied('a', 2n, 9), tied('b', 1n, 1))).toEqual(['b', 'a']));
  it('prefers more votes at the same cost', () => expect(order(breaker, tied('a', 1n, 1), tied('b', 1n, 2))).toEqual(['b', 'a']));
  it('draws the lot that sha256sum draws', () =>
    expect(drawLot('drawn on stage', 'a')).toBe('05b56635659dc08de039a119ce33b7d6c29e0a625e6c8dd0bb1dfa60029652ae'));
  it('prefers the smaller lot where cost and votes agree', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const lots = ids.toSorted((one, other) => (drawLot('drawn on stage', one) < drawLot('drawn on stage', other) ? -1 : 1));
    expect(order(breaker, ...ids.map((id) => tied(id)))).toEqual(lots);
  });
  it('gives each of two projects about half of the seeds', () => {
    const firsts = Array.from({ length: 1000 }, (_, seed) => drawLot(`seed ${seed}`, '1') < drawLot(`seed ${seed}`, '2'));
    const share = firsts.filter(Boolean).length;
    expect(share).toBeGreaterThan(430);
    expect(share).toBeLessThan(570);
  });
});

describe('every tie-breaker', () => {
  it('orders any two projects with different ids, one way only', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.constantFrom('id', 'cost-votes-lot'), (one, other, by) => {
        fc.pre(one !== other);
        const breaker = tieBreakerOf(by === 'id' ? { by: 'id' } : { by: 'cost-votes-lot', seed: 's' });
        const there = breaker(tied(one), tied(other));
        expect(there).not.toBe(0);
        expect(Math.sign(breaker(tied(other), tied(one)))).toBe(-Math.sign(there));
      }),
    ));
});
