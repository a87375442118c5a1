import type { AnswerTemplateBody, AnswerTemplatesView } from '@madang/contracts/answer-templates';
import type { CreatedView } from '@madang/contracts/wire';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCycle } from './fixtures/proposals.js';
import { addAwaitingAnswer, completeDraft, draftOf, publishAnswer, saveDraft } from './fixtures/responses.js';
import { addCity, addPerson, Yard, refusalOf, type Person } from './yard.js';

let yard: Yard;
let staff: Person;
beforeAll(async () => {
  yard = await Yard.open();
  await addCycle(yard);
  staff = await yard.person('staff');
});
afterAll(() => yard.close());

const text = {
  language: 'en',
  explanation: 'No, because [why].',
  alternative: 'none',
  nextStep: '',
  appealRoute: '',
  budgetStage: '',
} as const;
const template: AnswerTemplateBody = { name: 'No free money', decision: 'rejected', reasonCode: 'no_free_money', texts: [text] };

const make = (body: object = template, as = staff) => yard.post<CreatedView>('/responses/templates', { as, body });
const change = (id: string, body: object, seen: number, as = staff) =>
  yard.call('PUT', `/responses/templates/${id}`, { as, body, headers: { 'if-match': `"${seen}"` } });
const retire = (id: string, as = staff) => yard.post(`/responses/templates/${id}/retirement`, { as });
const listed = async (as = staff) => (await yard.get<AnswerTemplatesView>('/responses/templates', { as })).body;
const kept = async (id: string) => (await listed()).templates.find((one) => one.id === id);

describe('a template of answers', () => {
  it('is made, changed over the revision that was seen, and retired, by whoever writes answers', async () => {
    const { id } = (await make()).body;
    expect(await kept(id)).toEqual({ id, revision: 1, ...template, retired: false });
    const administrator = await yard.person('administrator');
    expect((await change(id, { ...template, name: 'No money' }, 1, administrator)).status).toBe(204);
    expect(refusalOf(await change(id, template, 1))).toEqual([412, 'request/changed-meanwhile']);
    expect(await kept(id)).toMatchObject({ revision: 2, name: 'No money' });
    expect([(await retire(id)).status, (await retire(id)).status]).toEqual([204, 204]);
    expect(await kept(id)).toMatchObject({ retired: true });
    expect(refusalOf(await change(id, template, 2))).toEqual([409, 'response/template-retired']);
  });

  it('fits every reason if it names none, and a full acceptance has none', async () => {
    const free = (await make({ ...template, reasonCode: null })).body.id;
    const accepting = (await make({ ...template, decision: 'accepted' })).body.id;
    expect([(await kept(free))?.reasonCode, (await kept(accepting))?.reasonCode]).toEqual([null, null]);
  });

  it('says something in each of its languages, and each once', async () => {
    for (const texts of [[], [text, text], [{ ...text, explanation: ' ' }]]) expect((await make({ ...template, texts })).status).toBe(400);
  });

  it('is for the office, and of this city: others neither read nor change it', async () => {
    const { id } = (await make()).body;
    const stranger = await addPerson(yard.db, await addCity(yard.db, 'elsewhere'), ['staff']);
    for (const other of [await yard.person('resident'), await yard.person('committee'), stranger]) {
      expect([401, 403]).toContain((await yard.get('/responses/templates', { as: other })).status);
      for (const answer of [await make(template, other), await change(id, template, 1, other), await retire(id, other)])
        expect([401, 403]).toContain(answer.status);
    }
    expect([(await retire('x')).status, (await retire(staff.id)).status]).toEqual([404, 404]);
    expect(await kept(id)).toMatchObject({ revision: 1, retired: false });
  });

  it('comes ready-made for every decision', async () => {
    const { shipped } = await listed();
    expect(shipped.map(({ decision, texts }) => [decision, texts.length])).toContainEqual(['rejected', 4]);
  });
});

describe('a gap of a template', () => {
  it('that nobody filled in is named with its field, and nothing is published until it is', async () => {
    const reference = await addAwaitingAnswer(yard);
    const content = completeDraft({
      nextStep: '[who] calls you.',
      translations: [{ language: 'es', explanation: '[por qué]', alternative: '' }],
    });
    await saveDraft(yard, reference, content, staff);
    expect((await draftOf(yard, reference, staff)).gaps).toEqual([
      { pointer: '#/nextStep', code: 'response/gap-left', names: ['who'] },
      { pointer: '#/translations/es/explanation', code: 'response/gap-left', names: ['por qué'] },
    ]);
    const refused = await publishAnswer(yard, reference, staff, 1);
    expect(refusalOf(refused)).toEqual([400, 'response/incomplete']);
    expect(refused.body.errors).toContainEqual(
      expect.objectContaining({ pointer: '#/nextStep', code: 'gapLeft', facts: { names: ['who'] } }),
    );
    await saveDraft(yard, reference, completeDraft({ nextStep: 'The head of parks calls you.' }), staff, 1);
    expect((await publishAnswer(yard, reference, staff, 2)).status).toBe(201);
  });
});
