import { describe, expect, it } from 'vitest';
import { sampleAssembly, sampleStatement } from './sample-assembly.js';
import { keyStep, showSteps, stepNumber } from './show-steps.js';

describe('the results in the room', () => {
  it('begin with the question and end with the promise', () =>
    expect(showSteps(sampleAssembly).map(({ kind }) => kind)).toEqual(['question', 'statement', 'decision', 'promise']));

  it('leave out what nobody was asked and what was replaced', () => {
    const statementList = [
      { ...sampleStatement, counts: null },
      { ...sampleStatement, supersededBy: sampleStatement.id },
    ];
    expect(showSteps({ statementList, decisionList: [] }).map(({ kind }) => kind)).toEqual(['question', 'promise']);
  });

  it.each([
    ['2', 2],
    ['9', 1],
    ['0', 1],
    ['x', 1],
    [null, 1],
  ])('an address with step %s shows step %i of four', (given, step) => expect(stepNumber(given, 4)).toBe(step));

  it('follow the direction of reading', () => {
    expect([keyStep('ArrowRight', false), keyStep('ArrowRight', true)]).toEqual([1, -1]);
    expect([keyStep('PageDown', true), keyStep('PageUp', false), keyStep('a', false)]).toEqual([1, -1, 0]);
  });
});
