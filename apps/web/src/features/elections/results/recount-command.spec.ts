import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { recountCommand } from './recount-command.js';

const shares = { rule: 'equal-shares', utility: 'cost', completion: 'add1-utilitarian', tieBreak: { by: 'id', seed: null } } as const;

describe('the command that counts again', () => {
  it('says the whole rule', () => {
    expect(recountCommand('town-2026.pb', shares)).toBe(
      'pnpm madang allocate town-2026.pb --rule equal-shares --utility cost --completion add1-utilitarian --tie-break id --explain',
    );
  });

  it('leaves out what the rule does not have', () => {
    expect(recountCommand('a.pb', { rule: 'greedy', utility: null, completion: null, tieBreak: { by: 'id', seed: null } })).toBe(
      'pnpm madang allocate a.pb --rule greedy --tie-break id --explain',
    );
  });

  it.each(["it's; echo $HOME `id`", 'two words', '"quoted"', 'plain-SEED.2026', '새 씨앗'])(
    'keeps the seed %j one word in a shell',
    (seed) => {
      const command = recountCommand('a.pb', { ...shares, tieBreak: { by: 'cost-votes-lot', seed } });
      const words = execFileSync('sh', ['-c', command.replace('pnpm madang allocate', String.raw`printf '%s\n'`)], { encoding: 'utf8' });
      expect(words.split('\n')).toContain(`cost-votes-lot:${seed}`);
    },
  );
});
