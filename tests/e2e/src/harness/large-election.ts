import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { inCodePointOrder, readPabulib, type AllocationRule, type Profile } from '@madang/allocation';
import { expect, type Page } from '@playwright/test';
import { call } from './api.js';
import { query } from './database.js';
import { api } from './places.js';

const root = resolve(import.meta.dirname, '../../../..');
const folder = process.env.MADANG_BALLOTS ?? resolve(root, '../shared/data/ballots');

/**
 * The ballots of Łódź 2022 (pabulib.org), with the ids that its projects get on a ballot of ours; undefined where the file is
 * not at hand. Projects stand in the order of their own ids, so that ties are broken alike.
 */
export async function largeElection(): Promise<Profile | undefined> {
  const file = join(folder, 'Poland_Lodz_2022.pb');
  if (!existsSync(file)) return undefined;
  const read = readPabulib(await readFile(file));
  if (!read.ok) throw new Error(read.error.code);
  const { profile } = read.value;
  const projects = profile.projects.toSorted((one, other) => inCodePointOrder(one.id, other.id));
  const digits = String(projects.length).length;
  const ids = new Map(projects.map(({ id }, at) => [id, `P${String(at + 1).padStart(digits, '0')}`]));
  return {
    ...profile,
    projects: projects.map((project) => ({ ...project, id: ids.get(project.id)! })),
    ballots: profile.ballots.map((ballot) => ({ projects: ballot.projects.map((id) => ids.get(id)!) })),
  };
}

interface Held {
  readonly cycle: string;
  readonly rule: AllocationRule;
  readonly election: Profile;
}

/** Staff set up a vote and count it as any other; only the ballots, which take people weeks, are put into the box at once. */
export async function holdLargeElection(staff: Page, { cycle, rule, election }: Held): Promise<void> {
  const euros = (minor: bigint) => ({ minor: String(minor * 10n ** BigInt(2 - election.decimals)), currency: 'EUR' });
  const hour = (from: number) => new Date(Date.now() + from * 3_600_000).toISOString();
  const post = (path: string, body?: unknown) => call(staff.request, 'post', path, undefined, body);
  const names = { en: 'Large vote', es: 'Votación grande' };
  const phases = [{ name: 'voting', opensAt: hour(-1), closesAt: hour(24) }];
  await post('/cycles', { slug: cycle, names, fund: euros(election.budgetMinor), phases });
  const projects = election.projects.map(({ id, name, costMinor }) => ({
    title: (name ?? id).slice(0, 200),
    description: 'As it stood on the ballot in Łódź.',
    language: 'en',
    cost: euros(costMinor),
  }));
  await post('/elections', { cycle, ballotKind: 'approval', rule, projects });
  for (const step of ['freezing', 'opening']) await post(`/elections/${cycle}/${step}`);
  await fillTheBox(cycle, election);
  await closeAndCount(staff, cycle);
}

/** The hour has struck: whether staff or the clock of the house is first, the box is closed. Mixing so many ballots takes a while. */
async function closeAndCount(staff: Page, cycle: string): Promise<void> {
  const timeout = 90_000;
  await staff.request.post(api(`/elections/${cycle}/closing`), { timeout });
  const state = async () => ((await (await call(staff.request, 'get', `/elections/${cycle}`)).json()) as { state: string }).state;
  await expect.poll(state, { timeout }).toBe('closed');
  const tally = await staff.request.post(api(`/elections/${cycle}/tally`), { timeout });
  expect(tally.status(), await tally.text()).toBe(204);
}

async function fillTheBox(cycle: string, { ballots }: Profile): Promise<void> {
  await query(
    `insert into ballot (city_id, election_id, voter_key, revision, choices)
     select e.city_id, e.id, replace(gen_random_uuid()::text, '-', ''), 1, array(select jsonb_array_elements_text(one.choices))
       from election e
       join cycle c on c.city_id = e.city_id and c.id = e.cycle_id
       cross join jsonb_array_elements($2::jsonb) as one (choices)
      where c.slug = $1`,
    [cycle, JSON.stringify(ballots.map(({ projects }) => projects))],
  );
  // Long ago, so that nobody else takes it for the last vote of the city.
  await query(
    `update election e
        set opens_at = e.opens_at - interval '3 years', closes_at = clock_timestamp() - interval '3 years'
       from cycle c
      where c.city_id = e.city_id and c.id = e.cycle_id and c.slug = $1`,
    [cycle],
  );
}
