import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, explainPabulibFault, explainPabulibWarning, pabulibOf, readPabulib, writePabulib, type Profile } from '../index.js';

const file = (changes: { meta?: string; projects?: string; votes?: string } = {}) =>
  [
    changes.meta ?? 'META\nkey;value\ndescription;Test\nbudget;100.5\nvote_type;approval\n',
    changes.projects ?? 'PROJECTS\nproject_id;cost;name\n01;50;"Trees; and ""benches"""\nA/2;60,25;Paths\n',
    changes.votes ?? 'VOTES\nvoter_id;vote;age\n1;01,A/2;30\n2;A/2;\n3;;\n',
  ].join('');
const read = (text: string) => {
  const election = readPabulib(text);
  if (!election.ok) throw new Error(JSON.stringify(election.error));
  return election.value;
};

describe('reading a .pb file', () => {
  it('gives a profile with exact amounts, ids as text and empty ballots', () =>
    expect(read(file()).profile).toEqual({
      budgetMinor: 10050n,
      decimals: 2,
      projects: [
        { id: '01', costMinor: 5000n, name: 'Trees; and "benches"' },
        { id: 'A/2', costMinor: 6025n, name: 'Paths' },
      ],
      ballots: [{ projects: ['01', 'A/2'] }, { projects: ['A/2'] }, { projects: [] }],
      ranked: false,
    }));
  it.each(['\r\n', '\r'])('does not mind lines that end in %j, a byte order mark or blank lines', (end) =>
    expect(read(`\uFEFF${file().replaceAll('\n', `${end}${end}`)}`).profile).toEqual(read(file()).profile),
  );
  it('finds columns by name, wherever they stand', () =>
    expect(
      read(file({ projects: 'projects\nname;COST;project_id\nTrees;50;01\n;60.25;A/2\n', votes: 'Votes\nage;vote\n9;01\n' })).profile,
    ).toMatchObject({
      projects: [
        { id: '01', costMinor: 5000n, name: 'Trees' },
        { id: 'A/2', costMinor: 6025n },
      ],
      ballots: [{ projects: ['01'] }],
    }));
  it('takes a quote inside an unquoted field as it stands', () =>
    expect(read(file({ projects: 'PROJECTS\nproject_id;cost;name\n01;1;The "Orlik" pitch\nA/2;1;\n' })).profile.projects[0]!.name).toBe(
      'The "Orlik" pitch',
    ));
  it('reads a project that a ballot repeats once, with its last points, and says so', () => {
    const { profile, warnings } = read(file({ votes: 'VOTES\nvoter_id;vote;points\n1;01,A/2,01;1,2,3\n' }));
    expect(profile.ballots).toEqual([{ projects: ['01', 'A/2'], points: [3, 2] }]);
    expect(warnings.map(explainPabulibWarning)).toEqual(['1 ballot names a project more than once; it counts once.']);
  });
  it('reads points with decimals in units of the last one', () => {
    const { profile, pointDecimals } = read(file({ votes: 'VOTES\nvoter_id;vote;points\n1;01;2.5\n2;A/2;1\n' }));
    expect([pointDecimals, profile.ballots.map((ballot) => ballot.points)]).toEqual([1, [[25], [10]]]);
  });
  it('knows that ordinal ballots are ranked', () =>
    expect(read(file({ meta: 'META\nkey;value\nbudget;1\nvote_type;ordinal\n' })).profile.ranked).toBe(true));
  it('warns when rows are missing', () =>
    expect(read(file({ meta: 'META\nkey;value\nbudget;1\nnum_votes;4\nnum_projects;2\n' })).warnings.map(explainPabulibWarning)).toEqual([
      'META says num_votes is "4", but the file has 3. It may be cut off.',
    ]));
});

describe('a file that cannot be counted', () => {
  const meta = 'META\nkey;value\n';
  it.each([
    ['', 'pabulib/section-missing', 1, 1],
    ['hello\n', 'pabulib/text-outside-sections', 1, 1],
    ['META\n', 'pabulib/header-missing', 2, 1],
    [file({ votes: '' }), 'pabulib/section-missing', 10, 1],
    [file({ meta }), 'pabulib/field-missing', 2, 1],
    [file({ meta: `${meta}budget;1\nBudget;2\n` }), 'pabulib/field-twice', 4, 1],
    [file({ meta: `${meta}budget;12,345.00\n` }), 'pabulib/not-an-amount', 3, 8],
    [file({ meta: `${meta}budget;-1\n` }), 'pabulib/negative-amount', 3, 8],
    [file({ meta: `${meta}budget;1\nvote_type;loud\n` }), 'pabulib/unknown-vote-type', 4, 11],
    [file({ votes: 'VOTES\nvoter_id;vote\n1;01\n2;"01\n' }), 'pabulib/quote-not-closed', 13, 3],
    [file({ projects: 'PROJECTS\nproject_id;cost\n01;1;x\n' }), 'pabulib/too-many-fields', 8, 6],
    [file({ projects: 'PROJECTS\nproject_id;name\n' }), 'pabulib/column-missing', 7, 1],
    [file({ projects: 'PROJECTS\nproject_id;cost;cost\n' }), 'pabulib/column-twice', 7, 17],
    [file({ projects: 'PROJECTS\nproject_id;cost\n01;ten\n' }), 'pabulib/not-an-amount', 8, 4],
    [file({ projects: 'PROJECTS\nproject_id;cost\n01;-10\n' }), 'pabulib/negative-amount', 8, 4],
    [file({ projects: 'PROJECTS\nproject_id;cost\n;10\n' }), 'pabulib/project-without-id', 8, 1],
    [file({ projects: 'PROJECTS\nproject_id;cost\n01;1\n01;2\n' }), 'pabulib/project-twice', 9, 1],
    [file({ votes: 'VOTES\nvoter_id;vote\n1;01, B\n' }), 'pabulib/unknown-project', 12, 7],
    [file({ votes: 'VOTES\nvoter_id;vote\n1;01,\n' }), 'pabulib/unknown-project', 12, 6],
    [file({ votes: 'VOTES\nvoter_id;vote;points\n1;01,A/2;3\n' }), 'pabulib/points-do-not-match', 12, 10],
    [file({ votes: 'VOTES\nvoter_id;vote;points\n1;01,A/2;3,many\n' }), 'pabulib/not-points', 12, 12],
    [file({ votes: 'VOTES\nvoter_id;vote;points\n1;01;9007199254740993\n' }), 'pabulib/too-many-points', 12, 1],
    [`${file()}VOTES\nvoter_id;vote\n`, 'pabulib/section-twice', 15, 1],
  ])('%j is refused with a place and a way to mend it (%s)', (text, code, line, column) => {
    const result = readPabulib(text);
    expect(result).toMatchObject({ ok: false, error: { code, line, column } });
    const words = result.ok ? '' : explainPabulibFault(result.error);
    expect(words).toMatch(/^[^.].*\. [A-Z].*\.$/s);
  });
  it('never throws, whatever bytes it is made of', () =>
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...file().split(/(?<=[\n;,"])/)), fc.string({ unit: 'binary', maxLength: 5 }))),
        (parts) => {
          const result = readPabulib(parts.join(''));
          expect(result.ok || (result.error.line >= 1 && result.error.column >= 1)).toBe(true);
        },
      ),
      { numRuns: 500 },
    ));
});

describe('writing a .pb file', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', ';', '"', '\n', ',', ' ', 'é') });
  it('keeps every field, so that reading it again gives the same election', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, texts), { maxLength: 5 }), texts, (projects, comment) => {
        const rows = projects.map(([name, category], at) => [`p${at}`, `${at}.50`, name, category]);
        const text = writePabulib({
          meta: [
            ['budget', '10.25'],
            ['comment', comment],
          ],
          projects: { columns: ['project_id', 'cost', 'name', 'category'], rows },
          votes: { columns: ['voter_id', 'vote', 'age'], rows: [['1', rows.map((row) => row[0]).join(','), '40-59']] },
        });
        const election = read(text);
        expect(election.meta).toEqual([
          ['budget', '10.25'],
          ['comment', comment],
        ]);
        expect(election.projects.rows).toEqual(rows);
        expect(readPabulib(writePabulib(election))).toEqual({ ok: true, value: election });
      }),
    ));
});

describe('a profile made into a file', () => {
  const profile: Profile = {
    budgetMinor: 1050n,
    decimals: 2,
    projects: [
      { id: '1', costMinor: 1000n, name: 'Well' },
      { id: '2', costMinor: 50n },
    ],
    ballots: [
      { projects: ['2', '1'], points: [2, 1] },
      { projects: [], points: [] },
    ],
    ranked: false,
  };
  it('can be read and counted again with the same outcome', () => {
    const election = read(writePabulib(pabulibOf(profile, { description: 'Town', date_begin: '2026' })));
    expect(election.warnings).toEqual([]);
    const rule = { rule: 'equal-shares', utility: 'points', completion: 'utilitarian' } as const;
    expect(allocate(election.profile, rule)).toMatchObject({ ok: true, value: { order: ['2', '1'] } });
  });
  it('says nothing about voters but a number', () =>
    expect(pabulibOf(profile, {}).votes).toEqual({
      columns: ['voter_id', 'vote', 'points'],
      rows: [
        ['1', '2,1', '2,1'],
        ['2', '', ''],
      ],
    }));
});
