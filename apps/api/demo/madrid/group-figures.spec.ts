import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { stdout } from 'node:process';
import { describe, expect, it } from 'vitest';
import { readDemo } from '../../src/seed/demo-files.js';

const { indicators } = readDemo('group-figures.json');
const { priorityGroups } = readDemo('city.json');
const raw = resolve(import.meta.dirname, '../../../../../shared/data/indicators/madrid_programme/indicadores_2023.csv');

const isThere = existsSync(raw);
if (!isThere) stdout.write('The programme indicators of Madrid are not at hand: figures of groups are not compared with them.\n');

describe('figures of groups', () => {
  it('are of groups that the city must hear first, one each', () => {
    const known = priorityGroups.map(({ code }) => code);
    for (const { values } of indicators) {
      expect(values.filter(({ group }) => !known.includes(group))).toEqual([]);
      expect(new Set(values.map(({ group }) => group)).size).toBe(values.length);
    }
  });

  it('are the sum of what was counted, and leave some groups out, since nobody counted them', () => {
    for (const { values } of indicators) {
      for (const { value, counted } of values) expect(counted.reduce((sum, [, people]) => sum + Number(people), 0)).toBe(Number(value));
      expect(values.length).toBeLessThan(priorityGroups.length);
    }
  });

  it.skipIf(!isThere)('stand so in the file of the city', () => {
    const rows = readFileSync(raw, 'utf8')
      .split(/\r?\n/u)
      .map((row) => row.split(';'));
    const missing = indicators.flatMap(({ values }) =>
      values.flatMap(({ counted }) =>
        counted.filter(([name, people]) => !rows.some((row) => row[4]?.trim() === name.trim() && row[7] === people)),
      ),
    );
    expect(missing).toEqual([]);
  });
});
