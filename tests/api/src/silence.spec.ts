import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { responseStateCodes, responseStates, type ResponseState } from '@madang/accountability';
import { Clocks, Jobs } from '@madang/api';
import type { NoticePage } from '@madang/contracts/follows';
import type { DebatePage } from '@madang/contracts/debates';
import type { TimelineEntryView } from '@madang/contracts/proposal-timeline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withMail } from './fixtures/accounts.js';
import { startApiProcess } from './fixtures/api-process.js';
import { breach, fileClaim, hear, letClaimAge, said } from './fixtures/claims.js';
import { mailsTo } from './fixtures/mails.js';
import { offerBody, toRent, toSchools } from './fixtures/mergings.js';
import { appeal, decide } from './fixtures/moderation.js';
import {
  addCycle,
  addPublished,
  addSubmitted,
  addWithEnoughSupport,
  policy,
  proposalOf,
  reallocation,
  support,
  timelineOf,
} from './fixtures/proposals.js';
import { rateTogether } from './fixtures/ratings.js';
import { acknowledge, addAwaitingAnswer, answerWith, dayFromNow, partlyAccepted, report } from './fixtures/responses.js';
import { letProposalAge, letTheWorldAge, noWorkLeft } from './fixtures/silence.js';
import { addSmallBudget, move, rent, roads, schools } from './fixtures/small-budget.js';
import { eventually, Yard, type Person } from './yard.js';

const folder = mkdtempSync(join(tmpdir(), 'madang-silence-'));
/** A week and the days on both sides of it: what closes at the end of a seventh day is over. */
const daysOfSilence = 9;
let yard: Yard;

const change = 'This part alone can be decided on, and sooner than the rest of it.';

interface Waiting {
  /** The proposal in whose timeline it is told. */
  readonly reference: string;
  readonly author: Person;
  /** Asks the database when it was due. */
  readonly due: () => Promise<Date>;
}

interface Limit {
  readonly what: string;
  /** Under which name the clock has signed up. */
  readonly clock: string;
  /** For clocks of proposals: the state whose days run out. */
  readonly state?: ResponseState;
  readonly prepare: (author: Person) => Promise<Waiting>;
  readonly told: Partial<TimelineEntryView>;
  /** Whoever asked a question reads of it in the inbox, and in the digest where they want one. */
  readonly toldBy?: 'inbox';
}

async function momentOf(table: string, column: string, where: string, id: string): Promise<Date> {
  const [row] = await yard.db.query<{ at: Date }[]>(`select ${column} as at from ${table} where ${where} = $1`, [id]);
  return row!.at;
}

const endOfProposal = (name: string) => async () => {
  const [row] = await yard.db.query<{ at: Date }[]>(
    `select (p.due_on + 1)::timestamp at time zone city.time_zone as at from proposal p join city on city.id = p.city_id
      where p.city_id = $1 and (p.year || '-' || p.number = $2 or p.id::text = $2)`,
    [yard.cityId, name],
  );
  return row!.at;
};

async function made(method: string, path: string, as: Person, body: object): Promise<string> {
  const answer = await yard.call<{ id: string }>(method, path, { as, body });
  expect(answer.status, answer.text).toBeLessThan(300);
  return answer.body?.id;
}

/** A proposal that has been in its state for so many days when the silence begins. */
function aged(days: number, make: (author: Person) => Promise<string>): Limit['prepare'] {
  return async (author) => {
    const reference = await make(author);
    await letProposalAge(yard, reference, days);
    return { reference, author, due: endOfProposal(reference) };
  };
}

async function withdrawn(author: Person): Promise<string> {
  const reference = await addPublished(yard, policy, author);
  await support(yard, reference);
  await made('POST', `/proposals/${reference}/withdrawal`, author, {});
  return reference;
}

async function inDebate(author: Person): Promise<string> {
  const reference = await addWithEnoughSupport(yard, policy, author);
  await rateTogether(yard, reference, 'HO', [-3, -3, -3, -3, -3, -3, -3, -3, -3, -3]);
  await acknowledge(yard, reference);
  await eventually(async () => (await proposalOf(yard, reference)).state === 'in_debate');
  await eventually(async () =>
    (await yard.get<DebatePage>('/debates?limit=100')).body.items.some(({ proposal }) => proposal?.reference === reference),
  );
  return reference;
}

async function offered(from: string, fromAuthor: Person, intoAuthor: Person): Promise<string> {
  const into = await addPublished(yard, toSchools, intoAuthor);
  return made('POST', '/mergings', fromAuthor, offerBody({ from, into }));
}

async function askedToMerge(author: Person): Promise<Waiting & { readonly id: string }> {
  const [reference, other] = [await addPublished(yard, toRent, author), await yard.person()];
  await support(yard, reference);
  const id = await offered(reference, author, other);
  await made('POST', `/mergings/${id}/answer`, other, { verdict: 'agree' });
  return { id, reference, author, due: () => momentOf('merging', 'closes_at', 'id', id) };
}

/** Every time limit up to enough support, and every other clock of what people write together. A new one needs a row here. */
const limits: readonly Limit[] = [
  {
    what: 'a text that nobody checks is published',
    clock: 'proposals',
    state: 'screening',
    prepare: aged(0, (author) => addSubmitted(yard, author)),
    told: { name: 'proposal.moved', facts: { from: 'screening', to: 'published' } },
  },
  {
    what: 'support ends where it did not suffice',
    clock: 'proposals',
    state: 'published',
    prepare: aged(25, (author) => addPublished(yard, policy, author)),
    told: { name: 'proposal.moved', facts: { from: 'published', to: 'expired' } },
  },
  {
    what: 'an acknowledgement that nobody writes is overdue',
    clock: 'proposals',
    state: 'threshold_met',
    prepare: aged(3, (author) => addWithEnoughSupport(yard, policy, author)),
    told: { name: 'proposal.moved', facts: { from: 'threshold_met', to: 'overdue_ack' } },
  },
  {
    what: 'what was withdrawn and nobody adopts is closed',
    clock: 'proposals',
    state: 'withdrawn',
    prepare: aged(9, withdrawn),
    told: { name: 'proposal.moved', facts: { from: 'withdrawn', to: 'closed' } },
  },
  {
    what: 'a debate ends',
    clock: 'proposals',
    state: 'in_debate',
    prepare: aged(25, inDebate),
    told: { name: 'proposal.moved', facts: { from: 'in_debate', to: 'debate_report' } },
  },
  {
    what: 'an offer to merge that nobody answers falls away',
    clock: 'mergings',
    prepare: async (author) => {
      const reference = await addPublished(yard, toRent, author);
      const id = await offered(reference, author, await yard.person());
      await yard.db.query(`update merging set closes_at = closes_at - interval '10 days' where id = $1`, [id]);
      return { reference, author, due: () => momentOf('merging', 'closes_at', 'id', id) };
    },
    told: { name: 'merging.told', facts: { state: 'lapsed' } },
  },
  {
    what: 'supporters have been asked about a merging: it is done',
    clock: 'mergings',
    prepare: askedToMerge,
    told: { name: 'merging.told', facts: { state: 'done' } },
  },
  {
    what: 'authors who are asked about joining two proposals say nothing: both stay',
    clock: 'joinings',
    prepare: async (author) => {
      const reference = await addWithEnoughSupport(yard, policy, author);
      await acknowledge(yard, reference);
      const staff = await yard.person('staff');
      await yard.call('POST', `/proposals/${reference}/review`, { as: staff });
      const other = await addPublished(yard, policy, await yard.person());
      const id = await made('POST', `/proposals/${reference}/joinings`, staff, { other, why: 'They ask for the same.', language: 'en' });
      await yard.db.query(
        `update joining set asked_at = asked_at - interval '10 days', closes_at = closes_at - interval '10 days' where id = $1`,
        [id],
      );
      return { reference, author, due: () => momentOf('joining', 'closes_at', 'id', id) };
    },
    told: { name: 'joining.told', facts: { state: 'lapsed' } },
  },
  {
    what: 'supporters have been asked about a splitting: it is done',
    clock: 'splittings',
    prepare: async (author) => {
      const whole = { ...reallocation, moves: [move(roads, -150), move(rent, 100), move(schools, 50)] };
      const reference = await addPublished(yard, whole, author);
      await support(yard, reference);
      const parts = [
        { title: 'Help with the rent', change, moves: [move(roads, -100), move(rent, 100)] },
        { title: 'More for schools', change, moves: [move(roads, -50), move(schools, 50)] },
      ];
      const id = await made('POST', `/proposals/${reference}/splittings`, author, { parts, why: 'They are two things, not one.' });
      return { reference, author, due: () => momentOf('splitting', 'closes_at', 'id', id) };
    },
    told: { name: 'splitting.told', facts: { state: 'done' } },
  },
  {
    what: 'supporters have been asked about other amounts: they are counted',
    clock: 'amendments',
    prepare: async (author) => {
      const reference = await addPublished(yard, toRent, author);
      const supporter = await support(yard, reference);
      const body = { why: 'Half of it is enough.', language: 'en', moves: [move(roads, -50), move(rent, 50)] };
      const id = await made('POST', `/proposals/${reference}/amendments`, await yard.person(), body);
      await made('POST', `/proposals/${reference}/amendments/${id}/decision`, author, { verdict: 'ask' });
      await made('PUT', `/proposals/${reference}/amendments/${id}/voice`, supporter, { inFavour: true });
      return { reference, author, due: () => momentOf('amendment', 'closes_at', 'id', id) };
    },
    told: { name: 'amendment.decided', facts: { state: 'accepted' } },
  },
  {
    what: 'an objection that nobody decides brings the words back',
    clock: 'objections',
    prepare: async (author) => {
      const reference = await addPublished(yard, policy);
      const text = 'Nobody has said this before, and nobody is named in it.';
      const thing = await made('POST', `/proposals/${reference}/arguments`, author, { side: 'for', text, language: 'en' });
      const facilitator = await yard.person('facilitator');
      const covered = await decide(yard, facilitator, { kind: 'argument', thing }, { verdict: 'cover', reason: 'personal_data' });
      const cover = covered.body?.id ?? '';
      expect((await appeal(yard, author, cover)).status).toBe(204);
      return { reference, author, due: () => momentOf('moderation_appeal', 'due_at', 'decision_id', cover) };
    },
    told: { name: 'moderation.appeal-decided', facts: { state: 'lifted_by_silence' } },
  },
  {
    what: 'an appeal beside a promise on which nobody decides rises',
    clock: 'appeals',
    prepare: async (author) => {
      const reference = await addWithEnoughSupport(yard, policy, author);
      await acknowledge(yard, reference);
      const staff = await yard.person('staff');
      await yard.call('POST', `/proposals/${reference}/review`, { as: staff });
      await answerWith(yard, reference, partlyAccepted());
      await report(yard, reference, staff, { state: 'planned', promisedOn: dayFromNow(90) });
      const id = await made('POST', `/proposals/${reference}/appeals`, await yard.person(), {
        text: 'The part that was refused is the one we need.',
        language: 'en',
      });
      await yard.db.query(`update appeal set due_on = due_on - 27, entered_at = entered_at - interval '27 days' where id = $1`, [id]);
      const due = async () => {
        const [row] = await yard.db.query<{ at: Date }[]>(
          `select (a.due_on + 1)::timestamp at time zone city.time_zone as at from appeal a join city on city.id = a.city_id where a.id = $1`,
          [id],
        );
        return row!.at;
      };
      return { reference, author, due };
    },
    told: { name: 'appeal.moved', facts: { to: 'escalated_3' } },
  },
  {
    what: 'a question that nobody answers is overdue',
    clock: 'questions',
    prepare: async (author) => {
      const reference = await addPublished(yard, policy);
      const id = await made('POST', '/questions', author, {
        about: 'proposal',
        key: reference,
        text: 'What does all of this cost in a year?',
        language: 'en',
      });
      await yard.db.query(
        `update question set due_on = due_on - 10, next_at = next_at - interval '10 days', asked_at = asked_at - interval '10 days' where id = $1`,
        [id],
      );
      const due = async () => {
        const [row] = await yard.db.query<{ at: Date }[]>(
          `select (q.due_on + 1)::timestamp at time zone city.time_zone as at from question q join city on city.id = q.city_id where q.id = $1`,
          [id],
        );
        return row!.at;
      };
      return { reference, author, due };
    },
    told: { name: 'question.overdue', facts: {} },
    toldBy: 'inbox',
  },
  {
    what: 'a recommendation to which the city does not reply is silence in public',
    clock: 'claims',
    prepare: async (author) => {
      const reference = await addAwaitingAnswer(yard);
      await answerWith(yard, reference);
      const claim = await fileClaim(yard, author, { about: 'decision', key: reference, mail: true });
      await hear(yard, claim, await yard.person('ombudsperson'), [
        ['acknowledgement', said('I have your claim.')],
        ['finding', breach],
      ]);
      await letClaimAge(yard, claim, 55);
      const due = async () => {
        const [row] = await yard.db.query<{ at: Date }[]>(
          `select (r.due_on + 1)::timestamp at time zone city.time_zone as at from claim_recommendation r join city on city.id = r.city_id
            where r.claim_id = $1`,
          [claim],
        );
        return row!.at;
      };
      return { reference, author, due };
    },
    told: { name: 'recommendation.moved', facts: { to: 'silent' } },
  },
];

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
    waiting.set(limit, { ...(await limit.prepare(author)), email, mailsBefore: 0, dueAt: new Date(0) });
  }
  const closesOn = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  const topic = { topic: 'Noise at night', question: 'What should the city do about noise at night?', language: 'en', closesOn };
  lastDayOfTopic = { id: await made('POST', '/debates', await yard.person('facilitator'), topic), closesOn };
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
  endsBeforeMerging = await askedToMerge(await yard.person());
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
