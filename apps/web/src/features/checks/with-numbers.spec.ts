import { describe, expect, it } from 'vitest';
import { withNumbers } from './with-numbers.js';

const input = (name: string, value: string | null, item: string | null = null) =>
  ({ name, item, value, kind: 'number', state: value === null ? 'missing' : 'given' }) as const;
const text = ({ value }: { readonly value: string | null }) => value ?? '';

describe('a rule with its numbers', () => {
  it('has each figure in the place of its name', () =>
    expect(withNumbers('(a1/p1) - a0', [input('a0', '1'), input('a1', '12'), input('p1', '3')], text)).toBe('(12/3) - 1'));

  it('leaves words that are no figures', () =>
    expect(withNumbers('share = a / total', [input('a', '1'), input('total', '4')], text)).toBe('share = 1 / 4'));

  it('is not shown half filled: a missing figure leaves nothing to work out', () =>
    expect(withNumbers('a1/a0', [input('a0', null), input('a1', '12')], text)).toBeNull());

  it('is not shown where a name stands for a list', () =>
    expect(withNumbers('pool*(x)', [input('pool', '5'), input('x', '1', 'North')], text)).toBeNull());

  it('does not take a name for a part of another', () =>
    expect(withNumbers('a + ab', [input('a', '1'), input('ab', '2')], text)).toBe('1 + 2'));
});
