import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { AllocationView, ElectionResultsView } from '@madang/contracts/election-results';
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
  proposal: null,
});

const official: AllocationView = {
  official: true,
  rule: { rule: 'equal-shares', utility: 'cost', completion: 'none', tieBreak: { by: 'cost-votes-lot', seed: 'drawn in public' } },
  version: '1',
  spent: won(900_000),
  left: won(100_000),
  share: won(10_000),
  shareRaisedBy: 0,
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
      moreSupporters: 112,
    },
  ],
  ties: 1,
  served: 75,
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
  comparison: {
    ...official,
    official: false,
    rule: { ...official.rule, rule: 'greedy', utility: null, completion: null },
    funded: ['P01'],
  },
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
    expect(screen.getByText('75%')).toBeTruthy();
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

  it('hold all steps as text beside the stepper, for reading without JavaScript', async () => {
    await open();
    const all = (await screen.findByText('All steps as text')).closest('details')!;
    expect(within(all).getAllByRole('listitem')).toHaveLength(2);
  });

  it('mark another rule as not official', async () => {
    await open();
    const table = await screen.findByRole('table', { name: 'Both rules, project by project' });
    expect(within(table).getByRole('columnheader', { name: 'Most votes first (not official)' })).toBeTruthy();
    const row = within(table).getByRole('row', { name: /나무/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['funded', 'not funded']);
    expect(screen.getByText('Not official.')).toBeTruthy();
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
