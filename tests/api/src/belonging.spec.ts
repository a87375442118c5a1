import type { BelongingView } from '@madang/contracts/belonging';
import type { OwnDataView } from '@madang/contracts/own-data';
import type { ProposalPage } from '@madang/contracts/proposal-lists';
import type { TimelineView } from '@madang/contracts/proposal-timeline';
import type { ProposalView } from '@madang/contracts/proposals';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addGroups } from './fixtures/groups.js';
import { addCycle, addDraft, addPublished, policy, proposalOf, runJob, strangerIn, support } from './fixtures/proposals.js';
import { addSmallBudget } from './fixtures/small-budget.js';
import { openedRoutes } from './opened-routes.js';
import { addCity, Yard, type Person } from './yard.js';

let yard: Yard;
beforeAll(async () => {
  yard = await Yard.open();
  await addSmallBudget(yard);
  await addCycle(yard);
  await addGroups(yard, { carers: 'Carers', youth: 'Young people', 'unnamed-anywhere': 'A group' });
});
afterAll(() => yard.close());

const about = { ...policy, groups: ['carers', 'youth'] };
const say = (as: Person, ...groups: string[]) => yard.call('PUT', '/me/groups', { as, body: { groups } });
const mine = async (as: Person) => (await yard.get<BelongingView>('/me/groups', { as })).body.groups;

async function backedBy(reference: string, group: string | null, count: number): Promise<Person[]> {
  const people: Person[] = [];
  for (let at = 0; at < count; at += 1) {
    const person = await support(yard, reference);
    if (group !== null) await say(person, group);
    people.push(person);
  }
  return people;
}

/** A night: the proposal is looked at once more. */
async function nextDay(): Promise<void> {
  await yard.db.query('update priority_door set visited_on = visited_on - 1');
  await runJob(yard, 'look-at-priority-doors');
}

/** Every address that can be read, of this proposal where one is asked for. */
function readable(reference: string): string[] {
  const nothing = '00000000-0000-7000-8000-000000000000';
  return openedRoutes(yard.app).flatMap((route) => {
    const [method, path = ''] = route.split(' ');
    if (method !== 'GET' || !path.startsWith('/api/v1/cities/:city')) return [];
    return path
      .replace(':city', 'town')
      .replace(':proposal', reference)
      .replaceAll(/:[a-zA-Z]+/g, nothing);
  });
}

const doors = async (reference: string) => {
  const { id } = await proposalOf(yard, reference);
  const rows = await yard.db.query<{ payload: { door: string } }[]>(
    `select payload from outbox where subject_id = $1 and name = 'proposal.threshold-met'`,
    [id],
  );
  return rows.map(({ payload }) => payload.door);
};

describe('what a proposal is about', () => {
  it('is said in the draft, kept in the published text and found in the list, also in its files', async () => {
    const reference = await addPublished(yard, about);
    expect((await proposalOf(yard, reference)).groups.map(({ code }) => code)).toEqual(['carers', 'youth']);
    await addPublished(yard, { ...policy, groups: ['youth'] });
    const found = await yard.get<ProposalPage>('/proposals?group=carers');
    expect(found.body.items.map((card) => card.reference)).toEqual([reference]);
    expect((await yard.get('/proposals.csv?group=carers')).text).toContain('carers youth');
  });

  it('names no group that the city does not have', async () => {
    const author = await yard.person();
    const refused = await yard.post('/proposals', { as: author, body: { ...policy, groups: ['carers', 'nobody'] } });
    expect(refused.body).toMatchObject({ status: 400, code: 'group/unknown', group: 'nobody' });
    const id = await addDraft(yard, author, about);
    const changed = await yard.call('PUT', `/proposals/${id}`, { as: author, body: { ...policy, groups: ['carers', 'carers'] } });
    expect(changed.status).toBe(400);
    expect((await yard.get<ProposalView>(`/proposals/${id}`, { as: author })).body.groups).toHaveLength(2);
  });
});

describe('belonging to a group', () => {
  it('is said, read, changed and erased by oneself alone', async () => {
    const [one, other] = [await yard.person(), await yard.person()];
    expect((await say(one, 'youth', 'carers')).status).toBe(204);
    expect(await mine(one)).toEqual(['carers', 'youth']);
    expect(await mine(other)).toEqual([]);
    const { body } = await yard.get<OwnDataView>('/me/data', { as: one });
    expect(body.groups).toEqual(['carers', 'youth']);
    await say(one, 'youth');
    expect(await mine(one)).toEqual(['youth']);
    const before = await yard.db.query<unknown[]>('select 1 from belonging');
    await say(one);
    const after = await yard.db.query<unknown[]>('select 1 from belonging');
    expect(before.length - after.length).toBe(1);
    expect((await yard.get<OwnDataView>('/me/data', { as: one })).body.groups).toEqual([]);
  });

  it('is for residents who are signed in, and for groups of their own city', async () => {
    expect((await yard.get('/me/groups')).status).toBe(401);
    for (const role of ['staff', 'facilitator', 'administrator'] as const) {
      const as = await yard.person(role);
      expect((await yard.get('/me/groups', { as })).status).toBe(403);
      expect((await say(as, 'carers')).status).toBe(403);
    }
    expect((await say(await yard.person(), 'nobody')).body).toMatchObject({ code: 'group/unknown' });
    const there = await addCity(yard.db, 'elsewhere');
    const stranger = await strangerIn(yard, there);
    const path = '/api/v1/cities/elsewhere/me/groups';
    expect((await yard.call('PUT', path, { as: stranger, body: { groups: ['carers'] } })).status).toBe(400);
    expect((await yard.get<BelongingView>(path, { as: stranger })).body.groups).toEqual([]);
    expect((await yard.get('/me/groups', { as: stranger })).status).toBe(401);
  });

  it('stands beside no name and no time, and no public route, export, event, log or staff page carries it', async () => {
    const reference = await addPublished(yard);
    const [person] = await backedBy(reference, 'unnamed-anywhere', 1);
    const columns = await yard.db.query<{ name: string; type: string }[]>(
      `select column_name as name, data_type as type from information_schema.columns where table_name = 'belonging'`,
    );
    expect(columns.map(({ name }) => name).toSorted()).toEqual(['city_id', 'group_code', 'holder']);
    const rows = await yard.db.query<{ holder: string }[]>(`select holder from belonging where group_code = 'unnamed-anywhere'`);
    expect(rows.map(({ holder }) => holder)).not.toContain(person!.id);
    // The list of groups is public. This group is named by nobody but this person: wherever its code stands, somebody would have told.
    const tables = await yard.db.query<{ name: string }[]>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    const holding: string[] = [];
    for (const { name } of tables) {
      const found = await yard.db.query<unknown[]>(`select 1 from "${name}" t where t::text like '%unnamed-anywhere%' limit 1`);
      if (found.length > 0) holding.push(name);
    }
    expect(holding.toSorted()).toEqual(['belonging', 'priority_group']);
    for (const as of [undefined, person, await yard.person('staff', 'administrator', 'facilitator')]) {
      const telling: string[] = [];
      for (const path of readable(reference)) {
        const { text } = await yard.get(path, as ? { as } : {});
        if (text.includes('unnamed-anywhere')) telling.push(path.replace('/api/v1/cities/town', ''));
      }
      const own = as === person ? ['/me/data', '/me/groups'] : [];
      expect(telling.toSorted()).toEqual(['/groups', '/indicator-grid', ...own].toSorted());
    }
  });
});

describe('the priority door', () => {
  it('opens at night for ten people of the groups that a proposal is about, whichever of them; how many is never told', async () => {
    const reference = await addPublished(yard, about);
    await backedBy(reference, 'carers', 6);
    await backedBy(reference, 'youth', 4);
    expect(await doors(reference)).toEqual([]);
    expect((await proposalOf(yard, reference)).state).toBe('published');
    await nextDay();
    expect(await doors(reference)).toEqual(['priority_group']);
    expect((await proposalOf(yard, reference)).state).toBe('threshold_met');
    const { body } = await yard.get<TimelineView>(`/proposals/${reference}/timeline`);
    expect(body.items.find(({ name }) => name === 'proposal.threshold-met')).toMatchObject({ by: null, facts: { door: 'priority_group' } });
    await nextDay();
    expect(await doors(reference)).toHaveLength(1);
  });

  it('stays closed to nine, to the author, to other groups and to those who took their word back', async () => {
    const author = await yard.person();
    const reference = await addPublished(yard, { ...policy, groups: ['carers'] }, author);
    await yard.call('PUT', `/proposals/${reference}/support`, { as: author });
    await say(author, 'carers');
    const [first] = await backedBy(reference, 'carers', 10);
    await say(first!);
    await backedBy(reference, 'youth', 2);
    await nextDay();
    expect(await doors(reference)).toEqual([]);
  });

  it('is not looked at again before ten more people back the proposal: nobody is the one who opened it', async () => {
    await yard.db.query('update city set population = 1430000 where id = $1', [yard.cityId]);
    const reference = await addPublished(yard, about);
    await backedBy(reference, 'carers', 15);
    await nextDay();
    expect(await doors(reference)).toEqual([]);
    // The sixteenth, for whom anybody may be waiting.
    await backedBy(reference, 'carers', 1);
    await nextDay();
    expect(await doors(reference)).toEqual([]);
    await backedBy(reference, null, 8);
    await nextDay();
    expect(await doors(reference)).toEqual([]);
    await backedBy(reference, null, 1);
    await nextDay();
    expect(await doors(reference)).toEqual(['priority_group']);
  });

  it('is looked at once a day at most', async () => {
    await yard.db.query('update city set population = 100000 where id = $1', [yard.cityId]);
    const reference = await addPublished(yard, about);
    await runJob(yard, 'look-at-priority-doors');
    await backedBy(reference, 'carers', 10);
    await runJob(yard, 'look-at-priority-doors');
    expect(await doors(reference)).toEqual([]);
    await nextDay();
    expect(await doors(reference)).toEqual(['priority_group']);
  });
});
