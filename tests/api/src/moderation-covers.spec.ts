import type { AmendmentsView } from '@madang/contracts/amendments';
import type { AppealQueueView } from '@madang/contracts/moderation-queue';
import type { ProposalVersionPage } from '@madang/contracts/proposal-versions';
import type { TimelineView } from '@madang/contracts/proposal-timeline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appeal, codeOf, coverPage, coversOf, decide, decideAppeal, log, report } from './fixtures/moderation.js';
import { ModeratedProposal } from './fixtures/moderated-proposal.js';
import { addPublished, policy, proposalOf, runJob } from './fixtures/proposals.js';
import { Yard, type Person } from './yard.js';

let place: ModeratedProposal;
let yard: Yard;
let author: Person;
let facilitator: Person;
let another: Person;
let reference: string;
beforeAll(async () => {
  place = await ModeratedProposal.open();
  ({ yard, reference } = place);
  ({ author, facilitator, another } = place.people);
});
afterAll(() => yard.close());

/** The tables in which a word stands anywhere, capitals or not. */
async function kept(word: string): Promise<string[]> {
  const tables = await yard.db.query<{ name: string }[]>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const found = tables.map(async ({ name }) => {
    const rows = await yard.db.query<unknown[]>(`select 1 from "${name}" as one where one::text ilike $1 limit 1`, [`%${word}%`]);
    return rows.length > 0 ? [name] : [];
  });
  return (await Promise.all(found)).flat();
}

describe('a cover', () => {
  it('leaves the place, the reason and the day, in the history of the proposal and in the public log', async () => {
    const thing = await place.argue(await yard.person(), 'Words that name a private person, and where she lives.');
    const id = await place.covered(thing);
    expect(await place.shown(thing)).toMatchObject({ text: null, coveredFor: 'personal_data' });
    const timeline = await yard.get<TimelineView>(`/proposals/${reference}/timeline`);
    expect(timeline.body.items.at(-1)).toMatchObject({
      name: 'moderation.covered',
      role: 'facilitator',
      facts: { reason: 'personal_data' },
    });
    expect((await coversOf(yard, reference)).find((one) => one.id === id)).toMatchObject({ ...thing, inForce: true, appeal: null });
    const whole = await yard.get('/moderation/log?limit=100');
    for (const text of [timeline.text, whole.text, (await yard.get(`/moderation/covers/${id}`)).text])
      expect(text).not.toContain('private person');
    expect(await coverPage(yard, id)).toMatchObject({ explanation: null, words: null, mayAppealUntil: null });
  });

  it('of a passage in a proposal covers it wherever it stands, and moves nothing else', async () => {
    const writer = await yard.person();
    const name = 'Doctor Quixaverd of Mill Lane';
    const body = { ...policy, title: `Ask ${name}`, problem: `${policy.problem} ${name} told us so, and ${name} knows.` };
    const at = await addPublished(yard, body, writer);
    const suggestion = {
      change: 'Something else should change here.',
      problem: `${policy.problem} ${name} agrees.`,
      why: 'It reads better.',
    };
    await yard.post(`/proposals/${at}/amendments`, { as: await yard.person(), body: { ...suggestion, language: 'en' } });
    const before = await proposalOf(yard, at);
    const id = await place.covered({ kind: 'proposal', thing: before.id }, { passages: [name] });
    const after = await proposalOf(yard, at);
    const { mark } = (await coverPage(yard, id, writer)).words![0]!;
    expect(after.title).toBe(`Ask ${mark}`);
    expect(after.problem).toBe(`${policy.problem} ${mark} told us so, and ${mark} knows.`);
    expect([after.state, after.dueOn, after.supporters, after.moves]).toEqual([
      before.state,
      before.dueOn,
      before.supporters,
      before.moves,
    ]);
    const readers = await Promise.all(
      ['', '/timeline', '/versions', '/amendments', '/similar'].map((path) => yard.get(`/proposals/${at}${path}`)),
    );
    for (const { text } of [...readers, await yard.get('/proposals?q=mill%20lane'), await yard.get('/proposals?limit=100')])
      expect(text).not.toContain('Quixaverd');
    expect((await yard.get<AmendmentsView>(`/proposals/${at}/amendments`)).body.items[0]!.text.map((one) => one.after)).toContain(
      `${policy.problem} ${mark} agrees.`,
    );
    expect(await kept('quix')).toEqual(['moderation_decision']);
    expect((await coverPage(yard, id, writer)).words).toEqual([{ mark, words: name }]);
    await appeal(yard, writer, id);
    expect((await decideAppeal(yard, another, id, 'lift')).status).toBe(204);
    expect(await proposalOf(yard, at)).toMatchObject({ title: before.title, problem: before.problem });
    const versions = await yard.get<ProposalVersionPage>(`/proposals/${at}/versions`);
    expect(versions.text).not.toContain(mark);
  });

  it('of a suggested change hides its words and its reason, and nothing can be decided about it meanwhile', async () => {
    const body = { title: 'Another title for it', why: 'Because my neighbour says so.', language: 'en' };
    const made = await yard.post<{ id: string }>(`/proposals/${reference}/amendments`, { as: await yard.person(), body });
    await place.covered({ kind: 'amendment', thing: made.body.id });
    const { items } = (await yard.get<AmendmentsView>(`/proposals/${reference}/amendments`, { as: author })).body;
    expect(items.find(({ id }) => id === made.body.id)).toMatchObject({
      why: null,
      text: [],
      coveredFor: 'personal_data',
      mayDecide: false,
    });
    const accepted = await yard.post(`/proposals/${reference}/amendments/${made.body.id}/decision`, {
      as: author,
      body: { verdict: 'accept' },
    });
    expect(accepted.status).toBe(409);
  });

  it('G02 of passage after passage can be undone in any order', async () => {
    const writer = await yard.person();
    const text = 'Ada lives next to Bert, and Ada knows Bert.';
    const thing = await place.argue(writer, text);
    const [first, second] = [await place.covered(thing, { passages: ['Ada'] }), await place.covered(thing, { passages: ['Bert'] })];
    expect((await place.shown(thing)).text).toMatch(/^\[…\d+\] lives next to \[…\d+\], and \[…\d+\] knows \[…\d+\]\.$/);
    for (const id of [first, second]) {
      expect((await appeal(yard, writer, id)).status).toBe(204);
      expect((await decideAppeal(yard, another, id, 'lift')).status).toBe(204);
    }
    expect((await place.shown(thing)).text).toBe(text);
  });

  it('names a lawful reason, and passages that stand there', async () => {
    const thing = await place.argue(author);
    const code = async (body: object) => codeOf(await decide(yard, facilitator, thing, { verdict: 'cover', ...body }));
    expect(await code({})).toEqual([400, 'moderation/reason-missing']);
    expect(await code({ reason: 'personal_data', passages: ['Not in there'] })).toEqual([400, 'moderation/passage-not-in-the-text']);
    expect((await code({ reason: 'off_topic' }))[0]).toBe(400);
    expect((await code({ reason: 'criticism' }))[0]).toBe(400);
    expect(codeOf(await decide(yard, facilitator, thing, { verdict: 'keep' }))).toEqual([409, 'moderation/nothing-reported']);
  });

  it('is done once, when two facilitators decide at the same moment', async () => {
    const thing = await place.argue(author);
    const answers = await Promise.all([facilitator, another].map((as) => decide(yard, as, thing, { verdict: 'cover', reason: 'insult' })));
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 409]);
  });
});

describe('an appeal', () => {
  it('is decided by another facilitator: the words come back, and the log says so', async () => {
    const writer = await yard.person();
    const thing = await place.argue(writer, 'Words that were covered by mistake.');
    const id = await place.covered(thing);
    expect(await coverPage(yard, id, writer)).toMatchObject({ mine: true, words: [{ words: 'Words that were covered by mistake.' }] });
    expect((await appeal(yard, writer, id)).status).toBe(204);
    expect((await place.shown(thing)).text).toBeNull();
    const waiting = async (as: Person) =>
      (await yard.get<AppealQueueView>('/moderation/appeals', { as })).body.items.find((one) => one.id === id)?.mayDecide;
    expect([await waiting(facilitator), await waiting(another)]).toEqual([false, true]);
    expect((await decideAppeal(yard, another, id, 'lift')).status).toBe(204);
    expect((await place.shown(thing)).text).toBe('Words that were covered by mistake.');
    expect((await log(yard, '?limit=100')).items.find((one) => one.id === id)).toMatchObject({ appeal: { state: 'lifted' } });
    expect(codeOf(await decideAppeal(yard, another, id, 'uphold'))).toEqual([409, 'appeal/not-open']);
  });

  it('A15 is not decided by whoever covered the words, wrote them or reported them', async () => {
    const [writer, reporter] = [await yard.person('resident', 'facilitator'), await yard.person('resident', 'facilitator')];
    const thing = await place.argue(writer);
    await report(yard, reporter, thing);
    for (const as of [writer, reporter])
      expect(codeOf(await decide(yard, as, thing, { verdict: 'cover', reason: 'threat' }))).toEqual([409, 'moderation/own-cause']);
    const id = await place.covered(thing);
    await appeal(yard, writer, id);
    for (const as of [facilitator, writer, reporter])
      expect(codeOf(await decideAppeal(yard, as, id, 'lift'))).toEqual([409, 'appeal/another-person']);
    expect((await decideAppeal(yard, another, id, 'uphold')).status).toBe(204);
    expect(await coverPage(yard, id)).toMatchObject({ inForce: true, appeal: { state: 'upheld' } });
  });

  it('is the writer’s alone, once, and in time', async () => {
    const writer = await yard.person();
    const id = await place.covered(await place.argue(writer));
    expect(codeOf(await appeal(yard, await yard.person(), id))).toEqual([403, 'appeal/not-yours']);
    const twice = await Promise.all([1, 2, 3].map(() => appeal(yard, writer, id)));
    expect(twice.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([204, 409, 409]);
    const late = await place.covered(await place.argue(writer));
    await yard.db.query(`update moderation_decision set appeal_until = now() - interval '1 second' where id = $1`, [late]);
    expect(codeOf(await appeal(yard, writer, late))).toEqual([409, 'appeal/too-late']);
  });

  it('that nobody answers brings the words back by itself, also after a week without a worker', async () => {
    const writer = await yard.person();
    const thing = await place.argue(writer);
    const id = await place.covered(thing);
    await appeal(yard, writer, id);
    await runJob(yard, 'let-time-pass');
    expect((await place.shown(thing)).text).toBeNull();
    await yard.db.query(`update moderation_appeal set due_at = now() - interval '7 days' where decision_id = $1`, [id]);
    await runJob(yard, 'let-time-pass');
    expect((await place.shown(thing)).text).not.toBeNull();
    expect(await coverPage(yard, id)).toMatchObject({ inForce: false, appeal: { state: 'lifted_by_silence' } });
    const { items } = (await yard.get<TimelineView>(`/proposals/${reference}/timeline`)).body;
    const lifted = items.filter(({ name, role }) => name === 'moderation.appeal-decided' && role === 'timer');
    expect(lifted).toMatchObject([{ facts: { state: 'lifted_by_silence' } }]);
  });
});
