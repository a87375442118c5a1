import { expect, it } from 'vitest';
import { unevenCodeWidths, withLeadingZeros } from './code-widths.js';

it.each([
  ['1111', 5, '01111'],
  ['01111', 5, '01111'],
  ['A1', 5, 'A1'],
  ['', 5, ''],
  ['123456', 5, '123456'],
  ['1', undefined, '1'],
])('code %j in width %s is %j', (code, width, expected) => expect(withLeadingZeros(code, width)).toBe(expected));

it('codes of several widths are a question, codes of one are none', () =>
  expect(unevenCodeWidths({ programmeCode: [4, 5], bodyCode: [3] })).toEqual({ programmeCode: 5 }));
