import type { MyBallotView } from '@madang/contracts/ballots';
import type { ElectionView } from '@madang/contracts/elections';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { castBallot, closeElection, draftElection, electionOf, letItEnd, openElection } from './fixtures/elections.js';
import { addCity, addPerson, eventually, Yard, type Person } from './yard.js';

let yard: Yard;

beforeAll(async () => {
  yard = await Yard.open();
});
afterAll(() => yard.close());

interface Row {
  readonly voterKey: string;
  readonly revision: number;
  readonly choices: string[];
}

/** What lies in the box of an election, as the database itself has it. */
const box = (cycle: string) =>
  yard.db.query<Row[]>(
    `select b.voter_key as "voterKey", b.revision, b.choices
       from ballot b join election e on e.city_id = b.city_id and e.id = b.election_id join cycle c on c.city_id = e.city_id and c.id = e.cycle_id
      where c.slug = $1`,
    [cycle],
  );

describe('a ballot', () => {
  let voter: Person;
  beforeAll(async () => {
    await openElection(yard, 'spring');
    voter = await yard.person('resident');
  });

  it('counts as soon as it is stored, and is read again by its voter alone', async () => {
    expect((await yard.get<MyBallotView>('/elections/spring/ballot', { as: voter })).body).toEqual({ ballot: null });
    const cast = await castBallot(yard, { cycle: 'spring', by: voter, choices: ['P03', 'P01'] });
    expect([cast.status, cast.body]).toEqual([200, { revision: 1, choices: ['P01', 'P03'] }]);
    const mine = await yard.get<MyBallotView>('/elections/spring/ballot', { as: voter });
    expect([mine.body.ballot, mine.headers['cache-control']]).toEqual([{ revision: 1, choices: ['P01', 'P03'] }, 'private, no-store']);
    const other = await yard.get<MyBallotView>('/elections/spring/ballot', { as: await yard.person('resident') });
    expect(other.body.ballot).toBeNull();
  });

  it('is changed by a higher revision; the same one again is the same answer', async () => {
    const changed = { cycle: 'spring', by: voter, revision: 2, choices: ['P02'] };
    expect((await castBallot(yard, changed)).status).toBe(200);
    const again = await castBallot(yard, changed);
    expect([again.status, again.body]).toEqual([200, { revision: 2, choices: ['P02'] }]);
    expect(await box('spring')).toMatchObject([{ revision: 2, choices: ['P02'] }]);
  });

  it('may be emptied: an empty ballot is a valid one', async () => {
    expect((await castBallot(yard, { cycle: 'spring', by: voter, revision: 3, choices: [] })).status).toBe(200);
    expect((await castBallot(yard, { cycle: 'spring', by: voter, revision: 7, choices: ['P04'] })).status).toBe(200);
  });

  it.each([
    ['other choices under the stored revision', 7, ['P01'], 409, 'ballot/conflict'],
    ['an older revision', 6, ['P01'], 409, 'ballot/stale'],
    ['a project that is not on the ballot', 8, ['P99'], 400, 'ballot/invalid'],
    ['a project twice', 8, ['P01', 'P01'], 400, 'ballot/invalid'],
    ['more than the fund', 8, ['P01', 'P02', 'P03'], 400, 'ballot/invalid'],
    ['a revision below one', 0, ['P01'], 400, 'request/invalid'],
  ])('is not stored with %s', async (_what, revision, choices, status, code) => {
    const answer = await castBallot(yard, { cycle: 'spring', by: voter, revision, choices });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(await box('spring')).toMatchObject([{ revision: 7, choices: ['P04'] }]);
  });

  it('says by how much it is over the fund', async () => {
    const answer = await castBallot(yard, { cycle: 'spring', by: voter, revision: 8, choices: ['P01', 'P02', 'P03'] });
    expect(answer.body).toMatchObject({ refusals: [{ code: 'ballot/over-the-fund', by: { minor: '300000', currency: 'EUR' } }] });
  });

  it('has at most as many choices as the city allows', async () => {
    await openElection(yard, 'two-at-most', { ballotKind: 'approval', maxPicks: 2 });
    const three = await castBallot(yard, { cycle: 'two-at-most', by: voter, choices: ['P01', 'P02', 'P03'] });
    expect(three.body).toMatchObject({ code: 'ballot/invalid', refusals: [{ code: 'ballot/too-many', picks: 3, maxPicks: 2 }] });
    expect((await castBallot(yard, { cycle: 'two-at-most', by: voter, choices: ['P01', 'P02'] })).status).toBe(200);
  });
});

describe('casting', () => {
  it('is for residents of this city', async () => {
    const elsewhere = await addCity(yard.db, 'elsewhere');
    const stranger = await addPerson(yard.db, elsewhere, ['resident']);
    expect((await yard.call('PUT', '/elections/spring/ballot', { body: { revision: 1, choices: [] } })).status).toBe(401);
    expect((await castBallot(yard, { cycle: 'spring', by: stranger, choices: [] })).status).toBe(401);
    for (const role of ['staff', 'facilitator', 'administrator'] as const)
      expect((await castBallot(yard, { cycle: 'spring', by: await yard.person(role), choices: [] })).status).toBe(403);
    const there = await yard.call('PUT', '/api/v1/cities/elsewhere/elections/spring/ballot', {
      as: stranger,
      body: { revision: 1, choices: [] },
    });
    expect(there.status).toBe(404);
  });

  it('is refused before the election is frozen as if it did not exist, and before it opens with its window', async () => {
    await draftElection(yard, 'later', { times: { opensInHours: 1, closesInHours: 2 } });
    const by = await yard.person('resident');
    expect((await castBallot(yard, { cycle: 'later', by, choices: [] })).status).toBe(404);
    expect((await yard.get('/elections/later/ballot', { as: by })).status).toBe(404);
    await yard.post('/elections/later/freezing', { as: await yard.person('staff') });
    const early = await castBallot(yard, { cycle: 'later', by, choices: ['P01'] });
    expect([early.status, early.body]).toMatchObject([409, { code: 'election/not-open', state: 'frozen' }]);
    expect(await box('later')).toEqual([]);
  });

  it('opens the box by itself when the time has come and nobody has pressed anything', async () => {
    await draftElection(yard, 'self-opening');
    await yard.post('/elections/self-opening/freezing', { as: await yard.person('staff') });
    const voters = await Promise.all(Array.from({ length: 8 }, () => yard.person('resident')));
    const answers = await Promise.all(voters.map((by) => castBallot(yard, { cycle: 'self-opening', by, choices: ['P01'] })));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    const opened = await yard.db.query(
      "select actor_role from outbox where name = 'election.opened' and payload ->> 'cycle' = 'self-opening'",
    );
    expect(opened).toEqual([{ actor_role: 'timer' }]);
  });

  it('ends at the closing time, whether or not anybody has closed the box; a lost answer is still confirmed', async () => {
    await openElection(yard, 'ending');
    const by = await yard.person('resident');
    const last = { cycle: 'ending', by, revision: 4, choices: ['P02'] };
    await castBallot(yard, last);
    await letItEnd(yard, 'ending');
    const late = await castBallot(yard, { cycle: 'ending', by, revision: 5, choices: ['P01'] });
    expect([late.status, late.body]).toMatchObject([409, { code: 'election/not-open' }]);
    expect((await castBallot(yard, last)).status).toBe(200);
    await closeElection(yard, 'ending');
    expect((await castBallot(yard, last)).status).toBe(200);
    expect((await castBallot(yard, { ...last, revision: 5 })).body.code).toBe('election/not-open');
    expect((await yard.get<MyBallotView>('/elections/ending/ballot', { as: by })).body.ballot).toEqual({ revision: 4, choices: ['P02'] });
  });
});

describe('what the database knows of a voter', () => {
  it('is neither a person nor a time: the table holds five columns, and casting writes nowhere else', async () => {
    const columns = await yard.db.query<{ name: string }[]>(
      "select column_name as name from information_schema.columns where table_name = 'ballot' order by ordinal_position",
    );
    expect(columns.map(({ name }) => name)).toEqual(['city_id', 'election_id', 'voter_key', 'revision', 'choices']);

    await openElection(yard, 'quiet');
    const voter = await yard.person('resident');
    const counts = () =>
      yard.db.query(
        'select (select count(*) from outbox) as events, (select count(*) from handled) as handled, (select count(*) from throttle) as tries',
      );
    await eventually(
      async () => ((await yard.db.query('select count(*)::int as n from graphile_worker._private_jobs'))[0] as { n: number }).n === 0,
    );
    const before = await counts();
    await castBallot(yard, { cycle: 'quiet', by: voter, choices: ['P01'] });
    expect(await counts()).toEqual(before);
    expect(await yard.db.query('select count(*)::int as n from graphile_worker._private_jobs')).toEqual([{ n: 0 }]);
  });

  it('is a key that differs between elections and that the database cannot make out of a person', async () => {
    await openElection(yard, 'first');
    await openElection(yard, 'second');
    const by = await yard.person('resident');
    for (const cycle of ['first', 'second']) await castBallot(yard, { cycle, by, choices: ['P01'] });
    const keys = (await Promise.all(['first', 'second'].map(box))).flat().map(({ voterKey }) => voterKey);
    expect(new Set(keys).size).toBe(2);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(keys.join()).not.toContain(by.id.replaceAll('-', ''));
  });

  it('no longer tells in which order ballots came once the box is closed', async () => {
    await openElection(yard, 'mixed');
    for (let count = 0; count < 12; count += 1)
      await castBallot(yard, { cycle: 'mixed', by: await yard.person('resident'), choices: ['P04'] });
    await closeElection(yard, 'mixed');
    const rows = await yard.db.query<{ key: string; xmin: string }[]>(
      `select b.voter_key as key, b.xmin::text as xmin from ballot b join election e on e.id = b.election_id join cycle c on c.id = e.cycle_id
        where c.slug = 'mixed' order by b.ctid`,
    );
    expect(new Set(rows.map(({ xmin }) => xmin)).size).toBe(1);
    const keys = rows.map(({ key }) => key);
    expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : 1)));
  });
});

describe('the clock', () => {
  it('closes the box and counts who could have voted, with nobody pressing anything', async () => {
    await openElection(yard, 'by-the-clock');
    await castBallot(yard, { cycle: 'by-the-clock', by: await yard.person('resident'), choices: ['P01'] });
    expect(await electionOf(yard, 'by-the-clock')).toMatchObject({ state: 'open', ballots: null, eligible: null });
    await letItEnd(yard, 'by-the-clock');
    expect(await electionOf(yard, 'by-the-clock')).toMatchObject({ state: 'closed', ballots: null });
    await yard.db.query("select graphile_worker.add_job('move-elections')");
    const closed = await eventually<ElectionView>(async () => {
      const seen = await electionOf(yard, 'by-the-clock');
      return seen.ballots === null ? undefined : seen;
    });
    const [residents] = await yard.db.query<{ n: number }[]>(
      "select count(*)::int as n from person where city_id = $1 and 'resident' = any(roles)",
      [yard.cityId],
    );
    expect([closed.ballots, closed.eligible]).toEqual([1, residents!.n]);
  });
});
