import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AllocationRule } from '@madang/allocation';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileCommand, runMadang } from './run-madang.js';

const folder = mkdtempSync(join(tmpdir(), 'madang-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(compileCommand, 120_000);

const madang = (...args: string[]) => runMadang(folder, args);

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}
const conditions = (name: string, terms: Pick<AllocationRule, 'whenNotFitting' | 'conditions'>) => write(name, JSON.stringify(terms));

const town = write(
  'town.pb',
  `META
key;value
budget;100.50
PROJECTS
project_id;cost;name;category;district
road;60;Road;traffic;North
path;40;Path;traffic,green;North
trees;20.50;Trees;green;South
VOTES
voter_id;vote;district
1;road,path;North
2;road,path;North
3;road;North
4;trees;South
5;trees;South
6;;South
`,
);
const json = (...args: string[]) => JSON.parse(madang(...args, '--json').stdout);

describe('madang allocate --audit', () => {
  it('adds the audit to the JSON, with decimal amounts', () => {
    const { audit, n } = json('allocate', town, '--audit');
    expect(n).toBe(6);
    expect(audit).toMatchObject({
      served: 3,
      unserved: 3,
      ejrPlusViolations: [{ id: 'trees', cost: '20.50', group: 2, due: '33.50', hasAtMost: '0' }],
      byCategory: [
        { name: 'green', projects: 2, funded: 1, chosenBy: 4, choices: 4, spent: '40' },
        { name: 'traffic', projects: 2, funded: 2, chosenBy: 3, choices: 5, spent: '100' },
      ],
      byArea: [
        { name: 'North', spent: '100' },
        { name: 'South', spent: '0' },
      ],
    });
    expect(audit.spentOnChoices.map((one: { has: string }) => one.has)).toEqual(['0', '0', '0', '0', '100', '100', '100']);
    expect(json('allocate', town)).not.toHaveProperty('audit');
  });

  it('says in words whom the outcome serves and who was passed over', () => {
    const { stdout } = madang('allocate', town, '--audit', '--explain');
    expect(stdout).toContain('Of 6 voters, 3 (50%) chose at least one funded project and 3 (50%) chose none.');
    expect(stdout).toContain(
      '- 2 voters who chose trees (Trees) for 20.50 could together dispose of 33.50, but none of them got more than 0 of what they chose',
    );
    expect(stdout).toContain(
      '- traffic: 2 of 2 projects funded for 100 (71.4% of this list); chosen by 50% of the voters; 55.6% of the choices.',
    );
    const fair = madang('allocate', town, '--rule', 'equal-shares', '--audit').stdout;
    expect(fair).toContain('No group was passed over: proportionality (EJR+ up to any project, by cost) holds.');
  });
});

describe('madang allocate --conditions', () => {
  it('keeps out what is below a threshold, excluded or over a cap, and says why', () => {
    const file = conditions('kept-out.json', {
      conditions: {
        thresholds: { votes: 3 },
        exclusions: [{ projects: ['road', 'path'] }],
      },
    });
    const { stdout } = madang('allocate', town, '--conditions', file, '--explain');
    expect(stdout).toContain('A project needs at least 3 votes.\nAt most one of road, path can be funded.\n');
    expect(stdout).toContain('- trees (Trees) for 20.50, chosen by 2 people: it has 2 of the 3 votes that every project needs.');
    const grouped = conditions('grouped.json', { conditions: { exclusions: [{ projects: ['road', 'path'] }] } });
    expect(madang('allocate', town, '--conditions', grouped, '--explain').stdout).toContain(
      '- path (Path) for 40, chosen by 2 people: road (Road) was taken in step 1, and at most one of the two can be.',
    );
    const capped = conditions('capped.json', { conditions: { caps: [{ of: 'category', name: 'traffic', atMost: '70' }] } });
    expect(json('allocate', town, '--conditions', capped)).toMatchObject({
      selected: ['road', 'trees'],
      rejected: [{ id: 'path', reason: 'over-cap', cap: { of: 'category', name: 'traffic' }, capLeft: '10', afterSteps: 1 }],
    });
    expect(madang('allocate', town, '--conditions', capped, '--explain').stdout).toContain(
      'it exceeds the cap on the category "traffic", under which 10 was left after step 1.',
    );
  });

  it('stops, tops up and says what the reserve adds', () => {
    const stop = conditions('stop.json', { whenNotFitting: 'stop' });
    const topUp = conditions('top-up.json', { whenNotFitting: { topUpFromPercent: 2, reserve: '20' } });
    expect(madang('allocate', town, '--conditions', stop, '--explain').stdout).toContain('it did not fit into the 0.50 left after step 2.');
    const topped = json('allocate', town, '--conditions', topUp);
    expect(topped).toMatchObject({ selected: ['path', 'road', 'trees'], cost: '120.50', left: '0', fromReserve: '20' });
    expect(topped.steps[2]).toMatchObject({ id: 'trees', left: '0', fromReserve: '20' });
    expect(madang('allocate', town, '--conditions', topUp).stdout).toContain('The reserve adds 20.');
    const { rejected } = json(
      'allocate',
      write('dear.pb', 'META\nkey;value\nbudget;5\nPROJECTS\nproject_id;cost\na;9\nb;1\nVOTES\nvote\na\n'),
      '--conditions',
      stop,
    );
    expect(rejected).toMatchObject([
      { id: 'a', reason: 'did-not-fit' },
      { id: 'b', reason: 'stopped', stoppedBy: 'a' },
    ]);
  });

  it('counts each area with its own fund and sets invalid ballots aside', () => {
    const file = conditions('areas.json', {
      conditions: {
        ballots: { minProjects: 1 },
        areas: [
          { area: 'North', fund: '70', leftoverTo: 'South' },
          { area: 'South', fund: '15' },
        ],
      },
    });
    const counted = json('allocate', town, '--conditions', file);
    expect(counted).toMatchObject({
      n: 5,
      ballots: { cast: 6, valid: 5, invalid: { 'too-few-projects': 1 } },
      areas: [
        { area: 'North', fund: '70', received: '0', cost: '60', left: '10', leftoverTo: 'South', n: 3 },
        { area: 'South', fund: '15', received: '10', cost: '20.50', left: '4.50', n: 2 },
      ],
    });
    expect(madang('allocate', town, '--conditions', file).stdout).toContain(
      '5 of 6 ballots are valid; 1 with too few projects.\nNorth: 3 ballots; had 70; 1 project funded for 60; 10 left to South.\n',
    );
  });

  it('compares with greedy where the rule says so', () => {
    const file = conditions('comparison.json', { conditions: { comparison: 'with-greedy' } });
    const { stdout } = madang('allocate', town, '--rule', 'equal-shares', '--conditions', file);
    expect(stdout).toContain('If more voters prefer what the greedy rule would fund, that stands instead.');
    expect(stdout).toMatch(/\d voters prefer the greedy outcome and \d that of equal shares: /);
  });

  it.each([
    ['{', 'This is not JSON'],
    ['[]', 'the file must be an object in braces.'],
    ['{"conditions": {"thresholds": {"votes": "50"}}}', 'the file.conditions.thresholds.votes must be a number.'],
    ['{"conditions": {"caps": [{"of": "theme", "name": "x", "atMost": "1"}]}}', 'the file.conditions.caps[0].of can be: category, area.'],
    ['{"conditions": {"caps": [{"of": "area", "name": "x"}]}}', 'the file.conditions.caps[0] needs "atMost".'],
    ['{"conditions": {"areas": {}}}', 'the file.conditions.areas must be a list.'],
    ['{"treshold": 1}', 'the file has no "treshold". It can have: conditions, whenNotFitting.'],
    ['{"whenNotFitting": "guess"}', 'the file.whenNotFitting can be: skip, stop.'],
    ['{"conditions": {"caps": [{"of": "area", "name": "x", "atMost": "-1"}]}}', 'caps[0].atMost cannot be "-1".'],
    ['{"conditions": {"exclusions": [{"projects": ["road", "moon"]}]}}', 'The exclusions name "moon", which is no project.'],
  ])('ends with 2 on %s', (text, words) => {
    const { status, stdout, stderr } = madang('allocate', town, '--conditions', write('wrong.json', text));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });
});

describe('madang allocate --rule-file', () => {
  const published: AllocationRule = {
    rule: 'equal-shares',
    utility: 'cardinality',
    completion: 'utilitarian',
    tieBreak: { by: 'cost-votes-lot', seed: 'drawn; "in public"' },
    conditions: { thresholds: { votes: 2 }, exclusions: [{ projects: ['road', 'path'] }] },
  };
  const rule = write('rule.json', JSON.stringify(published));

  it('counts by the whole rule as it was published', () => {
    const terms = conditions('terms.json', { conditions: published.conditions! });
    const said = ['--rule', 'equal-shares', '--utility', 'cardinality', '--completion', 'utilitarian'];
    const tieBreak = ['--tie-break', 'cost-votes-lot:drawn; "in public"'];
    expect(madang('allocate', town, '--rule-file', rule, '--json').stdout).toBe(
      madang('allocate', town, ...said, ...tieBreak, '--conditions', terms, '--json').stdout,
    );
    const stop = write('stop-rule.json', JSON.stringify({ rule: 'greedy', tieBreak: { by: 'id' }, whenNotFitting: 'stop' }));
    expect(madang('allocate', town, '--rule-file', stop, '--explain').stdout).toContain('it did not fit into the 0.50 left after step 2.');
  });

  it.each([
    ['--rule', 'greedy'],
    ['--utility', 'cost'],
    ['--completion', 'none'],
    ['--tie-break', 'id'],
    ['--conditions', rule],
  ])('takes nothing from %s beside it', (option, value) => {
    const { status, stderr } = madang('allocate', town, '--rule-file', rule, option, value);
    expect([status, stderr]).toEqual([2, expect.stringContaining(`--rule-file says the whole rule. Leave ${option} out.`)]);
  });

  it.each([
    ['{}', 'the file needs "rule".'],
    ['{"rule": "best"}', 'the file.rule can be: greedy, greedy-per-cost, equal-shares, phragmen.'],
    ['{"rule": "greedy", "tieBreak": {"by": "cost-votes-lot"}}', 'the file.tieBreak needs "seed".'],
    ['{"rule": "greedy", "tieBreak": "id"}', 'the file.tieBreak must be an object in braces.'],
    ['{"rule": "equal-shares", "utility": {"byRank": ["3"]}}', 'the file.utility.byRank[0] must be a number.'],
    ['{"rule": "phragmen", "completion": "add1"}', 'The rule phragmen has no completion.'],
    ['{"rule": "greedy", "conditions": {"thresholds": {"votes": "2"}}}', 'the file.conditions.thresholds.votes must be a number.'],
  ])('ends with 2 on %s', (text, words) => {
    const { status, stderr } = madang('allocate', town, '--rule-file', write('wrong-rule.json', text));
    expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
  });
});

describe('madang compare', () => {
  it('sets the rules side by side', () => {
    const { status, stdout } = madang('compare', town);
    expect(status).toBe(0);
    expect(stdout).toContain('6 ballots; budget 100.50; 3 projects.\n');
    expect(stdout).toMatch(/^ {3}rule +funded +cost +left +voters with a project +EJR\+ violations$/m);
    expect(stdout).toMatch(/^1 {2}greedy +2 +100 +0\.50 +3 \(50%\) +1$/m);
    expect(stdout).toMatch(/^trees \(Trees\) +\. +x/m);
    expect(stdout).toContain('Funded by every rule: none.');
  });
  it('does so for machines, under conditions that each method has', () => {
    const file = conditions('compare.json', {
      whenNotFitting: 'stop',
      conditions: { comparison: 'with-greedy', exclusions: [{ projects: ['road', 'path'] }] },
    });
    const { n, budget, rules, always, differ } = json('compare', town, '--conditions', file);
    expect([n, budget, rules.length]).toEqual([6, '100.50', 6]);
    expect(rules[0]).toEqual({
      rule: 'greedy',
      utility: null,
      completion: null,
      funded: 2,
      cost: '80.50',
      left: '20',
      served: 5,
      ejrPlusViolations: 0,
      selected: ['road', 'trees'],
    });
    expect(rules.filter((one: object) => 'comparison' in one)).toHaveLength(3);
    for (const { id, fundedBy } of differ) {
      expect(rules.map((rule: { selected: string[] }) => rule.selected.includes(id))).toEqual(
        [...rules.keys()].map((at: number) => fundedBy.includes(at)),
      );
    }
    expect(rules.every((rule: { selected: string[] }) => always.every((id: string) => rule.selected.includes(id)))).toBe(true);
  });
  it.each([
    [['compare'], 'Name one .pb file; 0 were named.'],
    [['compare', 'nowhere.pb'], 'nowhere.pb: There is no such file.'],
    [['compare', town, '--rule', 'greedy'], "Unknown option '--rule'"],
  ])('ends with 2 on %j', (args, words) => {
    const { status, stderr } = madang(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
  });
  it('tells of its options', () =>
    expect(madang('compare', '--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--conditions') }));
});
