import { createHash, randomUUID } from 'node:crypto';
import type { LogPage, LogView, ProofView } from '@madang/contracts/official-acts';
import { fromBase64, isConsistent, isIncluded, leafHash, readCheckpoint, readNote, type Checkpoint } from '@madang/transparency-log';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { copyOf, logOf, settle, tamperWith, verified } from './fixtures/log.js';
import { addCycle, addPublished, policy } from './fixtures/proposals.js';
import { acceptance, addAwaitingAnswer, answerWith } from './fixtures/responses.js';
import { addSmallBudget } from './fixtures/small-budget.js';
import { addCity, eventually, Yard } from './yard.js';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

let yard: Yard;
let answered: string;
beforeAll(async () => {
  yard = await Yard.open();
  await addSmallBudget(yard);
  await addCycle(yard);
  answered = await addAwaitingAnswer(yard);
  await answerWith(yard, answered, acceptance());
  await tellOfBudget();
  await settled();
});
afterAll(() => yard.close());

const logged = () => logOf(yard);
const settled = () => settle(yard);
const copy = () => copyOf(yard);
const tamper = (sql: string, parameters: readonly unknown[] = []) => tamperWith(yard, sql, parameters);

/** The small budget was put in by hand: that it was published is told as the desk tells it. */
async function tellOfBudget(): Promise<void> {
  const id = randomUUID();
  await yard.db.query(
    `insert into outbox (city_id, id, name, subject_type, subject_id, actor_role, at, payload)
     select city_id, $1, 'budget.published', 'budget-version', id, 'staff', date_trunc('milliseconds', now()), jsonb_build_object('versionId', id)
       from budget_version limit 1`,
    [id],
  );
  await yard.db.query(`select graphile_worker.add_job('deliver-event', json_build_object('cityId', $1::text, 'eventId', $2::text))`, [
    yard.cityId,
    id,
  ]);
}

function checkpointOf(note: string): Checkpoint {
  const read = readNote(note);
  const checkpoint = read.ok ? readCheckpoint(read.value.text) : undefined;
  if (!checkpoint?.ok) throw new Error(note);
  return checkpoint.value;
}

describe('the log of official acts', () => {
  it('holds what the city did, in the order in which it was done, and says so to anybody', async () => {
    const { body } = await yard.get<LogPage>(`/log/acts?reference=${answered}`);
    const names = body.items.map(({ name }) => name).toReversed();
    expect(names).toContain('proposal.answered');
    expect(names.indexOf('proposal.threshold-met')).toBeLessThan(names.indexOf('proposal.acknowledged'));
    expect(names.indexOf('proposal.acknowledged')).toBeLessThan(names.indexOf('proposal.answered'));
    const leaves = body.items.map(({ leaf }) => leaf);
    expect(leaves).toEqual(leaves.toSorted((one, other) => other - one));
  });

  it('fits, from the first act to the last, for whoever checks it without the city', async () => {
    const log = await logged();
    const found = verified(await copy(), log!.checkpoint);
    expect(found).toMatchObject({ status: 0, leaves: log!.size, faults: [], erased: 0 });
    expect(found.opened).toBeGreaterThan(5);
  });

  it('does not show what is not for everybody, and holds it all the same', async () => {
    const { body } = await yard.get<LogPage>('/log/acts?limit=100');
    const sealed = body.items.filter(({ name }) => name === null);
    expect(sealed.length).toBeGreaterThan(0);
    expect(verified(await copy()).unopened).toBe(sealed.length);
    for (const { reference, subject } of sealed) expect([reference, subject]).toEqual([null, null]);
    expect(await copy()).not.toContain('proposal.screened');
  });

  it('names nobody who lives in the city', async () => {
    const people = await yard.db.query<{ id: string; pen_name: string }[]>('select id, pen_name from person');
    const text = await copy();
    expect(people.length).toBeGreaterThan(3);
    for (const { id, pen_name: penName } of people) {
      expect(text).not.toContain(id);
      expect(text).not.toContain(penName);
    }
  });

  it('is of one city: another has none', async () => {
    await addCity(yard.db, 'elsewhere');
    expect((await yard.get<LogView>('/api/v1/cities/elsewhere/log')).body).toEqual({ log: null });
    expect((await yard.get('/api/v1/cities/elsewhere/log/copy')).text).toBe('');
    expect((await yard.get('/api/v1/cities/elsewhere/log/checkpoint')).status).toBe(404);
  });
});

describe('proofs', () => {
  it('that an act stands in the log are right, for every act and at every size that was signed', async () => {
    const entries = (await copy())
      .split('\n')
      .filter((line) => line.startsWith('{"leaf"'))
      .map((line) => fromBase64((JSON.parse(line) as { entry: string }).entry)!);
    const notes = await yard.db.query<{ note: string }[]>('select note from log_checkpoint order by size');
    for (const { size, root } of notes.map(({ note }) => checkpointOf(note)))
      for (let leaf = 0; leaf < size; leaf += 3) {
        const { body } = await yard.get<ProofView>(`/log/proofs/inclusion?leaf=${leaf}&size=${size}`);
        const proof = body.hashes.map((hash) => fromBase64(hash)!);
        expect(isIncluded(sha256, { leaf, leafHash: leafHash(sha256, entries[leaf]!), size, root, proof })).toBe(true);
      }
  });

  it('that the log only grew are right, from each signed state to the last', async () => {
    const notes = await yard.db.query<{ note: string }[]>('select note from log_checkpoint order by size');
    const last = checkpointOf(notes.at(-1)!.note);
    for (const { note } of notes) {
      const { size: from, root: fromRoot } = checkpointOf(note);
      const { body } = await yard.get<ProofView>(`/log/proofs/consistency?from=${from}`);
      const proof = body.hashes.map((hash) => fromBase64(hash)!);
      expect(isConsistent(sha256, { from, fromRoot, to: last.size, toRoot: last.root, proof })).toBe(true);
    }
  });

  it.each(['inclusion?leaf=100000', 'inclusion?leaf=0&size=100000', 'consistency?from=100000', 'consistency?from=2&to=1'])(
    'of what is not there (%s) are refused, with how far the log goes',
    async (path) => {
      const answer = await yard.get<{ code: string; size: number }>(`/log/proofs/${path}`);
      expect([answer.status, answer.body.code, answer.body.size]).toEqual([404, 'log/no-such-place', (await logged())!.size]);
    },
  );

  it.each(['inclusion?leaf=-1', 'inclusion?leaf=1.5', 'inclusion', 'consistency?from=x'])('ask for numbers: %s', async (path) => {
    expect((await yard.get(`/log/proofs/${path}`)).status).toBe(400);
  });
});

describe('whoever changes the past in the database', () => {
  let before: string;
  beforeEach(async () => {
    await settled();
    before = await copy();
  });

  it.each([
    ['the words of an answer', `update official_response set explanation = explanation || ' '`],
    ['the figures of an answer', `update official_response set figures = '[]'`],
    ['the date of a promise', `update official_response set next_step_on = next_step_on + 1`],
    [
      'a line of a published budget',
      `update budget_line set initial_minor = initial_minor + 1 where code = (select min(code) from budget_line)`,
    ],
    ['the moment of an act', `update outbox set at = at + interval '1 day' where name = 'proposal.answered'`],
    ['who acted', `update outbox set actor_role = 'timer' where name = 'proposal.acknowledged'`],
    ['a fact of an act', `update outbox set payload = payload || '{"lateDays": 0, "office": "Nobody"}' where name = 'proposal.answered'`],
  ])('is found out: %s', async (_what, sql) => {
    const [{ rows }] = await yard.db.query<[{ rows: Record<string, unknown> }]>(`with saved as (select 1) select json_build_object(
      'official_response', (select json_agg(r) from official_response r), 'outbox', (select json_agg(o) from outbox o),
      'budget_line', (select json_agg(b) from budget_line b)) as rows from saved`);
    await tamper(sql);
    const { status, faults } = verified(await copy());
    expect(status).toBe(1);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^Leaf \d+: the act is not the one that was logged/);
    const table = /^update (\w+)/.exec(sql)![1]!;
    await tamper(`delete from ${table}`);
    await tamper(`insert into ${table} select * from json_populate_recordset(null::${table}, $1)`, [JSON.stringify(rows[table])]);
    expect(verified(await copy()).faults).toEqual([]);
  });

  it('is found out when the entry is changed with the act', () => {
    const [line] = before.split('\n').filter((one) => one.includes('"name":"proposal.answered"'));
    const forged = JSON.parse(line!) as { leaf: number; entry: string };
    const entry = fromBase64(forged.entry)!;
    entry[entry.length - 1]! ^= 1;
    const copied = before.replace(line!, JSON.stringify({ leaf: forged.leaf, entry: Buffer.from(entry).toString('base64') }));
    const { status, faults } = verified(copied);
    expect(status).toBe(1);
    expect(faults.some((fault) => fault.includes('are not those that were signed'))).toBe(true);
  });

  it('is found out when an act is withheld, or the last ones are cut off', () => {
    const [line] = before.split('\n').filter((one) => one.includes('"name":"proposal.answered"'));
    const { leaf, entry } = JSON.parse(line!) as { leaf: number; entry: string };
    expect(verified(before.replace(line!, JSON.stringify({ leaf, entry }))).faults).toEqual([
      `Leaf ${leaf}: the act is for everybody, and it is not shown. No act says that it was erased.`,
    ]);
    const last = before.split('\n').findLast((one) => one.startsWith('{"leaf"'))!;
    expect(verified(before.replace(`${last}\n`, '')).faults).toContainEqual(expect.stringMatching(/leaves were signed, and the copy has/));
  });

  it('runs into a wall first: nothing in the log is changed or deleted', async () => {
    for (const sql of [
      `update logged_act set entry = '\\x00'`,
      `update logged_act set salt = '\\x00'`,
      'delete from logged_act',
      `update log_checkpoint set note = ''`,
      'delete from log_node',
      'truncate log_checkpoint cascade',
    ])
      await expect(yard.db.query(sql), sql).rejects.toThrow(/only grows/);
  });
});

describe('the writer', () => {
  it('is one at a time, however many there are: each act stands there once', async () => {
    await Promise.all(Array.from({ length: 6 }, () => addPublished(yard)));
    await settled();
    const [{ doubles }] = await yard.db.query<[{ doubles: number }]>(
      `select count(*) filter (where n > 1)::int as doubles from (select count(*) as n from logged_act group by event_id) as counted`,
    );
    expect(doubles).toBe(0);
    expect(verified(await copy()).faults).toEqual([]);
  });

  it('writes nothing more where the log is not as it was last signed', async () => {
    const { size } = (await logged())!;
    const [{ peaks }] = await yard.db.query<[{ peaks: Buffer[] }]>('select peaks from act_log');
    await yard.db.query('update act_log set size = size - 1');
    await addPublished(yard, policy);
    await eventually(async () => {
      const [job] = await yard.db.query<{ last_error: string | null }[]>(
        `select last_error from graphile_worker.jobs where task_identifier = 'log-acts'`,
      );
      return job?.last_error?.includes('not where it was last signed');
    });
    await yard.db.query('update act_log set size = $1, peaks = $2', [size, peaks]);
    await yard.db.query(
      `update graphile_worker._private_jobs set run_at = now() where task_id = (select id from graphile_worker._private_tasks where identifier = 'log-acts')`,
    );
    await settled();
    expect(verified(await copy()).faults).toEqual([]);
    expect((await logged())!.size).toBeGreaterThan(size);
  });
});

describe('an act that a law bids to be forgotten', () => {
  const erase = async (role: 'administrator' | 'staff' | 'resident', leaf: number | string, body: object = { reason: 'court_order' }) =>
    yard.post<{ code: string }>(`/log/acts/${leaf}/erasure`, { as: await yard.person(role), body });

  it('is erased by an administrator, says nothing from then on, and leaves the log valid', async () => {
    await settled();
    const { body } = await yard.get<LogPage>('/log/acts?limit=100');
    const { leaf } = body.items.find(({ name }) => name === 'proposal.threshold-met')!;
    expect((await yard.get<LogPage>(`/log/acts?leaf=${leaf}`)).body).toMatchObject({ items: [{ leaf, erased: false }], nextCursor: null });
    expect((await erase('administrator', leaf)).status).toBe(204);
    await settled();
    const text = await copy();
    expect(verified(text)).toMatchObject({ status: 0, faults: [], erased: 1 });
    expect(text).toContain('"reason":"court_order"');
    expect((await yard.get<LogPage>('/log/acts?limit=100')).body.items.find((one) => one.leaf === leaf)).toMatchObject({
      name: null,
      erased: true,
    });
    expect(await erase('administrator', leaf)).toMatchObject({ status: 409, body: { code: 'log/already-erased' } });
  });

  it('is erased by nobody else, and not without a reason that the law knows', async () => {
    for (const role of ['staff', 'resident'] as const) expect((await erase(role, 0)).status).toBe(403);
    expect((await erase('administrator', 0, { reason: 'embarrassing' })).status).toBe(400);
    for (const leaf of [999_999, 'x', '1.5']) expect((await erase('administrator', leaf)).status).toBe(404);
  });
});

// The last of all: afterwards the log is another.
describe('whoever writes the whole log anew, and signs it with the true key', () => {
  it('is found out by one signed state that somebody kept', async () => {
    await settled();
    const kept = (await logged())!.checkpoint;
    for (const table of ['log_checkpoint', 'log_node', 'logged_act', 'act_log']) await tamper(`delete from ${table}`);
    await tamper(`update official_response set explanation = 'We never said that.'`);
    await yard.db.query(`insert into act_queue select city_id, id from outbox where name = 'proposal.answered' or name like 'budget.%'`);
    await addPublished(yard, policy);
    await settled();
    expect(verified(await copy())).toMatchObject({ status: 0, faults: [] });
    const found = verified(await copy(), kept);
    expect(found.status).toBe(1);
    expect(found.faults).not.toEqual([]);
  });
});
