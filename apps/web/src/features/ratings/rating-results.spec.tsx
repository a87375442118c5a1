import { screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { refusal, resident, type Answers } from '../../testing/network.js';
import { renderAt } from '../../testing/render-at.js';
import { RatingResults } from './rating-results.js';

const at = '/dream/en/proposals/2026-7/ratings/results';
const ratings = '/cities/dream/proposals/2026-7/ratings';
const view = { title: 'A night bus', language: 'en', losing: [], gaining: [], allowedActions: [], refusals: [], groups: [] };

const results = (...rights: object[]): Answers => ({
  'GET /cities/dream/proposals/2026-7': view,
  [`GET ${ratings}`]: { leastAnswers: 10, rights },
});

const released = {
  on: '2026-03-19',
  n: 20,
  histogram: [1, 5, 2, 3, 4, 4, 1],
  sign: null,
  dontKnowShare: 15,
  median: 0,
  polarisation: 0.5,
  line: 'mixed',
  affected: null,
};
const right = (more: object = {}) => ({ right: 'HO', answersSoFar: 23, harmFlaggedAt: null, released, ...more });

const show = (answers: Answers) =>
  renderAt(
    at,
    <Routes>
      <Route path="proposals/:proposal/ratings/results" element={<RatingResults level={2} />} />
    </Routes>,
    answers,
  );
const housing = async () => within(await screen.findByRole('region', { name: 'Adequate housing' }));

describe('what others said of a right', () => {
  it('is told in words: how many, the middle answer, how far they agree, and both sides', async () => {
    await show(results(right()));
    const one = await housing();
    expect(one.getByText(/20 people have rated it\./)).toBeTruthy();
    expect(one.getByText(/The middle answer is “No effect”\..*Mixed views/)).toBeTruthy();
    expect(one.getByText('Harm: 8')).toBeTruthy();
    expect(one.getByText('Benefit: 9')).toBeTruthy();
    expect(one.getByText('No effect: 3')).toBeTruthy();
    expect(one.getByText('I do not know: 15% of all who answered')).toBeTruthy();
  });

  it('names both answers where the middle lies between two', async () => {
    await show(results(right({ released: { ...released, median: -1.5 } })));
    expect((await housing()).getByText(/The middle answer lies between “Clear harm” and “Slight harm”/)).toBeTruthy();
  });

  it('stands apart of those whom it touches, with how far they are from the others', async () => {
    const affected = {
      n: 11,
      histogram: [4, 3, 0, 2, 1, 1, 0],
      sign: null,
      dontKnowShare: 0,
      median: -2,
      polarisation: 0.4,
      line: 'mixed',
      gap: -1.6,
    };
    await show(results(right({ released: { ...released, affected } })));
    const one = await housing();
    expect(one.getByText('11 of them say that it touches them or someone close.')).toBeTruthy();
    expect(one.getByText('On average they see it 1.6 steps worse than the others.')).toBeTruthy();
    expect(one.getByText('Harm: 7')).toBeTruthy();
  });

  it('stands as a table too, one row for each answer', async () => {
    await show(results(right()));
    const rows = (await housing()).getAllByRole('row', { hidden: true });
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'AnswerPeople',
      'Strong harm1',
      'Clear harm5',
      'Slight harm2',
      'No effect3',
      'Slight benefit4',
      'Clear benefit4',
      'Strong benefit1',
    ]);
  });

  it('is hidden below the threshold, and says how many are missing', async () => {
    await show(results(right({ answersSoFar: 6, released: null })));
    expect((await housing()).getByText('Shown after 10 people. So far 6.')).toBeTruthy();
  });

  it('waits for the next count once enough have answered', async () => {
    await show(results(right({ answersSoFar: 12, released: null })));
    expect((await housing()).getByText(/Answers so far: 12\. Shown at the next count/)).toBeTruthy();
  });

  it('tells only the side where all chose the same', async () => {
    await show(results(right({ released: { ...released, histogram: null, sign: -1, median: null, polarisation: null, line: 'shared' } })));
    const one = await housing();
    expect(one.getByText(/All of them see harm\./)).toBeTruthy();
    expect(one.queryByRole('table', { hidden: true })).toBeNull();
  });

  it('says that a rights review is open, whatever the votes', async () => {
    await show(results(right({ harmFlaggedAt: '2026-03-18T02:00:00.000Z', released: null, answersSoFar: 12 })));
    expect((await housing()).getByText('A rights review is open. No vote can close it.')).toBeTruthy();
  });
});

describe('the results of all rights', () => {
  it('keep the order of the API, the worst first, and add nothing up', async () => {
    await show(results(right({ right: 'MO' }), right()));
    const headings = (await screen.findAllByRole('heading', { level: 2 })).map(({ textContent }) => textContent);
    expect(headings).toEqual(['Mobility and accessibility', 'Adequate housing']);
  });

  it('wait until a resident has rated or skipped, and offer both', async () => {
    await show({
      'GET /cities/dream/session': { person: resident },
      'GET /cities/dream/proposals/2026-7': { ...view, allowedActions: ['rate'] },
      [`GET ${ratings}`]: refusal(403, 'rating/rate-first', 'Rate first'),
      [`GET ${ratings}/mine`]: { ratings: [], skipped: false, touched: [] },
    });
    expect((await screen.findByRole('link', { name: 'Rate this proposal' })).getAttribute('href')).toBe(
      '/dream/en/proposals/2026-7/ratings',
    );
    expect(screen.getByRole('button', { name: 'Skip, and see what others said' })).toBeTruthy();
  });

  it('say why, and offer no way round, where a resident came too late to rate', async () => {
    const closed = { action: 'rate', code: 'proposal/not-open-to-ratings', title: 'This proposal can no longer be rated' };
    await show({
      'GET /cities/dream/session': { person: resident },
      'GET /cities/dream/proposals/2026-7': { ...view, refusals: [closed] },
      [`GET ${ratings}`]: refusal(403, 'rating/rate-first', 'Rate first'),
      [`GET ${ratings}/mine`]: { ratings: [], skipped: false, touched: [] },
    });
    expect(await screen.findByText('This proposal can no longer be rated')).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('say that nobody has rated yet', async () => {
    await show(results());
    expect(await screen.findByText('Nobody has rated this proposal yet')).toBeTruthy();
  });
});
