import { rm } from 'node:fs/promises';
import type { IViolation } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrowsIn, house, sentences } from './cruise.js';
import { buildMakeBelieveHouse } from './make-believe-house.js';
import { trespasses } from './trespasses.js';

describe('imports in this house', () => {
  it('point where they may', async () => {
    const { summary } = await arrowsIn(house, ['apps', 'packages', 'tests', 'infra']);
    // A cruiser that cannot read TypeScript finds nothing, and nothing to complain about.
    expect(summary.totalCruised).toBeGreaterThan(400);
    expect(summary.violations.map(sentence)).toEqual([]);
  });
});

describe('in a house in which every rule is broken once', () => {
  let folder: string;
  let found: IViolation[];

  beforeAll(async () => {
    folder = await buildMakeBelieveHouse();
    found = (await arrowsIn(folder, ['apps', 'packages', 'tests'])).summary.violations;
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('every rule has its example', () => {
    expect(Object.keys(trespasses).toSorted()).toEqual(Object.keys(sentences).toSorted());
  });

  it.each(Object.entries(trespasses))('%s stops its trespass and lets its neighbour pass', (name, { stopped, passes }) => {
    const stoppedFiles = found.filter(({ rule }) => rule.name === name).map(({ from }) => from);
    expect(stoppedFiles).toContain(stopped[0]);
    expect(stoppedFiles).not.toContain(passes[0]);
  });
});

function sentence({ rule, from, to }: IViolation): string {
  return `${from} → ${to}: ${sentences[rule.name]} (${rule.name})`;
}
