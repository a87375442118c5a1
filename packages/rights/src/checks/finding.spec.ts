import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worstFirst } from './finding.js';
import { levels } from './level.js';

const findings = fc.array(fc.record({ level: fc.constantFrom(...levels.map((level) => level.code)), n: fc.nat() }));

describe('worstFirst', () => {
  it('puts what cannot be computed before what is to be watched', () =>
    expect(
      worstFirst([
        { level: 'ok' },
        { level: 'info' },
        { level: 'watch' },
        { level: 'not_computable' },
        { level: 'severe' },
        { level: 'concern' },
      ]).map(({ level }) => level),
    ).toEqual(['severe', 'concern', 'not_computable', 'watch', 'ok', 'info']));
  it('loses no finding, and keeps the order of equals', () =>
    fc.assert(
      fc.property(findings, (some) => {
        const sorted = worstFirst(some);
        expect(sorted).toHaveLength(some.length);
        for (const { code } of levels) {
          expect(sorted.filter(({ level }) => level === code)).toEqual(some.filter(({ level }) => level === code));
        }
      }),
    ));
});
