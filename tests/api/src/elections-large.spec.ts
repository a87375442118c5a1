import type { ElectionResultsView } from '@madang/contracts/election-results';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onAThread } from '../../../apps/api/src/modules/elections/counting/on-a-thread.js';
import { closeElection, openElection, project } from './fixtures/elections.js';
import { Yard } from './yard.js';

/** Enough that a count takes many times as long as a small request, on whatever machine. */
const many = 20_000;
const projects = Array.from({ length: 30 }, (_, at) => project(`Project ${at + 1}`, 300 + 97 * at));

let yard: Yard;
beforeAll(async () => {
  yard = await Yard.open();
});
afterAll(() => yard.close());

/** Ballots as a box of a large city holds them: three choices each, no two alike in their order. */
async function fillBox(cycle: string, ballots: number): Promise<void> {
  await yard.db.query(
    `insert into ballot (city_id, election_id, voter_key, revision, choices)
     select e.city_id, e.id, md5(n::text), 1,
            array['P' || lpad((1 + n % 30)::text, 2, '0'), 'P' || lpad((1 + (n * 7 + 3) % 30)::text, 2, '0'), 'P' || lpad((1 + (n / 30) % 30)::text, 2, '0')]
       from election e join cycle c on c.city_id = e.city_id and c.id = e.cycle_id, generate_series(1, $2::int) n
      where c.slug = $1`,
    [cycle, ballots],
  );
}

const large = {
  election: {
    budgetMinor: 1_000_000n,
    decimals: 2,
    projects: projects.map(({ cost }, at) => ({ id: `P${at}`, costMinor: BigInt(cost.minor) })),
    ranked: false,
  },
  box: { ballots: many, lines: Array.from({ length: many }, (_, n) => `P${n % 30},P${(n * 7 + 3) % 30},P${(n >> 5) % 30}`).join('\n') },
};
const shares = { rule: 'equal-shares', utility: 'cost', completion: 'add1-utilitarian' } as const;
const trial = { cast: large, rule: shares, funded: [], currency: 'EUR' };

describe('a count on a thread of its own', () => {
  it('lets the server answer others meanwhile', async () => {
    let counted = false;
    const count = onAThread('tryRule', trial).finally(() => {
      counted = true;
    });
    const { status } = await yard.get('/api/health/live');
    expect([status, counted]).toEqual([200, false]);
    expect((await count).effects).toHaveLength(6);
  });

  it('waits for its turn where there are more of them than cores, and none is lost', async () => {
    const small = { ...trial, cast: { ...large, box: { ballots: 2, lines: 'P1,P2\nP2' } } };
    const counts = await Promise.all(Array.from({ length: 9 }, () => onAThread('tryRule', small)));
    expect(counts.map(({ effects }) => effects[0]?.served)).toEqual(Array.from({ length: 9 }, () => 2));
  });

  it('says what broke there, and leaves the thread of the next one free', async () => {
    const broken = { ...trial, rule: { rule: 'nobody knows it' } as unknown as typeof shares };
    await expect(onAThread('tryRule', broken)).rejects.toThrow('nobody knows it');
    await expect(onAThread('tally', { cast: large, rule: shares, file: 'another file' })).resolves.toBeNull();
  });
});

describe('the box of a large city', () => {
  it('is closed, counted and published with every ballot, while others are answered', async () => {
    await openElection(yard, 'large', { projects, ballotKind: 'approval', rule: { ...shares, tieBreak: { by: 'id' } } });
    await fillBox('large', many);
    await closeElection(yard, 'large');
    const file = (await yard.get('/elections/large/ballots.pb')).text;
    expect(file).toContain(`num_votes;${many}\n`);
    let published = false;
    const tally = yard.post('/elections/large/tally', { as: await yard.person('staff') }).finally(() => {
      published = true;
    });
    expect([(await yard.get('/elections/large')).status, published]).toEqual([200, false]);
    expect((await tally).status).toBe(204);
    const { ballots, official, others } = (await yard.get<ElectionResultsView>('/elections/large/results')).body;
    expect([ballots, official.voters, others.length]).toEqual([many, many, 5]);
    expect(official.funded.length + official.rejected.length).toBe(30);
  });
});
