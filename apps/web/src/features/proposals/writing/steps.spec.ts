import { describe, expect, it } from 'vitest';
import { readStep, stepAfter, stepBefore, stepsOf } from './steps.js';

describe('the steps of writing', () => {
  it('ask about money only where money moves', () => {
    expect(stepsOf('reallocation')).toContain('money');
    expect(stepsOf('policy')).not.toContain('money');
    expect(stepsOf('remedy')).not.toContain('money');
  });

  it('begin with what is wrong when the address names none that there is', () => {
    expect(readStep('policy', undefined)).toBe('problem');
    expect(readStep('policy', 'money')).toBe('problem');
    expect(readStep('reallocation', 'money')).toBe('money');
  });

  it('lead from one to the next and back, and end with the check', () => {
    for (const kind of ['reallocation', 'policy', 'remedy'] as const) {
      const steps = stepsOf(kind);
      expect(steps.at(-1)).toBe('check');
      expect(stepAfter(kind, 'check')).toBe('check');
      expect(stepBefore(kind, 'problem')).toBeNull();
      for (const [at, step] of steps.slice(0, -1).entries()) {
        expect(stepAfter(kind, step)).toBe(steps[at + 1]);
        expect(stepBefore(kind, steps[at + 1]!)).toBe(step);
      }
    }
  });
});
