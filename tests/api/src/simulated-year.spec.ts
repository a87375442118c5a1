import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ResponseFiguresView } from '@madang/contracts/response-figures';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApiProcess, type ApiProcess } from './fixtures/api-process.js';
import { mailsIn } from './fixtures/mails.js';
import { addCycle } from './fixtures/proposals.js';
import { dayFromNow } from './fixtures/responses.js';
import { letTheWorldAge, noWorkLeft } from './fixtures/silence.js';
import { actsIn } from './fixtures/year/acts.js';
import { Chance } from './fixtures/year/chance.js';
import { grouped } from './fixtures/year/grouped.js';
import { RecordOfTheYear, type Happened } from './fixtures/year/record.js';
import { figuresOf, storiesOf, type Story } from './fixtures/year/recount.js';
import { peopleOfTheYear, publishInBulk, type Asked, type TownOfTheYear } from './fixtures/year/town.js';
import { eventually, Yard } from './yard.js';

const proposals = Number(process.env['MADANG_YEAR_PROPOSALS'] ?? 60);
const seed = Number(process.env['MADANG_SEED'] ?? 20_261_122);
const [days, shortestStep, longestStep, kills] = [365, 4, 14, 3];
const patience = 600_000;

const folder = mkdtempSync(join(tmpdir(), 'madang-year-'));
const chance = new Chance(seed);
let yard: Yard;
let town: TownOfTheYear;
let record: RecordOfTheYear;
let workers: ApiProcess[] = [];
let stories: Map<string, Story>;
const asked: Asked[] = [];
let killed = 0;
/** How far the year is: the world has been moved into the past by so many days. */
let today = 0;

const startWorker = () => startApiProcess(yard, { runsJobs: true });

/** Both workers go on until nothing is left to do; now and then one of them dies in the middle of its work. */
async function letWorkersFinish(dies: boolean): Promise<void> {
  if (dies) {
    await wait(chance.from(5, 150));
    const [victim, ...others] = workers;
    await victim!.kill();
    killed += 1;
    workers = [...others, await startWorker()];
  }
  await eventually(() => noWorkLeft(yard), patience);
  await record.read(today);
}

/**
 * The workers look at the clocks of their own accord when a minute begins. One that began while the world is moved would see half of it
 * moved: what is left of the minute is waited for if it is short.
 */
async function letTheMinuteBegin(): Promise<void> {
  const left = 60_000 - (Date.now() % 60_000);
  if (left > 5000) return;
  await wait(left + 500);
  await letWorkersFinish(false);
}

/** Each proposal is thought of now and then; otherwise nobody does anything about it. */
async function act(): Promise<void> {
  const states = await yard.db.query<{ id: string; state: string }[]>('select id, state from proposal where city_id = $1 order by id', [
    yard.cityId,
  ]);
  const stateOf = new Map(states.map(({ id, state }) => [id, state]));
  for (const one of asked) {
    const acts = actsIn[stateOf.get(one.id) ?? ''];
    if (acts && chance.happens(0.22)) await chance.oneOf(acts)({ yard, town, chance, one });
  }
}

async function step(length: number, dies: boolean): Promise<void> {
  const due = Math.ceil((proposals * Math.min(days * 0.7, today + length)) / (days * 0.7));
  while (asked.length < due) asked.push(await publishInBulk(yard, town, chance.oneOf(town.writers), asked.length + 1));
  await act();
  const overItsLetters = dies && chance.happens(0.5);
  await letWorkersFinish(overItsLetters);
  // The world is moved while nobody works, so that it is moved as a whole.
  await letTheMinuteBegin();
  await letTheWorldAge(yard, length);
  today += length;
  // The minute strikes for both workers at once.
  await yard.db.query(`select graphile_worker.add_job('let-time-pass') from generate_series(1, 2)`);
  await letWorkersFinish(dies && !overItsLetters);
}

/** A report that changed the state is told as that change. */
const movedWith = (all: readonly Happened[], { day, time, facts }: Happened) =>
  all.some((one) => one.name === 'proposal.moved' && one.day === day && one.time === time && one.facts['to'] === facts['state']);

beforeAll(async () => {
  yard = await Yard.open({ dataFolder: folder, runsJobs: false });
  await addCycle(yard);
  town = await peopleOfTheYear(yard);
  await yard.db.query(`delete from graphile_worker._private_jobs`);
  record = new RecordOfTheYear(yard, dayFromNow(0));
  await record.read(0);
  record.all.length = 0;
  workers = [await startWorker(), await startWorker()];
  const deaths = new Set(Array.from({ length: kills }, (_, at) => Math.floor(((at + 0.5) * days) / kills)));
  while (today < days) {
    const length = chance.from(shortestStep, longestStep);
    const dies = [...deaths].find((day) => day < today + length);
    if (dies !== undefined) deaths.delete(dies);
    await step(length, dies !== undefined);
  }
  // What is being tried again after a fault waits a while by itself.
  await yard.db.query('update graphile_worker._private_jobs set run_at = now() where run_at > now()');
  await eventually(() => noWorkLeft(yard), patience);
  await record.read(today);
  stories = storiesOf(record);
}, patience);
afterAll(async () => {
  for (const worker of workers) await worker.stop();
  await yard.close();
  rmSync(folder, { recursive: true });
});

describe(`a year of ${proposals} proposals, with workers that die (seed ${seed})`, () => {
  it('was a year: its workers were killed, no work was given up, and much was done and much left undone', async () => {
    expect(killed).toBe(kills);
    expect(await yard.db.query('select task_identifier, last_error from graphile_worker.jobs where last_error is not null')).toEqual([]);
    expect(stories.size).toBe(proposals);
    const silences = [...stories.values()].reduce((sum, story) => sum + story.silences, 0);
    expect(silences).toBeGreaterThan(proposals / 2);
    expect(record.all.filter(({ role }) => role !== 'timer').length).toBeGreaterThan(proposals);
  });

  it('every clock struck once, in the first moment after its day, and every step followed from the one before', () =>
    expect([...stories.values()].filter(({ faults }) => faults.length > 0).map(({ proposal, faults }) => ({ proposal, faults }))).toEqual(
      [],
    ));

  it('every proposal stands where its log says, with the date that its log gives it, and no date has passed', async () => {
    const rows = await yard.db.query<{ id: string; state: string; due: number | null }[]>(
      `select id, state, due_on - $2::date as due from proposal where city_id = $1 and year = 1990 order by id`,
      [yard.cityId, dayFromNow(0)],
    );
    const told = [...stories.values()].map(({ proposal, state, due }) => ({ id: proposal, state, due: due === null ? null : due - today }));
    expect(rows).toEqual(told.toSorted((one, other) => (one.id < other.id ? -1 : 1)));
    expect(rows.filter(({ due }) => due !== null && due < 0)).toEqual([]);
  });

  it('whoever wrote or backs a proposal has every step in the inbox, once, and nobody else', async () => {
    const notices = await yard.db.query<{ event: string; people: string[] }[]>(
      `select event_id as event, array_agg(person_id order by person_id) as people from notice where city_id = $1 group by event_id`,
      [yard.cityId],
    );
    const told = new Map(notices.map(({ event, people }) => [event, people]));
    const moves = record.all.filter(({ name, facts }) => name === 'proposal.moved' && facts['to'] !== 'published');
    const lastBacker = await yard.db.query<{ proposal: string; person: string }[]>(
      'select proposal_id as proposal, person_id as person from support where city_id = $1',
      [yard.cityId],
    );
    const backersOf = grouped(lastBacker, ({ proposal }) => proposal);
    const wrong = moves.filter(({ id, proposal, actor }) => {
      const { author } = asked.find((one) => one.id === proposal)!;
      const people = new Set([author.id as string, ...(backersOf.get(proposal) ?? []).map(({ person }) => person)]);
      if (actor !== null) people.delete(actor);
      return JSON.stringify(told.get(id)) !== JSON.stringify([...people].toSorted());
    });
    expect(wrong).toEqual([]);
    expect(moves.length).toBeGreaterThan(proposals);
  });

  it('every one of them who has an address got a mail for every step; none is lost, and none comes twice but where its worker died over it', () => {
    const sent = grouped(
      mailsIn(folder).filter(({ subject, text }) => subject.includes('1990-') || text.includes('1990-')),
      ({ to, text }) => `${to} ${/1990-\d+/.exec(text)![0]}`,
    );
    const told = new Set(['proposal.moved', 'author.asked', 'author.answered', 'appeal.moved']);
    let twice = 0;
    const lost: string[] = [];
    for (const one of asked) {
      const own = record.all.filter(({ proposal }) => proposal === one.id);
      const steps = own.filter(
        (step) =>
          (told.has(step.name) && step.facts['to'] !== 'published') ||
          (step.name === 'proposal.progress-reported' && !movedWith(own, step)),
      );
      for (const [email, person] of town.addresses) {
        if (person.id !== one.author.id && !one.supporters.some(({ id }) => id === person.id)) continue;
        const owed = steps.filter(({ name, actor }) => name === 'proposal.moved' || actor !== person.id).length;
        const got = sent.get(`${email} ${one.reference}`)?.length ?? 0;
        if (got < owed) lost.push(`${email} ${one.reference}: ${got} of ${owed}`);
        twice += Math.max(0, got - owed);
      }
    }
    expect(lost).toEqual([]);
    // A worker does two things at a time.
    expect(twice).toBeLessThanOrEqual(2 * killed);
  });

  it('the figures that the tracker publishes are those of the log', async () => {
    const { whole } = (await yard.get<ResponseFiguresView>('/responses/figures')).body;
    const { owed, answered, answeredInTime, overdue, medianDays, decisions } = whole;
    expect({ owed, answered, answeredInTime, overdue, medianDays, decisions }).toEqual(figuresOf(stories.values()));
    expect(answered).toBeGreaterThan(proposals / 8);
  });
});
