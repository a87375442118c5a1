import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, addOpenAssembly, bringToSignature, decision } from './fixtures/assemblies.js';
import { pdf, sendFile } from './fixtures/attachments.js';
import { fact } from './fixtures/checks.js';
import { breach, fileClaim, hear, said as claimSaid } from './fixtures/claims.js';
import { tag } from './fixtures/classification.js';
import { addAcceptedMoney, plan, planOf, recordCouncil } from './fixtures/commitments.js';
import { fourProjects, talliedElection } from './fixtures/elections.js';
import { act as hearingAct, decided } from './fixtures/hearings.js';
import { copyOf, settle, tamperWith, verified } from './fixtures/log.js';
import { appeal, decide, decideAppeal } from './fixtures/moderation.js';
import { addCycle, addPublished, addWithEnoughSupport, euros, policy } from './fixtures/proposals.js';
import { addAwaitingAnswer, answerWith, completeDraft, dayFromNow, report, responseTo } from './fixtures/responses.js';
import { giveRole, justifyCut, warnOf, replyToClaim, works } from './fixtures/recorded-past.js';
import { addSmallBudget, roads } from './fixtures/small-budget.js';
import { completeExamination } from './fixtures/feasibility.js';
import { Yard, type Person } from './yard.js';

let yard: Yard;
let staff: Person;
let colleague: Person;
let facilitator: Person;

beforeAll(async () => {
  yard = await Yard.open();
  [staff, colleague, facilitator] = [await yard.person('staff'), await yard.person('staff'), await yard.person('facilitator')];
  const version = await addSmallBudget(yard);
  await addCycle(yard);
  await keepPromise();
  await beGraded();
  await reopen();
  await examine();
  await hearAppeal();
  await debate();
  await cover();
  await sayOfCity();
  await justifyCut(yard, staff, version);
  await giveRole(yard);
  await resolve();
  await question();
  await claim();
  await talliedElection(yard, 'counted', [['P01'], ['P02', 'P03']], { projects: fourProjects });
  await settle(yard);
});
afterAll(() => yard.close());

async function keepPromise(): Promise<void> {
  const { reference } = await addAcceptedMoney(yard, 100, 80);
  await works(plan(yard, reference, staff, planOf(80)));
  await works(yard.call('PUT', `/proposals/${reference}/commitment/milestones/0`, { as: staff, body: { reachedOn: dayFromNow(0) } }));
  await works(recordCouncil(yard, reference, staff, { step: 'tabled', note: 'Tabled with the budget.' }));
  const change = { language: 'en', reason: 'The tender failed.', milestones: [{ position: 1, dueOn: dayFromNow(90) }], lines: [] };
  await works(yard.post(`/proposals/${reference}/commitment/changes`, { as: staff, body: change }));
  await works(report(yard, reference, staff, { state: 'in_progress', spent: euros(10) }));
  const fields = { words: 'The tender in the gazette', language: 'en', seenOn: dayFromNow(0), place: 'Town hall' };
  await works(sendFile(yard, staff, `/proposals/${reference}/delivery/evidence`, { fields, bytes: pdf }));
  const { id } = (await responseTo(yard, reference)).delivery!.reports[0]!.evidence[0]!;
  const body = { reason: 'It is the gazette of another year.', language: 'en' };
  await works(yard.post(`/proposals/${reference}/delivery/evidence/${id}/taken-back`, { as: staff, body }));
}

/** Carried out, looked at, graded, and what the city says to that. */
async function beGraded(): Promise<void> {
  const { reference, author } = await addAcceptedMoney(yard);
  await works(plan(yard, reference, staff, planOf(100)));
  for (const state of ['in_progress', 'completed']) await works(report(yard, reference, staff, { state }));
  const found = { verdict: 'done', language: 'en' };
  for (let looked = 0; looked < 3; looked += 1)
    await works(yard.call('PUT', `/proposals/${reference}/delivery/check`, { as: await yard.person(), body: found }));
  await works(yard.call('PUT', `/proposals/${reference}/delivery/grade`, { as: author, body: { grade: 'B', language: 'en' } }));
  const body = { words: 'The rest follows in May.', language: 'en' };
  await works(yard.post(`/proposals/${reference}/delivery/grade-comments`, { as: staff, body }));
}

async function examine(): Promise<void> {
  const at = `/proposals/${await addWithEnoughSupport(yard)}/feasibility`;
  await works(yard.call('PUT', at, { as: staff, body: completeExamination, headers: { 'if-match': '"0"' } }));
  await works(yard.post(`${at}/submission`, { as: staff }));
  await works(yard.post(`${at}/second-eyes`, { as: colleague, body: { verdict: 'sign' } }));
}

async function hearAppeal(): Promise<void> {
  const reference = await addAwaitingAnswer(yard);
  const body = { reason: 'The count of benches comes next week.', language: 'en' };
  await works(yard.post(`/proposals/${reference}/extension`, { as: staff, body }));
  await answerWith(yard, reference, completeDraft());
  expect(await hearingAct(yard, reference, 'appeals', await yard.person())).toMatchObject({ status: 201 });
  expect(await decided(yard, reference, await yard.person('committee'), 'upheld')).toMatchObject({ status: 201 });
}

/** The day of the refusal is moved for a moment: facts are newer than it, and nobody can wait until tomorrow. */
async function reopen(): Promise<void> {
  const reference = await addAwaitingAnswer(yard);
  await answerWith(yard, reference, completeDraft());
  const move = (days: number) =>
    yard.db.query('update official_response set published_on = published_on + $2::int where city_id = $1', [yard.cityId, days]);
  await move(-2);
  const facts = { text: 'The region pays for it now.', language: 'en', since: dayFromNow(-1), source: 'Its gazette, number 241' };
  await works(yard.post(`/proposals/${reference}/changed-facts`, { as: staff, body: facts }));
  await move(2);
}

/** Its last day is moved for a moment, since nobody can wait for it. */
async function debate(): Promise<void> {
  const topic = { topic: 'Noise at night', question: 'What should the city do about noise at night?', language: 'en' };
  const { id } = await works(yard.post<{ id: string }>('/debates', { as: facilitator, body: { ...topic, closesOn: dayFromNow(20) } }));
  await yard.db.query('update debate set closes_on = current_date - 1 where id = $1', [id]);
  const text = 'What people agreed on, and what they did not. '.repeat(4);
  await works(yard.post(`/debates/${id}/report`, { as: facilitator, body: { text, language: 'en' } }));
  await yard.db.query('update debate set closes_on = $2 where id = $1', [id, dayFromNow(20)]);
}

async function cover(): Promise<void> {
  const reference = await addPublished(yard, policy);
  const writer = await yard.person();
  const body = { side: 'for', text: 'Somebody lives at a place that nobody should know.', language: 'en' };
  const { id: thing } = await works(yard.post<{ id: string }>(`/proposals/${reference}/arguments`, { as: writer, body }));
  const { id } = await works(decide(yard, facilitator, { kind: 'argument', thing }, { verdict: 'cover', reason: 'personal_data' }));
  await works(appeal(yard, writer, id!));
  await works(decideAppeal(yard, await yard.person('facilitator'), id!, 'uphold'));
  await warnOf(yard, facilitator, reference);
}

async function sayOfCity(): Promise<void> {
  await works(yard.post('/facts', { as: staff, body: { facts: [fact({ kind: 'population', year: 2026, value: '1000' })] } }));
  const administrator = await yard.person('administrator');
  const bounds = { bounds: [0, -0.01, -0.04], reason: 'The council decided it on 3 March.' };
  await works(yard.post('/checks/C01/thresholds', { as: administrator, body: bounds }));
  await tag(yard, staff, { lines: { codes: [roads] }, tags: [{ field: 'cofog', value: '08.2' }] });
  await works(
    yard.post('/indicators/ED-O2/values', {
      as: staff,
      body: {
        year: 2024,
        group: null,
        district: null,
        value: '12.5',
        numerator: '125',
        denominator: '1000',
        sampleSize: null,
        quality: 'survey',
        source: 'Survey of schools',
        sourceUrl: null,
        licence: 'CC BY 4.0',
        note: null,
        because: null,
      },
    }),
  );
}

async function resolve(): Promise<void> {
  const id = await addOpenAssembly(yard, facilitator);
  await works(yard.post(`/assemblies/${id}/decisions`, { as: facilitator, body: decision() }));
  await bringToSignature(yard, id, facilitator);
  await act(yard, id, 'signature', facilitator);
}

async function question(): Promise<void> {
  const asked = { about: 'line', key: roads, text: 'What does this cost in a year?', language: 'en' };
  const { id } = await works(yard.post<{ id: string }>('/questions', { as: await yard.person(), body: asked }));
  await works(
    yard.post(`/questions/${id}/answers`, {
      as: staff,
      body: {
        office: 'Roads department',
        officeHolder: 'Head of roads',
        text: 'It costs about twelve thousand euros a year, with the repairs.',
        language: 'en',
        figures: [],
        table: null,
        link: null,
        correction: null,
      },
    }),
  );
}

async function claim(): Promise<void> {
  const id = await fileClaim(yard, await yard.person());
  const ombudsperson = await yard.person('ombudsperson');
  await hear(yard, id, ombudsperson, [
    ['acknowledgement', claimSaid('I have your claim and look into it.')],
    ['finding', breach],
  ]);
  await replyToClaim(yard, staff, id);
}

/** Behind each kind of act, by its name: a table, and what somebody could want to read otherwise. */
const past: readonly (readonly [name: string, table: string, change: string])[] = [
  ['proposal.answered', 'official_response', `alternative = alternative || ' and more'`],
  ['proposal.answer-extended', 'answer_extension', `until_on = until_on + 1`],
  ['proposal.progress-reported', 'delivery_report', `spent_minor = spent_minor + 1`],
  ['commitment.plan-changed', 'plan_change', `reason = 'It was so all along.'`],
  ['proposal.evidence-shown', 'attachment', `sha256 = repeat('0', 64)`],
  ['proposal.evidence-taken-back', 'evidence_taken_back', `reason = 'It was taken back for no reason.'`],
  ['commitment.planned', 'commitment', `words = 'Something else was planned.'`],
  ['commitment.planned', 'commitment_line', `promised_minor = promised_minor / 2`],
  ['commitment.planned', 'milestone', `due_on = due_on + 100`],
  ['commitment.milestone-reached', 'milestone', `reached_on = reached_on - 1`],
  ['commitment.grades-commented', 'grade_comment', `words = 'We thank you for an A.'`],
  ['refusal.reopened', 'changed_facts', `source = 'Nowhere'`],
  ['commitment.council-acted', 'council_act', `note = 'It was never tabled.'`],
  ['hearing.decided', 'hearing_decision', `text = 'The city was right.'`],
  ['feasibility.published', 'feasibility_review', `cost_high_minor = cost_high_minor * 10`],
  ['debate.opened', 'debate', `question = 'Is it not rather quiet at night?'`],
  ['debate.reported', 'debate', `report = 'Everybody agreed with the city.'`],
  ['moderation.covered', 'moderation_decision', `explanation = 'Because we could.'`],
  ['moderation.warned', 'moderation_decision', `warning = 'other'`],
  ['moderation.appeal-decided', 'moderation_appeal', `explanation = 'Because we could.'`],
  ['city.facts-recorded', 'city_fact', `value = '2000'`],
  ['check.thresholds-set', 'check_thresholds', `bounds = '[0, -0.5, -0.9]'`],
  ['budget.cut-justified', 'justification', `parts = jsonb_set(parts, '{0,text}', '"There was no other way"')`],
  ['budget.cut-justified', 'justification', `signed_by = 'Nobody'`],
  ['budget.reclassified', 'tagging', `reason = 'Nobody knows'`],
  ['budget.reclassified', 'tagged_line', `value = '06.1'`],
  ['indicator.values-recorded', 'indicator_value', `value = 2.5`],
  ['assembly.moved', 'assembly_decision', `in_favour = in_favour - 20`],
  ['question.answered', 'question_answer', `text = 'It costs nothing.'`],
  ['claim.found', 'claim', `finding = 'no_breach'`],
  ['claim.found', 'claim_word', `sealed = '\\x00'`],
  ['recommendation.made', 'claim_recommendation', `text = 'Go on as before.'`],
  ['recommendation.moved', 'claim_recommendation_step', `promised_on = promised_on + 365`],
  ['role.granted', 'role_change', `reason = 'It was so all along.'`],
  ['election.frozen', 'project', `cost_minor = cost_minor + 1`],
  ['election.frozen', 'election', `rule = '{"rule": "greedy"}'`],
  ['election.closed', 'ballot_file', `content = replace(content, 'P02', 'P01')`],
  ['election.tallied', 'allocation', `outcome = '{}'`],
];

describe('every act in the log', () => {
  it('was logged with what it left behind, and all of it fits', async () => {
    const copy = await copyOf(yard);
    expect(verified(copy)).toMatchObject({ status: 0, faults: [] });
    const acts = openActs(copy);
    for (const name of new Set(past.map(([one]) => one)))
      expect(
        acts.some((one) => one.name === name && one.record !== null),
        name,
      ).toBe(true);
  });

  it.each(past)('of the kind %s is found out to be changed in the table %s: %s', async (name, table, change) => {
    await yard.db.query(`create table kept_aside as select * from ${table}`);
    await tamperWith(yard, `update ${table} set ${change}`);
    const copy = await copyOf(yard);
    const { status, faults } = verified(copy);
    expect(status).toBe(1);
    const leaves = openActs(copy)
      .filter((one) => one.name === name)
      .map(({ leaf }) => leaf);
    expect(leaves.some((leaf) => faults.some((fault) => fault.startsWith(`Leaf ${leaf}: the act is not the one that was logged`)))).toBe(
      true,
    );
    await tamperWith(yard, `delete from ${table}`);
    await tamperWith(yard, `insert into ${table} select * from kept_aside`);
    await yard.db.query('drop table kept_aside');
  });

  it('fits again once everything is as it was', async () => {
    expect(verified(await copyOf(yard)).faults).toEqual([]);
  });
});

// The last of all: what was erased does not come back.
describe('an act about somebody who must be forgotten', () => {
  it.each([
    ['moderation.covered', `update moderation_decision set explanation = '', passages = '[]' where verdict = 'cover'`],
    ['claim.found', `delete from claim_word`],
    ['assembly.moved', `update assembly_decision set minority_statement = null, text = ''`],
  ])('says nothing any more, of the kind %s, and the log stays valid without it', async (name, forget) => {
    const administrator = await yard.person('administrator');
    for (const { leaf } of openActs(await copyOf(yard)).filter((one) => one.name === name && one.record !== null))
      await works(yard.post(`/log/acts/${leaf}/erasure`, { as: administrator, body: { reason: 'personal_data' } }));
    await tamperWith(yard, forget);
    await settle(yard);
    expect(verified(await copyOf(yard))).toMatchObject({ status: 0, faults: [] });
  });
});

interface OpenAct {
  readonly leaf: number;
  readonly name: string;
  readonly record: unknown;
}

function openActs(copy: string): readonly OpenAct[] {
  const lines = copy.split('\n').filter((line) => line.includes('"act":'));
  return lines.map((line) => {
    const { leaf, act: one } = JSON.parse(line) as { leaf: number; act: { name: string; record: unknown } };
    return { leaf, name: one.name, record: one.record };
  });
}
