import type { ModerationFiguresView } from '@madang/contracts/moderation-log';
import type { ModerationRulesView } from '@madang/contracts/moderation-rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appeal, coversOf, decide, decideAppeal, log } from './fixtures/moderation.js';
import { ModeratedProposal } from './fixtures/moderated-proposal.js';
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

describe('a warning', () => {
  it('stands before words that stay, until an objection succeeds', async () => {
    const thing = await place.argue(author);
    const answer = await decide(yard, facilitator, thing, { verdict: 'warn', warning: 'violence' });
    const find = async () => (await coversOf(yard, reference)).find(({ id }) => id === answer.body.id);
    expect(await find()).toMatchObject({ verdict: 'warn', warning: 'violence', inForce: true });
    expect((await place.shown(thing)).text).not.toBeNull();
    await appeal(yard, author, answer.body.id!);
    await decideAppeal(yard, another, answer.body.id!, 'lift');
    expect(await find()).toMatchObject({ inForce: false });
    expect((await place.shown(thing)).text).not.toBeNull();
  });
});

describe('the public log', () => {
  it('G03 counts what every facilitator covers, and what was undone', async () => {
    const busy = await yard.person('facilitator');
    for (let count = 0; count < 3; count += 1)
      await decide(yard, busy, await place.argue(author), { verdict: 'cover', reason: 'advertising' });
    const { months, facilitators } = (await yard.get<ModerationFiguresView>('/moderation/figures')).body;
    expect(facilitators.find(({ by }) => by.penName === `Somebody ${busy.id.slice(0, 4)}`)).toMatchObject({ covered: 3, lifted: 0 });
    expect(months[0]!.covered).toBeGreaterThanOrEqual(3);
    expect((await log(yard, '?reason=advertising&limit=100')).items).toHaveLength(3);
  });

  it('goes on page by page, is found by month, kind and decision, and can be taken home as a table', async () => {
    const all = (await log(yard, '?limit=100')).items.map(({ id }) => id);
    const first = await log(yard, '?limit=2');
    const second = await log(yard, `?limit=2&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(all.slice(0, 4));
    const warned = (await log(yard, '?verdict=warn&kind=argument')).items;
    expect(warned.every(({ verdict, kind }) => verdict === 'warn' && kind === 'argument') && warned.length > 0).toBe(true);
    expect((await log(yard, '?month=2001-01')).items).toEqual([]);
    expect((await yard.get('/moderation/log?month=2001-13')).status).toBe(400);
    const csv = await yard.get('/moderation/log/csv?verdict=warn');
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.text.trim().split('\r\n')).toHaveLength(warned.length + 1);
  });

  it('D07 has no cell that a spreadsheet would run', async () => {
    const odd = await yard.person('facilitator');
    await yard.db.query(`update person set pen_name = '=1+2' where id = $1`, [odd.id]);
    await decide(yard, odd, await place.argue(author), { verdict: 'cover', reason: 'insult' });
    expect((await yard.get('/moderation/log/csv')).text).toContain(`'=1+2`);
  });

  it('stands beside the rules, whose numbers are those that are enforced', async () => {
    const { body } = await yard.get<ModerationRulesView>('/moderation/rules');
    expect(body.limits).toMatchObject({ reportsADay: 10, answerDays: 7, newAccountTexts: 5 });
    expect(body.coverReasons).not.toContain('off_topic');
  });
});
