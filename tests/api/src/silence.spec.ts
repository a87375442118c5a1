import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { responseStateCodes, responseStates } from '@madang/accountability';
import { Clocks, Jobs } from '@madang/api';
import type { NoticePage } from '@madang/contracts/follows';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withMail } from './fixtures/accounts.js';
import { startApiProcess } from './fixtures/api-process.js';
import { mailsTo } from './fixtures/mails.js';
import { addCycle, addPublished, timelineOf } from './fixtures/proposals.js';
import { rateTogether } from './fixtures/ratings.js';
import { letProposalAge, letTheWorldAge, noWorkLeft } from './fixtures/silence.js';
import { addSmallBudget } from './fixtures/small-budget.js';
import { made, type Limit, type Waiting } from './fixtures/limits/limit.js';
import { heardLimits } from './fixtures/limits/of-appeals-and-questions.js';
import { proposalLimits } from './fixtures/limits/of-proposals.js';
import { askedLimits, askedToMerge } from './fixtures/limits/of-questions-to-people.js';
import { eventually, Yard } from './yard.js';

const folder = mkdtempSync(join(tmpdir(), 'madang-silence-'));
/** A week and the days on both sides of it: what closes at the end of a seventh day is over. */
const daysOfSilence = 9;
let yard: Yard;

/** Every time limit up to enough support, and every other clock of what people write together. A new one needs a row in its table. */
const limits = [...proposalLimits, ...askedLimits, ...heardLimits];

/** What runs every minute and belongs to no limit of a proposal, and where it is tested. */
const others: Readonly<Record<string, string>> = {
  'let-time-pass': 'the clocks of this table',
  'count-opinions': 'here: the last count of a debate',
  'send-digests': 'digests.spec.ts',
  'remind-of-duties': 'reminders.spec.ts',
  'release-ratings': 'ratings.spec.ts',
  'release-claim-figures': 'claims-sealed.spec.ts',
  'seal-claim-months': 'claims-sealed.spec.ts',
  'forget-contributions': 'moderation.spec.ts',
  'look-at-priority-doors': 'belonging.spec.ts',
  'move-elections': 'elections-ballots.spec.ts',
  'finish-budget-versions': 'open-data.spec.ts',
};

const waiting = new Map<Limit, Waiting & { readonly email: string; readonly mailsBefore: number; readonly dueAt: Date }>();
let harmed: string;
let endsBeforeMerging: Waiting;
let lastDayOfTopic: { readonly id: string; readonly closesOn: string };

/** Two workers start at the same moment, and both hear the minute strike, twice. */
async function letWorkersStart(): Promise<void> {
  const workers = await Promise.all([startApiProcess(yard, { runsJobs: true }), startApiProcess(yard, { runsJobs: true })]);
  for (let minute = 0; minute < 2; minute += 1) {
    for (const task of yard.app.get(Jobs).everyMinute)
      await yard.db.query('select graphile_worker.add_job($1) from generate_series(1, 2)', [task]);
    await eventually(() => noWorkLeft(yard));
  }
  for (const worker of workers) await worker.stop();
}

async function prepare(): Promise<void> {
  const worker = await startApiProcess(yard, { runsJobs: true });
  for (const [at, limit] of limits.entries()) {
    const author = await yard.person();
    const email = `author-${at}@example.org`;
    await withMail(yard, author, email);
    waiting.set(limit, { ...(await limit.prepare(yard, author)), email, mailsBefore: 0, dueAt: new Date(0) });
  }
  const closesOn = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  const topic = { topic: 'Noise at night', question: 'What should the city do about noise at night?', language: 'en', closesOn };
  lastDayOfTopic = { id: await made(yard, 'POST', '/debates', await yard.person('facilitator'), topic), closesOn };
  await eventually(() => noWorkLeft(yard));
  await worker.stop();
}

beforeAll(async () => {
  yard = await Yard.open({ dataFolder: folder, runsJobs: false });
  await addSmallBudget(yard);
  await addCycle(yard);
  await prepare();
  // The worker is away: from here on nobody moves anything.
  harmed = await addPublished(yard);
  await rateTogether(yard, harmed, 'HO', [-3, -3, -3, -3, -3, -3, -3, -3, -3, -3]);
  endsBeforeMerging = await askedToMerge(yard, await yard.person());
  await letProposalAge(yard, endsBeforeMerging.reference, 25);
  await letTheWorldAge(yard, daysOfSilence);
  for (const [limit, one] of waiting)
    waiting.set(limit, { ...one, dueAt: await one.due(), mailsBefore: mailsTo(folder, one.email).length });
  await letWorkersStart();
});
afterAll(async () => {
  await yard.close();
  rmSync(folder, { recursive: true });
});

const byMail = limits.filter(({ toldBy }) => toldBy !== 'inbox');

describe('after a week without a worker', () => {
  it.each(limits.filter((limit) => !byMail.includes(limit)).map((limit) => [limit.what, limit] as const))(
    '%s: whoever asked has it in the inbox, once',
    async (_what, limit) => {
      const { author } = waiting.get(limit)!;
      const { items } = (await yard.get<NoticePage>('/notices', { as: author })).body;
      expect(items.filter(({ name }) => name === limit.told.name)).toHaveLength(1);
    },
  );

  it.each(limits.map((limit) => [limit.what, limit] as const))('%s: once, dated when it was due', async (_what, { told, ...limit }) => {
    const { reference, dueAt } = [...waiting].find(([{ what }]) => what === limit.what)![1];
    expect(dueAt.getTime()).toBeLessThan(Date.now() - 43_200_000);
    const happened = (await timelineOf(yard, reference)).filter(
      ({ name, role, facts }) =>
        name === told.name && role === 'timer' && Object.entries(told.facts!).every(([fact, value]) => facts[fact] === value),
    );
    expect(happened.map(({ at, by }) => ({ at: new Date(at), by }))).toEqual([{ at: dueAt, by: null }]);
  });

  it.each(byMail.map((limit) => [limit.what, limit] as const))('%s: whoever wrote it is told, once', (_what, limit) => {
    const { email, mailsBefore } = waiting.get(limit)!;
    const mails = mailsTo(folder, email)
      .slice(mailsBefore)
      .map(({ subject, text }) => `${subject}\n${text}`);
    expect(mails.length).toBeGreaterThan(0);
    expect(new Set(mails).size).toBe(mails.length);
  });

  it('every timeline is in the order in which things became due', async () => {
    for (const { reference } of waiting.values()) {
      const moments = (await timelineOf(yard, reference)).map(({ at }) => at);
      expect(moments).toEqual(moments.toSorted((one, other) => one.localeCompare(other)));
    }
  });

  it('what flagged harm had opened stays open, though the support would have ended meanwhile', async () => {
    const moves = (await timelineOf(yard, harmed)).filter(({ name }) => name === 'proposal.moved').map(({ facts }) => facts['to']);
    expect(moves).toEqual(['screening', 'published', 'threshold_met', 'overdue_ack']);
  });

  it('a proposal whose support ended first cannot merge any more, and one whose support ended later has merged', async () => {
    const last = (await timelineOf(yard, endsBeforeMerging.reference)).slice(-2);
    expect(last).toMatchObject([
      { name: 'proposal.moved', role: 'timer', facts: { to: 'expired' } },
      { name: 'merging.told', role: 'timer', facts: { state: 'lapsed' } },
    ]);
  });

  it('a debate that ended meanwhile is counted a last time', async () => {
    const counted = await yard.db.query<unknown[]>('select 1 from opinion_count where debate_id = $1 and counted_on > $2', [
      lastDayOfTopic.id,
      new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10),
    ]);
    expect(counted).toHaveLength(1);
  });
});

describe('the table of time limits', () => {
  it('knows every clock that has signed up', () => {
    const known = new Set(limits.map(({ clock }) => clock));
    expect(yard.app.get(Clocks).names.toSorted()).toEqual([...known].toSorted());
  });

  it('knows every state with a limit up to enough support, and those that people leave by themselves', () => {
    const early = responseStateCodes.slice(0, responseStateCodes.indexOf('threshold_met') + 1);
    const limited = [...early, 'in_debate' as const, 'withdrawn' as const].filter((state) => responseStates[state].limit !== null);
    expect(new Set(limits.flatMap(({ state }) => state ?? []))).toEqual(new Set(limited));
  });

  it('says of everything else that runs every minute where it is tested', () => {
    expect(yard.app.get(Jobs).everyMinute.toSorted()).toEqual(Object.keys(others).toSorted());
  });
});
