import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileCommand, runMadang } from './run-madang.js';

const folder = mkdtempSync(join(tmpdir(), 'madang-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(compileCommand, 120_000);

const madang = (...args: string[]) => runMadang(folder, args);

function write(name: string, text: string | Buffer): string {
  writeFileSync(join(folder, name), text);
  return name;
}

const town = `META
key;value
description;A town that does not exist
budget;100.50
vote_type;approval
num_votes;4
PROJECTS
project_id;cost;name
10;40.25;Trees
9;40.25;Benches
school;70;School yard
VOTES
voter_id;vote
1;9,10
2;9,10,school
3;school
4;school
`;

describe('madang allocate', () => {
  const file = write('town.pb', town);

  it('writes JSON with decimal amounts, the order of buying and a reason for every other project', () => {
    const { status, stdout, stderr } = madang('allocate', file, '--rule', 'equal-shares', '--json');
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual({
      rule: 'equal-shares',
      utility: 'cost',
      completion: 'none',
      tieBreak: { by: 'id' },
      version: '1',
      n: 4,
      budget: '100.50',
      cost: '70',
      left: '30.50',
      raisedByUnits: 0,
      selected: ['school'],
      order: ['school'],
      ties: 0,
      steps: [
        {
          id: 'school',
          by: 'equal-shares',
          cost: '70',
          left: '30.50',
          votes: 3,
          paid: '23.333333',
          together: { inFull: '70', withLess: '0' },
          effectiveSupport: '3',
          ranOut: 0,
          alreadyOut: 0,
        },
      ],
      rejected: [
        { id: '10', reason: 'fell-short', cost: '40.25', votes: 2, moreSupporters: 1, afterSteps: 1, lacked: '13.34' },
        { id: '9', reason: 'fell-short', cost: '40.25', votes: 2, moreSupporters: 1, afterSteps: 1, lacked: '13.34' },
      ],
    });
  });

  it('sorts the funded projects by code point and breaks ties as it is told', () => {
    const funded = (...options: string[]) => JSON.parse(madang('allocate', file, '--rule', 'greedy-per-cost', '--json', ...options).stdout);
    expect(funded()).toMatchObject({ selected: ['10', '9'], order: ['10', '9'], ties: 1, utility: null, completion: null });
    const orders = ['a', 'b', 'c', 'd'].map((seed) => funded('--tie-break', `cost-votes-lot:${seed}`).order.join());
    expect(new Set(orders)).toEqual(new Set(['10,9', '9,10']));
  });

  it('says in words what is funded', () => {
    const { status, stdout } = madang('allocate', file);
    expect(status).toBe(0);
    expect(stdout).toContain('1. school (School yard): 70\n');
    expect(stdout).toContain('2 projects are not funded. --explain says why.');
  });

  it('explains every step and every refusal in words', () => {
    const { stdout } = madang('allocate', file, '--rule', 'equal-shares', '--completion', 'utilitarian', '--explain');
    expect(stdout).toContain('1. school (School yard) for 70: chosen by 3 people, who paid up to 23.333333 each. 30.50 left.');
    expect(stdout).toContain(
      '- 10 (Trees) for 40.25, chosen by 2 people: after step 1 its supporters lacked 13.34; and when what was left was handed out, it did not fit into the 30.50 left after step 1. 1 more supporter would have funded it.',
    );
  });

  it('counts a file that may be cut off, and says so aside', () => {
    const { status, stderr } = madang('allocate', write('cut.pb', town.replace('num_votes;4', 'num_votes;5')));
    expect([status, stderr]).toEqual([0, 'madang: cut.pb: META says num_votes is "5", but the file has 4. It may be cut off.\n']);
  });

  const unusable: { name: string; text: string | Buffer; words: string; options?: string[] }[] = [
    {
      name: 'broken.pb',
      text: town.replace('70;School', 'seventy;School'),
      words: 'broken.pb, line 11, column 8: The cost "seventy" is not an amount. Write digits',
    },
    { name: 'empty.pb', text: '', words: 'empty.pb, line 1, column 1: The file has no META section.' },
    {
      name: 'latin.pb',
      text: Buffer.from(town.replace('Trees', 'Árboles'), 'latin1'),
      words: 'latin.pb, line 9, column 10: The text is not UTF-8.',
    },
    { name: 'points.pb', text: town, words: 'points.pb: The ballots give no points.', options: ['--utility', 'points'] },
  ];
  it.each(unusable)('ends with 2 on $name and says where and what to do', ({ name, text, words, options = [] }) => {
    const { status, stdout, stderr } = madang('allocate', write(name, text), ...options);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`madang: ${words}`);
  });

  it.each([
    [['allocate', 'nowhere.pb'], 'nowhere.pb: There is no such file.'],
    [['allocate', '.'], '.: This is a folder.'],
    [['allocate'], 'Name one .pb file; 0 were named.'],
    [['allocate', file, '--rule', 'best'], '--rule cannot be "best". It can be: greedy, greedy-per-cost, equal-shares, phragmen.'],
    [['allocate', file, '--tie-break', 'coin'], '--tie-break cannot be "coin".'],
    [['allocate', file, '--loud'], "Unknown option '--loud'"],
    [['allocate', file, '--completion', 'add1'], 'The rule greedy has no completion.'],
    [['allocate', file, '--json', '--explain'], 'Choose one of --json and --explain.'],
    [['vote'], 'There is no command "vote". There are: allocate, budget, compare, log, proposals.'],
  ])('ends with 2 on %j', (args, words) => {
    const { status, stdout, stderr } = madang(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });
});

describe('madang --help', () => {
  it('lists the commands, and each command its options', () => {
    expect(madang('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('allocate') });
    expect(madang('allocate', '--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--tie-break') });
  });
});
