import { describe, expect, it } from 'vitest';
import { nextRight, ratingOrder, rightFrom } from './rating-order.js';

const order = ratingOrder({ losing: ['MO'], gaining: ['HO', 'SA'] });

describe('the order in which rights are asked', () => {
  it('begins with losses, then gains, and keeps all others for those who want more', () => {
    expect(order.touched).toEqual(['MO', 'HO', 'SA']);
    expect(order.others).toHaveLength(13);
    expect(order.others).not.toContain('HO');
  });

  it('goes on with the next right that the money touches and that has no answer yet', () => {
    expect(nextRight(order, 'MO', new Set())).toBe('HO');
    expect(nextRight(order, 'MO', new Set(['HO']))).toBe('SA');
  });

  it('leads back to the list after the last of them, and after a right that was chosen there', () => {
    expect(nextRight(order, 'SA', new Set())).toBeNull();
    expect(nextRight(order, 'ED', new Set())).toBeNull();
  });

  it('takes a right from the address, and nothing that is none', () => {
    expect(rightFrom(new URLSearchParams('right=HO'))).toBe('HO');
    expect(rightFrom(new URLSearchParams('right=XX'))).toBeNull();
    expect(rightFrom(new URLSearchParams())).toBeNull();
  });
});
