/// <reference types="node" />
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, stdout } from 'node:process';
import { describe, expect, it } from 'vitest';
import { audit, decide, readPabulib, type AllocationRule, type Profile } from '../index.js';

const folder = env['MADANG_BALLOTS'] ?? join(import.meta.dirname, '../../../../..', 'shared', 'data', 'ballots');
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.pb')) : [];
if (files.length === 0) stdout.write(`Skipped: no .pb files in ${folder}. Set MADANG_BALLOTS to a folder with some.\n`);

const rules: Readonly<Record<string, AllocationRule>> = {
  'equal shares by cost': { rule: 'equal-shares' },
  "Phragmén's method": { rule: 'phragmen' },
  'equal shares by number': { rule: 'equal-shares', utility: 'cardinality' },
  greedy: { rule: 'greedy' },
};

/** How many projects violate the axiom. */
function violations(profile: Profile, rule: AllocationRule): number {
  const outcome = decide(profile, rule);
  if (!outcome.ok) throw new Error(outcome.error.code);
  const audited = audit(profile, { selected: outcome.value.order });
  if (!audited.ok) throw new Error(audited.error.code);
  return audited.value.ejrPlusViolations.length;
}

describe.skipIf(files.length === 0)('EJR+ on real elections', () => {
  it('is never violated by equal shares with cost utility or by Phragmén, and sometimes by the others', () => {
    const found = Object.fromEntries(Object.keys(rules).map((name) => [name, { elections: 0, projects: 0 }]));
    for (const file of files) {
      const read = readPabulib(readFileSync(join(folder, file), 'utf8'));
      if (!read.ok) throw new Error(file);
      for (const [name, rule] of Object.entries(rules)) {
        const projects = violations(read.value.profile, rule);
        found[name]!.projects += projects;
        found[name]!.elections += projects > 0 ? 1 : 0;
      }
    }
    stdout.write(`EJR+ violated, of ${files.length} elections: ${JSON.stringify(found)}\n`);
    expect(found).toMatchObject({
      'equal shares by cost': { elections: 0 },
      "Phragmén's method": { elections: 0 },
    });
    expect(found['greedy']!.elections).toBeGreaterThan(0);
  }, 120_000);
});
