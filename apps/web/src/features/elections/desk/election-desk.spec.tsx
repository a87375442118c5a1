import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { AllocationRuleView } from '@madang/contracts/allocation-rules';
import type { ElectionView } from '@madang/contracts/elections';
import type { RuleTrialView } from '@madang/contracts/rule-trials';
import { Route, Routes } from 'react-router';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dream, refusal, type Answers } from '../../../testing/network.js';
import { renderAt } from '../../../testing/render-at.js';
import { ElectionDeskPage } from './election-desk-page.js';

// The test's browser has no screen to measure; without room no canvas is drawn, and the table stands alone.
beforeAll(() => vi.stubGlobal('matchMedia', () => ({ matches: false })));
afterAll(() => vi.unstubAllGlobals());

const path = '/cities/dream/elections/2026';
const won = (amount: number) => ({ minor: String(amount), currency: 'KRW' });
const cycle = { slug: '2026', names: { en: 'Spring 2026' }, fund: won(1_000_000), phases: [] };
const proposal = {
  reference: '2026-7',
  title: '나무',
  description: '나무 심기',
  language: 'ko',
  state: 'under_decision',
  districtCode: null,
  amount: won(200_000),
};
const held = { reference: '2026-9', title: '분수', language: 'ko', balance: won(0), overdrawn: ['E-1'] };

const draft: ElectionView = {
  id: '01890000-0000-7000-8000-000000000009',
  cycle: '2026',
  cycleNames: { en: 'Spring 2026' },
  state: 'draft',
  fund: won(1_000_000),
  opensAt: '2026-03-18T00:00:00.000Z',
  closesAt: '2026-03-31T09:00:00.000Z',
  projectCount: 0,
  ballots: null,
  eligible: null,
  ballotKind: 'knapsack',
  maxPicks: null,
  rule: { rule: 'greedy', utility: null, completion: null, tieBreak: { by: 'id', seed: null } },
  frozenAt: null,
  talliedAt: null,
  projects: [],
  allowedActions: ['edit'],
  refusals: [{ action: 'freeze', code: 'election/not-ready', title: 'Something is still missing' }],
  gaps: [{ code: 'election/no-projects', project: null }],
};

const open = (answers: Answers) =>
  renderAt(
    '/dream/en/desk/elections/2026',
    <Routes>
      <Route path="desk/elections/:cycle" element={<ElectionDeskPage />} />
    </Routes>,
    {
      'GET /cities/dream/elections': { items: [] },
      'GET /cities/dream/cycles': { items: [cycle] },
      [`GET ${path}/proposals`]: { ready: [proposal], heldBack: [held] },
      [`POST ${path}/rule-preview`]: { last: null, fundsLeftOut: false, effects: [] },
      ...answers,
    },
  );
const withElection = (view: ElectionView, more: Answers = {}) =>
  open({ 'GET /cities/dream/elections': { items: [view] }, [`GET ${path}`]: view, ...more });

// The form comes when it is wanted; here it is fetched beforehand, so that no test waits for a download.
beforeAll(() => import('./setting-form.js'));

describe('preparing an election', () => {
  it('takes a ready proposal with its own words and a cost to be typed, and stores all of it', async () => {
    const { network } = await open({ 'POST /cities/dream/elections': { id: draft.id } });
    await userEvent.type(await screen.findByLabelText(/^Seed of the lot/), '0417');
    await userEvent.click(screen.getByRole('button', { name: 'Put 2026-7 on the ballot' }));
    const cost = screen.getByLabelText('Cost');
    await userEvent.clear(cost);
    await userEvent.type(cost, '21만');
    await userEvent.click(screen.getByRole('button', { name: 'Store the draft' }));
    await waitFor(() =>
      expect(network.asked.find(({ call }) => call === 'POST /cities/dream/elections')?.body).toMatchObject({
        cycle: '2026',
        ballotKind: 'knapsack',
        rule: { rule: 'equal-shares', utility: 'cost', completion: 'add1-utilitarian', tieBreak: { by: 'cost-votes-lot', seed: '0417' } },
        projects: [{ proposal: '2026-7', title: '나무', description: '나무 심기', language: 'ko', cost: won(210_000) }],
      }),
    );
  });

  it('asks nothing that a rule does not have', async () => {
    await open({});
    await screen.findByText('Money that is left over');
    await userEvent.click(screen.getByRole('radio', { name: /^Most votes first/ }));
    expect(screen.queryByText('Money that is left over')).toBeNull();
  });

  it('names the field that needs fixing by the number of its project', async () => {
    await open({});
    await userEvent.type(await screen.findByLabelText(/^Seed of the lot/), '0417');
    await userEvent.click(screen.getByRole('button', { name: 'Add a project of the city’s own' }));
    await userEvent.type(screen.getByLabelText('Title'), 'Fountains');
    await userEvent.click(screen.getByRole('button', { name: 'Store the draft' }));
    expect(await screen.findByRole('link', { name: /^Project 1, Cost:/ })).toBeTruthy();
  });

  it('puts back what was removed, with what was typed', async () => {
    await open({});
    await userEvent.click(await screen.findByRole('button', { name: 'Put 2026-7 on the ballot' }));
    await userEvent.type(screen.getByLabelText('Title'), ' und mehr');
    await userEvent.click(screen.getByRole('button', { name: 'Take project 1 off the ballot' }));
    expect(screen.queryByLabelText('Title')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Put back what was removed' }));
    expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('나무 und mehr');
  });

  it('shows proposals whose money is bound, with the line', async () => {
    await open({});
    const details = (await screen.findByText('Proposals whose money is not free: 1')).closest('details')!;
    expect(within(details).getByText(/These lines would give more than they have free/).textContent).toContain('E-1');
  });
});

const twoDistricts = [
  { code: '01', name: 'North', population: null },
  { code: '02', name: 'South', population: null },
];
const inDistricts = { 'GET /cities/dream': { ...dream, districts: twoDistricts } };

const shares: AllocationRuleView = {
  rule: 'equal-shares',
  utility: 'cost',
  completion: 'add1-utilitarian',
  tieBreak: { by: 'cost-votes-lot', seed: null },
};
const lastTime: RuleTrialView = {
  last: {
    cycle: '2025',
    cycleNames: { en: 'Autumn 2025' },
    fund: won(900_000),
    ballots: 40,
    rule: { ...shares, rule: 'greedy', utility: null, completion: null },
    funded: ['P01'],
    projects: [
      {
        id: 'P01',
        title: 'Tunnel',
        description: '',
        language: 'en',
        cost: won(900_000),
        districtCode: null,
        category: null,
        proposal: null,
      },
      {
        id: 'P02',
        title: 'Swings',
        description: '',
        language: 'en',
        cost: won(300_000),
        districtCode: null,
        category: null,
        proposal: null,
      },
    ],
  },
  fundsLeftOut: false,
  effects: [
    {
      rule: shares,
      chosen: true,
      funded: ['P02'],
      spent: won(300_000),
      left: won(600_000),
      served: 30,
      passedOver: [],
      added: ['P02'],
      lost: ['P01'],
    },
    {
      rule: { ...shares, rule: 'phragmen', utility: null, completion: null },
      chosen: false,
      funded: ['P01'],
      spent: won(900_000),
      left: won(0),
      served: 20,
      passedOver: ['P02'],
      added: [],
      lost: [],
    },
  ],
};

describe('choosing a rule', () => {
  const readBack = async () => within(await screen.findByRole('region', { name: 'What residents will read' }));

  it('shows what it would have done last time, beside the others, and says that those are other ballots', async () => {
    await open({ [`POST ${path}/rule-preview`]: lastTime });
    expect(await screen.findByText('These are the ballots of the last vote, not of this one.')).toBeTruthy();
    const cells = screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent));
    expect(cells).toEqual([
      ['Rule', 'Funded', 'Spent', 'Left', 'Served', 'Passed over', 'Added', 'Lost'],
      [expect.stringContaining('(your rule)'), '1', '₩300,000', '₩600,000', '75%', '0', 'P02', 'P01'],
      [expect.stringContaining('Phragmén’s method'), '1', '₩900,000', '₩0', '50%', '1', 'none', 'none'],
    ]);
    expect(screen.getByText(/^Decided then, by/).textContent).toBe('Decided then, by “Most votes first”: 1 project funded.');
    const told = (words: string) => screen.getByText(words).nextElementSibling?.textContent;
    expect(told('Your rule would have funded these, which were not funded then:')).toBe('P02 Swings');
    expect(told('These were funded then, and by your rule they would not have been:')).toBe('P01 Tunnel');
  });

  it('counts again when asked to, by the rule as it stands in the fields', async () => {
    const { network } = await open({ [`POST ${path}/rule-preview`]: lastTime });
    await screen.findByText('These are the ballots of the last vote, not of this one.');
    await userEvent.click(screen.getByRole('radio', { name: /^Most votes first/ }));
    await userEvent.click(screen.getByRole('radio', { name: /^The count ends there$|^The count ends there[^,]/ }));
    expect(screen.getByText('The rule above has been changed since this was counted.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Count the last ballots by the rule above' }));
    await waitFor(() => expect(screen.queryByText('The rule above has been changed since this was counted.')).toBeNull());
    const tried = network.asked.filter(({ call }) => call === `POST ${path}/rule-preview`).map(({ body }) => body);
    expect(tried).toEqual([
      { rule: { rule: 'equal-shares', utility: 'cost', completion: 'add1-utilitarian', tieBreak: { by: 'cost-votes-lot' } } },
      { rule: { rule: 'greedy', tieBreak: { by: 'cost-votes-lot' }, stop: {} } },
    ]);
  });

  it('reads the conditions back in the words of residents, and sends them', async () => {
    const { network } = await open({ 'POST /cities/dream/elections': { id: draft.id } });
    await userEvent.selectOptions(await screen.findByLabelText(/^Support from at least/), '200');
    await userEvent.type(screen.getByLabelText(/^Votes by cost/), '3');
    expect((await readBack()).getByText(/^Fill in the fields above first/)).toBeTruthy();
    await userEvent.type(screen.getByLabelText(/^For each such part/), '50만');
    await userEvent.click(screen.getByRole('button', { name: 'Put 2026-7 on the ballot' }));
    await userEvent.click(screen.getByRole('button', { name: 'Add a project of the city’s own' }));
    for (const group of screen.getAllByLabelText(/^Excludes others of the group/)) await userEvent.type(group, 'a');
    await userEvent.click(screen.getByRole('radio', { name: /^They do not count/ }));
    expect((await readBack()).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'A project needs the support of at least 2% of the voters.',
      'For each ₩500,000 of its cost a project needs 3 votes, and for a part of it the same part.',
      'At most one of these projects is funded: P01 나무 · P02 ',
      'A ballot on which nothing is chosen does not count, not as a voter either.',
    ]);
    await userEvent.type(screen.getAllByLabelText('Title')[1]!, '그네');
    await userEvent.type(screen.getAllByLabelText('Cost')[1]!, '1000');
    await userEvent.click(screen.getByRole('button', { name: 'Store the draft' }));
    await waitFor(() =>
      expect(network.asked.find(({ call }) => call === 'POST /cities/dream/elections')?.body).toMatchObject({
        rule: {
          conditions: {
            ballots: { minProjects: 1 },
            thresholds: { shareOfBallots: 200, votesPerCost: { votes: 3, per: '500000' } },
            exclusions: [{ projects: ['P01', 'P02'] }],
          },
        },
      }),
    );
  });

  it('parts the fund among districts and limits them, and says so in the words of residents', async () => {
    const { network } = await open({ 'POST /cities/dream/elections': { id: draft.id }, ...inDistricts });
    await userEvent.click(await screen.findByRole('radio', { name: /^Districts have funds of their own/ }));
    await userEvent.type(screen.getByLabelText(/^Fund of North/), '30만');
    await userEvent.type(screen.getByLabelText(/^Fund for the whole city/), '70만');
    await userEvent.type(screen.getByLabelText(/^At most for South/), '5만');
    await userEvent.type(screen.getByLabelText(/^Limits by category/), 'Trees: 20만');
    await userEvent.click(screen.getByRole('button', { name: 'Put 2026-7 on the ballot' }));
    await userEvent.type(screen.getByLabelText(/^Category/), 'Trees');
    const read = (await readBack()).getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(read).toEqual([
      expect.stringMatching(/^The money is parted, and each part is counted by itself/),
      'North: ₩300,000; what it leaves goes to: The whole city',
      'The whole city: ₩700,000',
      'The projects of South get at most ₩50,000 together.',
      'The projects of the category “Trees” get at most ₩200,000 together.',
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Store the draft' }));
    await waitFor(() =>
      expect(network.asked.find(({ call }) => call === 'POST /cities/dream/elections')?.body).toMatchObject({
        projects: [{ category: 'Trees' }],
        rule: {
          conditions: {
            areas: [
              { area: '01', fund: '300000', leftoverTo: 'whole city' },
              { area: 'whole city', fund: '700000' },
            ],
            caps: [
              { of: 'area', name: '02', atMost: '50000' },
              { of: 'category', name: 'Trees', atMost: '200000' },
            ],
          },
        },
      }),
    );
  });

  it.each([
    ['#/rule/conditions/caps/0/name', 'Limits by category: Choose one of these.', 'Conditions beside the method'],
    ['#/rule/conditions/exclusions/0/projects', 'Project 1, Excludes others of the group: Choose one of these.', 'For limits and groups'],
  ])('opens what is folded and names the field when the API refuses %s', async (pointer, words, folded) => {
    const errors = [{ pointer, code: 'isIn', detail: 'x' }];
    await open({ 'POST /cities/dream/elections': refusal(400, 'election/category-unused', 'Nothing', { errors }) });
    await userEvent.type(await screen.findByLabelText(/^Limits by category/), 'Trees: 1');
    for (const _ of [1, 2]) await userEvent.click(screen.getByRole('button', { name: 'Add a project of the city’s own' }));
    for (const [at, group] of screen.getAllByLabelText(/^Excludes others of the group/).entries()) {
      await userEvent.type(group, 'a');
      await userEvent.type(screen.getAllByLabelText('Title')[at]!, 'x');
      await userEvent.type(screen.getAllByLabelText('Cost')[at]!, '1');
    }
    await userEvent.click(screen.getByRole('button', { name: 'Store the draft' }));
    expect(await screen.findByRole('link', { name: words })).toBeTruthy();
    expect(screen.getAllByText(folded)[0]!.closest('details')?.open).toBe(true);
  });
});

describe('dates of a frozen election', () => {
  const frozen: ElectionView = {
    ...draft,
    state: 'frozen',
    allowedActions: [],
    refusals: [],
    gaps: [],
    frozenAt: '2026-03-01T00:00:00.000Z',
  };
  const withVoting = (opensAt: string, closesAt: string) => ({
    'GET /cities/dream/cycles': { items: [{ ...cycle, phases: [{ name: 'voting', opensAt, closesAt }] }] },
  });
  const warning = 'The dates of the cycle are not those of its election.';

  it('are warned about when those of the cycle have moved', async () => {
    await withElection(frozen, withVoting(frozen.opensAt, '2026-04-02T09:00:00.000Z'));
    expect(await screen.findByText(warning)).toBeTruthy();
  });

  it('are not while they are the same, nor before the election is frozen', async () => {
    await withElection(frozen, withVoting('2026-03-18T00:00:00Z', '2026-03-31T09:00:00Z'));
    await screen.findByText('Frozen: nothing can be changed any more.');
    expect(screen.queryByText(warning)).toBeNull();
    cleanup();
    await withElection(draft, withVoting('2030-03-18T00:00:00Z', '2030-03-31T09:00:00Z'));
    await screen.findByText('There is no project on the ballot.');
    expect(screen.queryByText(warning)).toBeNull();
  });
});

describe('running an election', () => {
  it('says what is missing before it can be frozen, and keeps the button with its reason', async () => {
    await withElection(draft);
    expect(await screen.findByText('There is no project on the ballot.')).toBeTruthy();
    const freeze = screen.getByRole('button', { name: 'Freeze the election' });
    expect([
      freeze.getAttribute('aria-disabled'),
      document.getElementById(freeze.getAttribute('aria-describedby') ?? '')?.textContent,
    ]).toEqual(['true', 'Something is still missing']);
  });

  it('counts and publishes a closed box with one press', async () => {
    const closed: ElectionView = {
      ...draft,
      state: 'closed',
      allowedActions: ['tally'],
      refusals: [],
      gaps: [],
      ballots: 12,
      eligible: 40,
    };
    const { network } = await withElection(closed, { [`POST ${path}/tally`]: undefined });
    await userEvent.click(await screen.findByRole('button', { name: 'Count and publish' }));
    expect(await screen.findByText('The result is published.')).toBeTruthy();
    expect(network.asked.map(({ call }) => call)).toContain(`POST ${path}/tally`);
  });

  it('shows a refusal in the words of the API', async () => {
    const closed: ElectionView = {
      ...draft,
      state: 'closed',
      allowedActions: ['tally'],
      refusals: [],
      gaps: [],
      ballots: 12,
      eligible: 40,
    };
    await withElection(closed, { [`POST ${path}/tally`]: refusal(409, 'election/counts-disagree', 'Two counts disagree') });
    await userEvent.click(await screen.findByRole('button', { name: 'Count and publish' }));
    expect(await screen.findByText('Two counts disagree')).toBeTruthy();
  });

  it('offers nothing to change once it is frozen', async () => {
    await withElection({
      ...draft,
      state: 'open',
      allowedActions: [],
      gaps: [],
      refusals: [{ action: 'close', code: 'election/too-early', title: 'Too early' }],
    });
    expect(await screen.findByText('Residents are voting.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Store the draft' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Close the box' }).getAttribute('aria-disabled')).toBe('true');
  });
});
