import type { DecisionView } from '@madang/contracts/assembly-decisions';
import type { TimelineView } from '@madang/contracts/proposal-timeline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, addOpenAssembly, assemblyOf, bringToSignature, openAssemblies, writeAssembly, decision } from './fixtures/assemblies.js';
import { addPublished, addSubmitted, addWithEnoughSupport, letDaysPass, proposalOf } from './fixtures/proposals.js';
import { Yard, refusalOf, type Person } from './yard.js';

let yard: Yard;
let facilitator: Person;
beforeAll(async () => void ({ yard, facilitator } = await openAssemblies()));
afterAll(() => yard.close());

const write = (path: string, body: object, method = 'POST', as = facilitator) => writeAssembly(yard, as, path, body, method);

describe('a decision', () => {
  const decided = async (id: string): Promise<DecisionView> => (await assemblyOf(yard, id)).decisionList[0]!;

  it('is numbered, counted, and can be corrected while the minutes are open', async () => {
    const id = await addOpenAssembly(yard, facilitator);
    const first = await write(`${id}/decisions`, decision());
    await write(`${id}/decisions`, decision({ text: 'Another', inFavour: 3, against: 3, abstained: 0 }));
    const list = (await assemblyOf(yard, id)).decisionList;
    expect(list.map(({ number, carried, door }) => [number, carried, door])).toEqual([
      [1, true, 'waiting'],
      [2, false, 'waiting'],
    ]);
    expect((await write(`${id}/decisions/${first.body.id}`, decision({ inFavour: 29 }), 'PUT')).status).toBe(204);
    expect((await decided(id)).inFavour).toBe(29);
    const told = await yard.db.query<unknown[]>(`select 1 from outbox where subject_id = $1 and name = 'assembly.decided'`, [id]);
    expect(told).toHaveLength(3);
  });

  it('recorded by many at once gets numbers without holes or doubles', async () => {
    const id = await addOpenAssembly(yard, facilitator);
    await Promise.all(Array.from({ length: 6 }, () => write(`${id}/decisions`, decision())));
    expect((await assemblyOf(yard, id)).decisionList.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it.each([
    ['more votes than people', { inFavour: 40 }, 'assembly/more-votes-than-people'],
    ['a minority view of fewer than a fifth', { against: 1, minorityStatement: 'We fear the cost.' }, 'assembly/no-minority-view'],
    ['no proposal where it carries one', { kind: 'carry_proposal' }, 'assembly/proposal-missing'],
    ['a proposal that does not exist', { kind: 'carry_proposal', proposal: '2019-1' }, 'assembly/proposal-unknown'],
    ['a number that is none', { kind: 'carry_proposal', proposal: 'the benches' }, 'assembly/proposal-unknown'],
  ])('is refused with %s', async (_what, changes, code) => {
    const id = await addOpenAssembly(yard, facilitator);
    expect(refusalOf(await write(`${id}/decisions`, decision(changes)))).toEqual([400, code]);
  });

  it('carries no text that is still being checked as if it were public', async () => {
    const submitted = await addSubmitted(yard, await yard.person());
    const { reference } = await proposalOf(yard, submitted, facilitator);
    const id = await addOpenAssembly(yard, facilitator);
    await write(`${id}/decisions`, decision({ kind: 'carry_proposal', proposal: reference }));
    await bringToSignature(yard, id, facilitator);
    await act(yard, id, 'signature', facilitator);
    expect(await decided(id)).toMatchObject({ door: 'not_opened' });
  });

  it('opens the door for its proposal when the minutes are signed, in the same moment, in the proposal’s own timeline', async () => {
    const reference = await addPublished(yard);
    const id = await addOpenAssembly(yard, facilitator);
    await write(`${id}/decisions`, decision({ kind: 'carry_proposal', proposal: ` ${reference} ` }));
    expect((await decided(id)).proposal).toMatchObject({ reference, state: 'published' });
    await bringToSignature(yard, id, facilitator);
    expect((await proposalOf(yard, reference)).state).toBe('published');
    await act(yard, id, 'signature', facilitator);
    expect(await decided(id)).toMatchObject({
      door: 'opened',
      doorRefusal: null,
      proposal: { reference, state: 'threshold_met', daysLate: 0 },
    });
    const { body } = await yard.get<TimelineView>(`/proposals/${reference}/timeline`);
    expect(body.items.map(({ name }) => name).slice(-3)).toEqual(
      expect.arrayContaining(['proposal.carried-by-assembly', 'proposal.threshold-met', 'proposal.moved']),
    );
    expect(body.items.find(({ name }) => name === 'proposal.carried-by-assembly')?.facts).toMatchObject({
      assemblyId: id,
      decision: 1,
      inFavour: 30,
    });
    expect(body.items.find(({ name }) => name === 'proposal.threshold-met')?.facts).toEqual({ door: 'assembly' });
    await letDaysPass(yard, reference, 9);
    expect((await decided(id)).proposal).toMatchObject({ state: 'overdue_ack', daysLate: 2 });
  });

  it('brings back a proposal whose time for support ran out', async () => {
    const reference = await addPublished(yard);
    await letDaysPass(yard, reference, 31);
    expect((await proposalOf(yard, reference)).state).toBe('expired');
    const id = await addOpenAssembly(yard, facilitator);
    await write(`${id}/decisions`, decision({ kind: 'carry_proposal', proposal: reference }));
    await bringToSignature(yard, id, facilitator);
    await act(yard, id, 'signature', facilitator);
    expect((await proposalOf(yard, reference)).state).toBe('threshold_met');
  });

  it.each([
    ['not carried', 'neighbourhood', { inFavour: 5, against: 6 }, 'Not more were in favour than against'],
    ['without a quorum', 'panel', { present: 14, inFavour: 10, against: 2, abstained: 0 }, 'Too few were present to decide'],
  ])('%s opens nothing, and says why', async (_what, kind, changes, title) => {
    const reference = await addPublished(yard);
    const id = await addOpenAssembly(yard, facilitator, kind === 'panel' ? { kind, members: 20 } : { kind });
    await write(`${id}/decisions`, decision({ kind: 'carry_proposal', proposal: reference, ...changes }));
    await bringToSignature(yard, id, facilitator);
    await act(yard, id, 'signature', facilitator);
    expect(await decided(id)).toMatchObject({ door: 'not_opened', doorRefusal: title, proposal: { state: 'published' } });
  });

  it('finds the door open already where enough residents came first', async () => {
    const reference = await addWithEnoughSupport(yard);
    const id = await addOpenAssembly(yard, facilitator);
    await write(`${id}/decisions`, decision({ kind: 'carry_proposal', proposal: reference }));
    await bringToSignature(yard, id, facilitator);
    await act(yard, id, 'signature', facilitator);
    expect(await decided(id)).toMatchObject({ door: 'already_open', proposal: { state: 'threshold_met' } });
  });

  it('of two assemblies that carry the same proposals and are signed at once opens each door once', async () => {
    const references = [await addPublished(yard), await addPublished(yard)];
    const ids = [await addOpenAssembly(yard, facilitator), await addOpenAssembly(yard, facilitator)];
    for (const [index, id] of ids.entries()) {
      for (const proposal of index === 0 ? references : references.toReversed())
        await write(`${id}/decisions`, decision({ kind: 'carry_proposal', proposal }));
      await bringToSignature(yard, id, facilitator);
    }
    await Promise.all(ids.map((id) => act(yard, id, 'signature', facilitator)));
    const doors = (await Promise.all(ids.map((id) => assemblyOf(yard, id)))).flatMap(({ decisionList }) =>
      decisionList.map(({ door }) => door),
    );
    expect(doors.toSorted()).toEqual(['already_open', 'already_open', 'opened', 'opened']);
  });

  it('signed twice at once is signed once', async () => {
    const id = await addOpenAssembly(yard, facilitator);
    await bringToSignature(yard, id, facilitator);
    const answers = await Promise.all([1, 2, 3].map(() => write(`${id}/signature`, {})));
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([204, 409, 409]);
  });
});
