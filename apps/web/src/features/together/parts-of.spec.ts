import type { MoveView } from '@madang/contracts/moves';
import { describe, expect, it } from 'vitest';
import { movesOfParts, sumOf, type TypedPart } from './parts-of.js';

const move = (line: string, minor: string): MoveView => ({ line, name: line, delta: { minor, currency: 'EUR' } });
const whole = [move('E-roads', '-50000'), move('E-parks', '30000'), move('E-rent', '20000')];
const part = (amounts: Record<string, string> = {}): TypedPart => ({ title: '', change: '', amounts });

describe('the moves of parts', () => {
  it('give the last part what is left, so that all of them are the whole', () => {
    const parts = movesOfParts(whole, [part({ 'E-roads': '300', 'E-parks': '300' }), part()])!;
    expect(parts.map((moves) => moves.map(({ line, delta }) => [line, delta.minor]))).toEqual([
      [
        ['E-roads', '-30000'],
        ['E-parks', '30000'],
      ],
      [
        ['E-roads', '-20000'],
        ['E-rent', '20000'],
      ],
    ]);
    expect(parts.map(sumOf)).toEqual([0n, 0n]);
  });
  it('say by their sum where a part does not balance', () =>
    expect(movesOfParts(whole, [part({ 'E-roads': '300' }), part()])!.map(sumOf)).toEqual([-30000n, 30000n]));
  it('are none where an amount cannot be read', () => expect(movesOfParts(whole, [part({ 'E-roads': 'much' }), part()])).toBeNull());
});
