import type { ProjectView } from '@madang/contracts/ballot-projects';
import { describe, expect, it } from 'vitest';
import { ballotSums, obstacleTo } from './ballot-sums.js';

const project = (id: string, euros: number): ProjectView => ({
  id,
  title: id,
  description: '',
  language: 'es',
  cost: { minor: String(euros * 100), currency: 'EUR' },
  districtCode: null,
  category: null,
  proposal: null,
});
const projects = [project('P01', 600), project('P02', 400), project('P03', 300)];
const fund = { minor: '100000', currency: 'EUR' };
const knapsack = { fund, projects, ballotKind: 'knapsack', maxPicks: null } as const;
const approval = { fund, projects, ballotKind: 'approval', maxPicks: 2 } as const;

describe('a ballot that must fit into the fund', () => {
  it('says to the cent what is used and left', () => {
    const { used, left, chosen } = ballotSums(knapsack, new Set(['P01', 'P02']));
    expect([used.minor, left?.minor, chosen.length]).toEqual([100_000n, 0n, 2]);
  });

  it('says how much a project that no longer fits lacks, and lets a chosen one go at any time', () => {
    const sums = ballotSums(knapsack, new Set(['P01']));
    expect(obstacleTo(projects[1]!, knapsack, sums)).toBeNull();
    expect(obstacleTo(projects[0]!, knapsack, sums)).toBeNull();
    const full = ballotSums(knapsack, new Set(['P01', 'P03']));
    expect(obstacleTo(projects[1]!, knapsack, full)).toEqual({ kind: 'money', short: { minor: 30_000n, currency: 'EUR' } });
  });
});

describe('a ballot with a number of choices', () => {
  it('need not fit into the fund', () => {
    const sums = ballotSums(approval, new Set(['P01', 'P02', 'P03']));
    expect([sums.used.minor, sums.left]).toEqual([130_000n, null]);
  });

  it('is full when as many are chosen as may be', () => {
    expect(obstacleTo(projects[2]!, approval, ballotSums(approval, new Set(['P01'])))).toBeNull();
    const full = ballotSums(approval, new Set(['P01', 'P02']));
    expect(obstacleTo(projects[2]!, approval, full)).toEqual({ kind: 'picks', most: 2 });
  });
});
