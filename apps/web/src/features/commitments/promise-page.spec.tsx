import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { CommitmentView } from '@madang/contracts/commitments';
import type { GradingView } from '@madang/contracts/grades';
import { refusal, resident } from '../../testing/network.js';
import { renderAt } from '../../testing/render-at.js';
// Fetched when it is needed; here it is there beforehand, so that no test waits for its rules.
import './panel-acts.js';
import { PromisePage } from './promise-page.js';

const base = '/cities/dream/proposals/2026-1';
const nothing: CommitmentView = { promise: null, toPromise: [], grading: null, allowedActions: [] };
const report = {
  id: '01890000-0000-7000-8000-000000000007',
  at: '2026-03-18T03:00:00.000Z',
  state: 'completed',
  language: 'ko',
  note: '다 놓았습니다.',
  spent: null,
  promised: null,
  promisedOn: null,
  happenedOn: '2026-03-17',
  place: '시장 길 북쪽',
  evidence: [],
};
const grading: GradingView = {
  median: null,
  best: null,
  worst: null,
  panel: 6,
  missing: 3,
  open: true,
  given: [],
  comments: [],
  mine: null,
};

const show = (commitment: unknown, more: Record<string, unknown> = {}) =>
  renderAt(
    '/dream/en/proposals/2026-1/promise',
    <Routes>
      <Route path="proposals/:proposal/promise" element={<PromisePage />} />
    </Routes>,
    {
      [`GET ${base}`]: { title: '의자', language: 'ko', state: 'verified', daysLate: 0 },
      [`GET ${base}/commitment`]: commitment,
      [`GET ${base}/response`]: { delivery: null },
      ...more,
    },
  );

describe('the page of a promise', () => {
  it('shows nothing half before all of it has come', async () => {
    let answer: ((view: CommitmentView) => void) | undefined;
    const coming = new Promise<CommitmentView>((resolve) => (answer = resolve));
    await show(() => coming);
    expect(screen.queryByRole('heading')).toBeNull();
    answer?.(nothing);
    expect(await screen.findByRole('heading', { level: 1, name: 'The promise' })).toBeTruthy();
  });

  it('says what is owed where there is no plan yet, and leads back to the proposal', async () => {
    await show(nothing);
    expect(await screen.findByText('There is no plan yet')).toBeTruthy();
    expect(screen.queryByText('What the city reports')).toBeNull();
    const back = within(screen.getByRole('navigation')).getByRole('link', { name: 'Proposal 2026-1' });
    expect(back.getAttribute('href')).toBe('/dream/en/proposals/2026-1');
  });

  it('says on which day and where residents can look, in the words of the city', async () => {
    await show(nothing, { [`GET ${base}/response`]: { delivery: { reports: [report] } } });
    expect(await screen.findByRole('heading', { name: 'What the city reports' })).toBeTruthy();
    expect(screen.getByText('Tuesday, 17 March 2026')).toBeTruthy();
    expect(screen.getByText(report.place).getAttribute('lang')).toBe('ko');
  });

  it('offers no forms to whoever may not act, and the way in to whoever is not signed in', async () => {
    await show({ ...nothing, grading });
    expect(await screen.findByRole('link', { name: 'Sign in to grade' })).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('keeps what was typed when grades were closed in the meantime, and says so', async () => {
    await show(
      { ...nothing, grading, allowedActions: ['grade'] },
      {
        'GET /cities/dream/session': { person: resident },
        [`PUT ${base}/delivery/grade`]: refusal(409, 'commitment/not-to-be-graded', 'Grades are not given now.'),
      },
    );
    await userEvent.click(await screen.findByRole('radio', { name: /^B/ }));
    await userEvent.type(screen.getByLabelText(/^What you saw/), 'Only three stand.');
    await userEvent.click(screen.getByRole('button', { name: 'Give this grade' }));
    expect((await screen.findAllByText('Grades are not given now.')).length).toBeGreaterThan(0);
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^What you saw/).value).toBe('Only three stand.');
  });
});
