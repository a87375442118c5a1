import { describe, expect, it } from 'vitest';
import { worstOffFirst, type OrderedBy } from './worst-off-first.js';

const order = (given: Readonly<Record<string, readonly string[]>>, by: OrderedBy) =>
  worstOffFirst(Object.keys(given), (name) => given[name]!, by).map(({ item, place }) => [item, place]);

describe('the order of groups', () => {
  it('begins with the worst off, whichever way is better', () => {
    const given = { a: ['3'], b: ['10'], c: ['5'] };
    expect(order(given, { direction: 'up', band: null })).toEqual([
      ['a', 1],
      ['c', 2],
      ['b', 3],
    ]);
    expect(order(given, { direction: 'down', band: null })).toEqual([
      ['b', 1],
      ['c', 2],
      ['a', 3],
    ]);
  });

  it('goes by the distance to the band, and everything inside it is as good', () =>
    expect(order({ a: ['45'], b: ['10'], c: ['80'], d: ['55'] }, { direction: 'target', band: ['40', '60'] })).toEqual([
      ['b', 1],
      ['c', 2],
      ['a', 3],
      ['d', 3],
    ]));

  it('among equals puts first where it got worse most, without another place', () =>
    expect(order({ a: ['9', '12'], b: ['2', '12'], c: ['12'], d: ['20', '12'] }, { direction: 'down', band: null })).toEqual([
      ['b', 1],
      ['a', 1],
      ['d', 1],
      ['c', 1],
    ]));

  it('leaves what is not told for the end, without a place', () =>
    expect(order({ hidden: [], a: ['1'] }, { direction: 'up', band: null })).toEqual([
      ['a', 1],
      ['hidden', null],
    ]));

  it('gives no place where neither way is better', () =>
    expect(order({ b: ['1'], a: ['2'] }, { direction: 'none', band: null })).toEqual([
      ['b', null],
      ['a', null],
    ]));
});
