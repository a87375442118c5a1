import { describe, expect, it } from 'vitest';
import { guessHeaderRow } from './guess-header.js';

const header = ['Centro', 'Programa', 'Inicial', 'Final'];
const data = ['001', '49101', '1.000,50', '-3'];

describe('guessHeaderRow', () => {
  it('finds the headings in the first row', () => expect(guessHeaderRow([header, data])).toBe(0));
  it('steps over a title and notes', () =>
    expect(guessHeaderRow([['Presupuesto', '', '', ''], ['Ejercicio', '2026'], [''], header, data].map((row) => [...row]))).toBe(3));
  it('lets years stand among the words', () => expect(guessHeaderRow([['Programa', 'Nombre', 'Centro', '2025'], data])).toBe(0));
  it('bears a heading that is empty', () => expect(guessHeaderRow([['', 'Programa', 'Inicial', 'Final'], data])).toBe(0));
  it('finds none in words that stand below numbers', () => expect(guessHeaderRow([data, ['a', 'b', 'c', 'd']])).toBeUndefined());
  it('finds none where the numbers come first', () => expect(guessHeaderRow([data, data])).toBeUndefined());
  it('finds none in an empty table', () => expect(guessHeaderRow([])).toBeUndefined());
});
