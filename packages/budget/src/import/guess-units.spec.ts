import { expect, it } from 'vitest';
import { guessUnits } from './guess-units.js';

it.each([
  ['Créditos iniciales (miles de euros)', 1000n],
  ['Adopted budget, in thousands', 1000n],
  ['예산액(천원)', 1000n],
  ['予算額（千円）', 1000n],
  ['Presupuesto (millones de €)', 1_000_000n],
  ['US$ million', 1_000_000n],
  ['예산(백만원)', 1_000_000n],
  ['予算額（百万円）', 1_000_000n],
  ['Cred. inicial', 1n],
  ['Milestones', 1n],
])('a heading %j counts in units of %s', (heading, units) => expect(guessUnits(['Programa', heading])).toBe(units));
