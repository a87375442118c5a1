/// <reference types="node" />
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, stdout } from 'node:process';
import { describe, expect, it } from 'vitest';
import { allocate, inCodePointOrder, readPabulib, type AllocationRule } from '../index.js';

/*
 * What cities really decided, as their files say in the column `selected`, under the rules that their files name. That is no
 * proof of a rule, but where the rule is known it is the best test of what its parameters mean.
 */
const folder = env['MADANG_BALLOTS'] ?? join(import.meta.dirname, '../../../../..', 'shared', 'data', 'ballots');

const rules: Readonly<Record<string, AllocationRule>> = {
  Poland_Gdynia_2020: { rule: 'greedy', whenNotFitting: 'stop', conditions: { thresholds: { votes: 1000 } } },
  Poland_Katowice_2023: { rule: 'greedy', utility: 'points', conditions: { thresholds: { points: 200 } } },
  Poland_Krakow_2021: { rule: 'greedy', utility: 'points' },
  Poland_Lodz_2022: { rule: 'greedy', conditions: { thresholds: { votes: 100 } } },
  'Poland_Lodz_2022_Teofilow-Wielkopolska': { rule: 'greedy', conditions: { thresholds: { votes: 50 } } },
  'Poland_Poznan_2023_13_-_Jezyce_sw.Lazarz': { rule: 'greedy', whenNotFitting: { topUpFromPercent: 80, reserve: '1000000' } },
  'Poland_Warszawa_2020_Praga-Poludnie': { rule: 'greedy' },
  Poland_Warszawa_2022_Wola: { rule: 'greedy' },
  Poland_Warszawa_2026_Grochow: { rule: 'greedy', conditions: { thresholds: { votes: 30 } } },
  'Poland_Wroclaw_2015_150_-_500': { rule: 'greedy', whenNotFitting: 'stop' },
  Poland_Wroclaw_2018: { rule: 'greedy', whenNotFitting: 'stop' },
  Netherlands_Assen_2024: { rule: 'equal-shares', completion: 'add1' },
};
const files = Object.keys(rules).filter((name) => existsSync(join(folder, `${name}.pb`)));
if (files.length === 0) stdout.write(`Skipped: none of ${Object.keys(rules).length} city decisions in ${folder}. Set MADANG_BALLOTS.\n`);

describe.skipIf(files.length === 0)('under the rule that its file names', () => {
  it.each(files)('%s is funded as the city decided', (name) => {
    const read = readPabulib(readFileSync(join(folder, `${name}.pb`), 'utf8'));
    if (!read.ok) throw new Error(read.error.code);
    const { profile, projects } = read.value;
    const [idAt, selectedAt] = [projects.columns.indexOf('project_id'), projects.columns.indexOf('selected')];
    const decided = projects.rows.filter((row) => Number(row[selectedAt]) > 0).map((row) => row[idAt]!.trim());
    const outcome = allocate(profile, rules[name]!);
    expect(outcome).toMatchObject({ ok: true, value: { selected: decided.toSorted(inCodePointOrder) } });
  });
});
