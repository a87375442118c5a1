import { describe, expect, it } from 'vitest';
import { recountCommand } from './results/recount-command.js';

const plain = { rule: 'greedy', utility: null, completion: null, tieBreak: { by: 'id', seed: null } } as const;

describe('the command that counts again under conditions', () => {
  it.each([
    ['thresholds', { ...plain, conditions: { thresholds: { votes: 3 } } }],
    ['a stop', { ...plain, stop: {} }],
  ])('takes the whole rule from its own file where it has %s', (_what, rule) => {
    expect(recountCommand('town-2026.pb', rule)).toBe('pnpm madang allocate town-2026.pb --rule-file town-2026-rule.json --explain');
  });
});
