import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { AllocationView } from '@madang/contracts/allocation-outcomes';
import type { ElectionResultsView } from '@madang/contracts/election-results';
import { Route, Routes } from 'react-router';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { renderAt } from '../../testing/render-at.js';
import { ResultsPage } from './results-page.js';

// The test's browser has no screen to measure; without room no canvas is drawn, and the table stands alone.
beforeAll(() => vi.stubGlobal('matchMedia', () => ({ matches: false })));
afterAll(() => vi.unstubAllGlobals());

const won = (amount: number) => ({ minor: String(amount), currency: 'KRW' });
const project = (id: string, title: string, cost: number) => ({
  id,
  title,
  description: '',
  language: 'ko' as const,
  cost: won(cost),
  districtCode: null,
  category: null,
  proposal: null,
});

const official: AllocationView = {
  rule: { rule: 'equal-shares', utility: 'cost', completion: 'none', tieBreak: { by: 'cost-votes-lot', seed: 'drawn in public' } },
  version: '1',
  spent: won(900_000),
  left: won(100_000),
  share: won(10_000),
  shareRaisedBy: 0,
  areas: [],
  funded: ['P01', 'P03'],
  steps: [
    {
      project: 'P01',
      by: 'equal-shares',
      cost: won(700_000),
      votes: 70,
      left: won(300_000),
      paid: '10000.4',
      effectiveSupport: '70',
      ranOut: 1,
      alreadyOut: 0,
      tiedWith: [],
    },
    {
      project: 'P03',
      by: 'equal-shares',
      cost: won(200_000),
      votes: 40,
      left: won(100_000),
      paid: '5000',
      effectiveSupport: '40',
      ranOut: 0,
      alreadyOut: 3,
      tiedWith: ['P03', 'P02'],
    },
  ],
  rejected: [
    {
      project: 'P02',
      cost: won(400_000),
      votes: 20,
      reason: 'fell-short',
      afterSteps: 1,
      lacked: won(41_000),
      lackedAfter: 1,
      left: null,
      stoppedBy: null,
      missed: null,
      cap: null,
      moreSupporters: 112,
    },
  ],
  ties: 1,
  served: 75,
  tellsMoreSupporters: true,
  voters: 100,
  fromReserve: null,
  compared: null,
};

const results: ElectionResultsView = {
  cycle: '2026',
  cycleNames: { en: 'Spring 2026' },
  fund: won(1_000_000),
  ballots: 100,
  eligible: 400,
  closesAt: '2026-03-31T09:00:00.000Z',
  talliedAt: '2026-04-02T09:00:00.000Z',
  projects: [project('P01', '도서관', 700_000), project('P02', '분수', 400_000), project('P03', '나무', 200_000)],
  official,
  audit: {
    voters: 100,
    unserved: 25,
    passedOver: [{ project: 'P02', group: 30, due: won(300_000), hasAtMost: won(200_000) }],
    fromWorstOff: [
      { percent: 0, funded: 0, spent: won(0) },
      { percent: 50, funded: 1, spent: won(700_000) },
      { percent: 100, funded: 2, spent: won(900_000) },
    ],
    byDistrict: [
      { district: null, projects: 1, funded: 1, spent: won(700_000), chosenBy: 70, choices: 70 },
      { district: '99', projects: 2, funded: 1, spent: won(200_000), chosenBy: 50, choices: 60 },
    ],
  },
  others: [
    {
      rule: { ...official.rule, rule: 'greedy', utility: null, completion: null },
      funded: ['P01'],
      spent: won(700_000),
      served: 70,
      passedOver: 0,
    },
  ],
  fileDigest: 'ab'.repeat(32),
};

const open = (view: ElectionResultsView = results, language = 'en') =>
  renderAt(
    `/dream/${language}/elections/2026/results`,
    <Routes>
      <Route path="elections/:cycle/results" element={<ResultsPage />} />
    </Routes>,
    { 'GET /cities/dream/elections/2026/results': view },
  );

describe('the results', () => {
  it('begin with one plain sentence, and say how many took part and how many got something', async () => {
    await open();
    expect((await screen.findByText(/2 of 3 projects are funded, with/)).textContent).toBe(
      '2 of 3 projects are funded, with ₩900,000 of ₩1,000,000.',
    );
    expect(screen.getByText('25%')).toBeTruthy();
    expect(screen.getAllByText('75%')).toHaveLength(2);
  });

  it('name for every project that was not funded the reason, and how many more it would have taken', async () => {
    await open();
    const section = (await screen.findByRole('heading', { name: 'Not funded' })).parentElement!;
    expect(within(section).getByText(/fell short by/).textContent).toBe('Those who chose it fell short by ₩41,000 after step 1.');
    expect(within(section).getByText('112 more supporters would have funded it, all else equal.')).toBeTruthy();
  });

  it('go step by step at the reader’s own pace, and stop at both ends with a reason', async () => {
    await open();
    const steps = (await screen.findByRole('heading', { name: 'Step by step' })).parentElement!;
    const said = () => within(steps).getAllByRole('status')[0]?.textContent;
    expect(said()).toBe(
      'Step 1 of 2P01 도서관 is bought by the 70 voters who chose it: each pays ₩10,000 or what they have left. For 1 of them it was the last of their share. It costs ₩700,000; ₩300,000 is left.',
    );
    const back = within(steps).getByRole('button', { name: 'Previous step' });
    expect(back.getAttribute('aria-disabled')).toBe('true');
    expect(document.getElementById(back.getAttribute('aria-describedby') ?? '')?.textContent).toBe('This is the first step.');
    await userEvent.click(within(steps).getByRole('button', { name: 'Next step' }));
    expect(said()).toMatch(/Step 2 of 2.*P03 나무.*P03 and P02 stood exactly equal; the rule for ties took the first of them\./);
    expect(within(steps).getByRole('button', { name: 'Next step' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('keep the focus on the button that was pressed, also at the last step', async () => {
    await open();
    const next = await screen.findByRole('button', { name: 'Next step' });
    next.focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe('Next step');
    expect(document.activeElement?.getAttribute('aria-disabled')).toBe('true');
  });

  it('say of each step who paid: in full, with the last of their share, or no more', async () => {
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Next step' }));
    const payers = within(screen.getByRole('list', { name: 'Those who chose it' })).getAllByRole('listitem');
    expect(payers.map(({ textContent }) => textContent)).toEqual([
      '37 paid and have money left',
      '0 paid with the last of their share',
      '3 had nothing left to pay with',
    ]);
  });

  it('say who got nothing, which group was passed over, and which district has least for its choices, worst-off first', async () => {
    await open();
    const served = (await screen.findByRole('heading', { name: 'Who got something, and who did not' })).closest('section')!;
    expect(within(served).getByText('25 of 100 voters (25%) got none of the projects they had chosen.')).toBeTruthy();
    expect(within(served).getByText(/30 people wanted/).textContent).toBe(
      '30 people wanted P02 분수. Their equal part of the money is ₩300,000, but at most ₩200,000 is spent on what any one of them had chosen.',
    );
    const row = within(served).getByRole('table', { name: 'Those with least first' });
    expect(within(row).getAllByRole('row')[1]?.textContent).toBe('the person with least0₩0');
    const districts = within(served).getByRole('table', { name: 'Money and choices by district' });
    expect(within(districts).getAllByRole('row')[1]?.textContent).toBe('99₩200k22.2%50%1 of 2');
  });

  it('say nothing of an audit that was never made', async () => {
    await open({ ...results, audit: null, others: [] });
    expect(await screen.findByText('Not funded')).toBeTruthy();
    expect(screen.queryByText('Who got something, and who did not')).toBeNull();
    expect(screen.queryByText('What other rules would have funded')).toBeNull();
  });

  it.each([
    ['below-threshold', { missed: { threshold: 'votes', has: 20, needs: 50 } }, /It got 20 of the 50 votes that every project needs/],
    ['excluded-by', { stoppedBy: 'P01' }, /P01 도서관 was funded, and only one of the two can be\./],
    ['over-cap', { left: won(5_000), cap: { of: 'area', name: 'east' } }, /Only ₩5,000 was left under the limit for 동구\./],
    ['stopped', { stoppedBy: 'P03' }, /The count stopped at P03 나무, which no longer fitted\./],
  ] as const)('explain a project that the conditions of the rule kept out: %s', async (reason, facts, words) => {
    const [first] = official.rejected;
    const rejected = [{ ...first!, reason, moreSupporters: null, lacked: null, lackedAfter: null, ...facts }];
    await open({ ...results, official: { ...official, tellsMoreSupporters: false, rejected } });
    const section = (await screen.findByRole('heading', { name: 'Not funded' })).parentElement!;
    expect(section.textContent).toMatch(words);
    expect(section.textContent).toMatch(/How many more supporters a project would have needed is not known under this rule/);
  });

  it('show what each fund had, and from which a project was paid, where districts have funds of their own', async () => {
    const steps = official.steps.map((step, at) => ({ ...step, area: at === 0 ? 'east' : 'whole city' }));
    const rejected = official.rejected.map((one) => ({ ...one, area: 'east', reason: 'dearer-than-budget' as const }));
    const area = { voters: 40, received: won(0), left: won(50_000), leftTo: null, funded: ['P03'] };
    const areas = [
      {
        ...area,
        area: 'east',
        voters: 70,
        fund: won(800_000),
        spent: won(700_000),
        left: won(100_000),
        leftTo: 'whole city',
        funded: ['P01'],
      },
      { ...area, area: 'whole city', fund: won(200_000), received: won(100_000), spent: won(200_000) },
    ];
    await open({ ...results, official: { ...official, steps, rejected, areas } });
    const table = within(await screen.findByRole('table', { name: 'The funds' }));
    expect(table.getByRole('row', { name: /^동구 70 ₩800.* to: The whole city 1$/ })).toBeTruthy();
    expect(table.getByRole('row', { name: /^The whole city 40 ₩200.* ₩100.* ₩200.* ₩50\S* 1$/ })).toBeTruthy();
    const funded = within(screen.getByRole('table', { name: 'Funded projects' }));
    expect(funded.getByRole('row', { name: /도서관\s*동구/ })).toBeTruthy();
    expect(screen.getByText(/^It costs more than the fund that it belongs to/)).toBeTruthy();
    expect(screen.getByRole('status', { name: 'The step that is shown' }).textContent).toMatch(/From the fund for 동구: /);
    expect(screen.getAllByText((_, element) => element?.textContent === '₩300,000 of ₩800,000 left')).not.toHaveLength(0);
  });

  it('have a file for every table', async () => {
    await open(results);
    await screen.findByText('Not funded');
    const files = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '');
    for (const table of ['results.csv', 'results/served.csv', 'results/districts.csv', 'results/rules.csv'])
      expect(files).toContain(`/api/v1/cities/dream/elections/2026/${table}`);
  });

  it('hold all steps as text beside the stepper, for reading without JavaScript', async () => {
    await open();
    const all = (await screen.findByText('All steps as text')).closest('details')!;
    expect(within(all).getAllByRole('listitem')).toHaveLength(2);
  });

  it('mark another rule as not official', async () => {
    await open();
    const table = await screen.findByRole('table', { name: 'The same ballots under each rule' });
    const [, decided, other] = within(table).getAllByRole('row');
    expect(decided?.textContent).toBe('Method of Equal Shares (by cost, the rest is kept)this rule decided2₩900k75%1');
    expect(other?.textContent).toBe('Most votes first not official1₩700k70%0');
    expect(screen.getByText('Not official.')).toBeTruthy();
  });

  it('say of every other rule what it would have funded instead', async () => {
    await open();
    const [greedy] = within(await screen.findByRole('region', { name: 'What other rules would have funded' })).getAllByRole('listitem');
    expect(greedy?.textContent).toBe('Most votes first It would not have funded:P03 나무');
  });

  it('give the file, its fingerprint and the command that counts it again', async () => {
    await open();
    const link = await screen.findByRole('link', { name: /Download all ballots/ });
    expect(link.getAttribute('href')).toBe('/api/v1/cities/dream/elections/2026/ballots.pb');
    expect(screen.getByText(/pnpm madang allocate/).textContent).toBe(
      "pnpm madang allocate dream-2026.pb --rule equal-shares --utility cost --completion none --tie-break 'cost-votes-lot:drawn in public' --explain",
    );
  });

  it('of a vote that funded nothing say so plainly', async () => {
    await open({ ...results, official: { ...official, funded: [], steps: [], spent: won(0), left: won(1_000_000) } });
    expect(await screen.findByText('No project could be funded with the ballots that were cast.')).toBeTruthy();
    expect(screen.queryByText('Step by step')).toBeNull();
  });

  it('count in the forms of Arabic', async () => {
    await open(results, 'ar');
    expect(await screen.findByText(/لو زاد 112 مؤيدًا لمُوِّل/)).toBeTruthy();
  });
});
