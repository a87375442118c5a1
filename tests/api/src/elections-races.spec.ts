import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApiProcess } from './fixtures/api-process.js';
import { castBallot, electionOf, letItEnd, openElection } from './fixtures/elections.js';
import { Yard, type Person } from './yard.js';

const voters = 50;
const castsEach = 4;
/** Two hundred requests at once on whatever machine this runs. */
const patience = 120_000;

let yard: Yard;
let people: Person[];

beforeAll(async () => {
  yard = await Yard.open();
  people = await Promise.all(Array.from({ length: voters }, () => yard.person('resident')));
});
afterAll(() => yard.close());

interface Cast {
  readonly by: Person;
  readonly revision: number;
  readonly choices: string[];
}

/** Every person's revisions 1 to 4, all at once and in an order that follows no person. */
function casts(): Cast[] {
  return Array.from({ length: voters * castsEach }, (_, at) => {
    const [person, turn] = [(at * 37) % voters, Math.floor(at / voters)];
    const revision = ((turn + person) % castsEach) + 1;
    return { by: people[person]!, revision, choices: revision === castsEach ? ['P04'] : ['P01', 'P02'] };
  });
}

const ballotsOf = (cycle: string) =>
  yard.db.query<{ revision: number; choices: string[] }[]>(
    `select b.revision, b.choices from ballot b join election e on e.id = b.election_id join cycle c on c.id = e.cycle_id where c.slug = $1`,
    [cycle],
  );

async function expectOneBallotEach(cycle: string): Promise<void> {
  const stored = await ballotsOf(cycle);
  expect(stored).toHaveLength(voters);
  expect(stored.every(({ revision, choices }) => revision === castsEach && choices.join() === 'P04')).toBe(true);
  for (const by of people.slice(0, 5))
    expect((await yard.get(`/elections/${cycle}/ballot`, { as: by })).body).toEqual({ ballot: { revision: castsEach, choices: ['P04'] } });
}

describe('200 casts at once by 50 people', () => {
  it(
    'through two applications leave one ballot each, the highest revision',
    async () => {
      await openElection(yard, 'two-apps');
      const neighbour = await yard.neighbour();
      const answers = await Promise.all(
        casts().map(({ by, revision, choices }, at) =>
          castBallot(yard, { cycle: 'two-apps', by, revision, choices }, at % 2 ? neighbour : undefined),
        ),
      );
      await neighbour.close();
      expect(new Set(answers.map(({ status, body }) => (status === 200 ? 200 : body.code)))).toEqual(new Set([200, 'ballot/stale']));
      await expectOneBallotEach('two-apps');
    },
    patience,
  );

  it(
    'through two operating-system processes leave one ballot each, the highest revision',
    async () => {
      await openElection(yard, 'two-processes');
      const processes = await Promise.all([startApiProcess(yard), startApiProcess(yard)]);
      try {
        const answers = await Promise.all(
          casts().map(({ by, revision, choices }, at) =>
            processes[at % 2]!.call('PUT', '/elections/two-processes/ballot', by, { revision, choices }),
          ),
        );
        expect(new Set(answers.map(({ status, body }) => (status === 200 ? 200 : (body as { code: string }).code)))).toEqual(
          new Set([200, 'ballot/stale']),
        );
      } finally {
        await Promise.all(processes.map(({ stop }) => stop()));
      }
      await expectOneBallotEach('two-processes');
    },
    patience,
  );
});

describe('two devices of one person', () => {
  it('that send different choices under one revision: one of them wins, the other is told', async () => {
    await openElection(yard, 'two-devices');
    const [by] = people;
    const neighbour = await yard.neighbour();
    const sent = [['P01'], ['P02'], ['P03'], ['P04']];
    const answers = await Promise.all(
      sent.map((choices, at) => castBallot(yard, { cycle: 'two-devices', by: by!, choices }, at % 2 ? neighbour : undefined)),
    );
    await neighbour.close();
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409, 409]);
    const won = answers.find(({ status }) => status === 200)!.body.choices;
    expect(await ballotsOf('two-devices')).toEqual([{ revision: 1, choices: won }]);
  });
});

describe('closing while ballots are under way', () => {
  it('counts every ballot that was confirmed, and none that was refused', async () => {
    await openElection(yard, 'last-minute');
    const neighbour = await yard.neighbour();
    const staff = await yard.person('staff');
    const answers: { status: number; code: string | undefined }[] = [];
    const cast = async (by: Person, at: number) => {
      const { status, body } = await castBallot(yard, { cycle: 'last-minute', by, choices: ['P04'] }, at % 2 ? neighbour : undefined);
      answers.push({ status, code: body.code });
    };
    const late = people.slice(-5);
    const underWay = people.slice(0, -5).map(cast);
    await Promise.race(underWay);
    await letItEnd(yard, 'last-minute');
    expect((await yard.post('/elections/last-minute/closing', { as: staff })).status).toBe(204);
    await Promise.all([...underWay, ...late.map(cast)]);
    await neighbour.close();

    const confirmed = answers.filter(({ status }) => status === 200).length;
    expect(answers).toHaveLength(voters);
    expect(new Set(answers.map(({ status, code }) => code ?? status))).toEqual(new Set([200, 'election/not-open']));
    expect(confirmed).toBeGreaterThan(0);
    expect([(await ballotsOf('last-minute')).length, (await electionOf(yard, 'last-minute')).ballots]).toEqual([confirmed, confirmed]);
    expect((await yard.get('/elections/last-minute/ballots.pb')).text).toContain(`num_votes;${confirmed}\n`);
  });
});
