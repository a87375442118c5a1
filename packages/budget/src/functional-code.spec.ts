import { expect, it } from 'vitest';
import { functionalCode } from './functional-code.js';

it('a Spanish programme opens with its area, policy and group', () =>
  expect((['area', 'policy', 'group'] as const).map((level) => functionalCode('49101', level))).toEqual(['4', '49', '491']));

it('a leading zero belongs to the area', () => expect(functionalCode('01111', 'policy')).toBe('01'));

it('a code in steps is cut at its points', () =>
  expect((['area', 'policy', 'group'] as const).map((level) => functionalCode('3.12.2.7', level))).toEqual(['3', '3.12', '3.12.2']));
