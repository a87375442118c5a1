import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { OfficialResponseView } from '@madang/contracts/official-responses';
import type { ProposalResponseView } from '@madang/contracts/responses';
import { resident } from '../../testing/network.js';
import { renderAt } from '../../testing/render-at.js';
// Fetched when it is needed; here it is there beforehand, so that no test waits for its rules.
import './check-form.js';
import { OfficialAnswer } from './official-answer.js';

const waiting: ProposalResponseView = {
  state: 'under_decision',
  enteredAt: '2026-02-01T03:00:00.000Z',
  dueOn: '2026-04-02',
  dueRule: { code: 'decision_from_threshold', from: '2026-02-01', days: 60 },
  daysLeft: 13,
  owedIn: null,
  owedOn: null,
  daysLate: 0,
  asked: { role: 'staff', names: {}, vacant: [] },
  acknowledgement: { office: '공원과', officeHolder: '공원과장', language: 'ko', plan: null, at: '2026-02-03T03:00:00.000Z' },
  extension: null,
  answers: [],
  mayJudge: false,
  delivery: null,
  reportable: [],
  allowedActions: [],
  refusals: [],
};

const refused: OfficialResponseView = {
  id: '01890000-0000-7000-8000-000000000007',
  publishedAt: '2026-03-10T03:00:00.000Z',
  lateDays: 9,
  language: 'ko',
  decision: 'rejected',
  reasonCode: 'policy_choice',
  evidence: { office_holder: '시장', competing_use: '가로수' },
  explanation: '올해는 가로수를 먼저 심습니다.',
  office: '공원과',
  officeHolder: '공원과장',
  figures: [{ label: '의자', amount: null, value: '120개', source: '공원 계획 14쪽' }],
  effects: [{ right: 'EN', effect: 'unchanged', amount: { minor: '0', currency: 'KRW' } }],
  alternative: '없음',
  nextStepOn: '2026-05-01',
  nextStep: null,
  appealRoute: '민원실에 적어 냅니다.',
  appealUntil: '2026-04-09',
  translations: [{ language: 'en', explanation: 'This year trees come first.', alternative: '' }],
  parts: [],
  acceptedMoves: [],
  lines: [],
  replies: [],
  deferredUntil: null,
  budgetStage: null,
  joinedWith: null,
  answered: { yes: 1, partly: 0, no: 4 },
  myWord: null,
  readAgain: false,
  demo: false,
};

const show = (response: Partial<ProposalResponseView>, language = 'en', more: Record<string, unknown> = {}) =>
  renderAt(
    `/dream/${language}/proposals/2026-1`,
    <Routes>
      <Route path="proposals/:proposal" element={<OfficialAnswer />} />
    </Routes>,
    { 'GET /cities/dream/proposals/2026-1/response': { ...waiting, ...response }, ...more },
  );

describe('the city’s answer beside a proposal', () => {
  it('names the promised date from the first day, with the days that are left and who is asked', async () => {
    await show({});
    expect(await screen.findByText(/13 days left/)).toBeTruthy();
    expect(screen.getAllByText('Thursday, 2 April 2026').length).toBeGreaterThan(0);
    expect(screen.getAllByText('공원과장').length).toBeGreaterThan(0);
    expect(screen.getByText(/Counted from/)).toBeTruthy();
  });

  it('says in words that it is overdue, by how much, and which step is vacant', async () => {
    await show({
      state: 'escalated_2',
      daysLate: 31,
      owedIn: 'under_decision',
      owedOn: '2026-02-17',
      daysLeft: 3,
      asked: { role: 'ombudsperson', names: { en: 'City ombudsperson' }, vacant: ['committee'] },
    });
    expect((await screen.findAllByText(/Overdue by 31 days/)).length).toBeGreaterThan(0);
    expect(screen.getByText('City ombudsperson')).toBeTruthy();
    expect(screen.getByText('(vacant: the human rights committee)', { exact: false })).toBeTruthy();
  });

  it('is read in the reader’s language, with the city’s own words beside it', async () => {
    await show({ state: 'rejected', asked: null, answers: [refused] });
    expect(await screen.findByText('This year trees come first.')).toBeTruthy();
    const own = screen.getByText('올해는 가로수를 먼저 심습니다.');
    expect([own.getAttribute('lang'), own.getAttribute('dir')]).toEqual(['ko', 'auto']);
    expect(screen.getByText('9 days late')).toBeTruthy();
    expect(screen.getByText('Nothing is offered instead.')).toBeTruthy();
    expect(screen.getByText('공원 계획 14쪽')).toBeTruthy();
  });

  it('quotes the author’s questions with its replies, and says where a question was covered', async () => {
    const replies = [
      { question: '누가 정하나요?', reply: '주민이 정합니다.' },
      { question: null, reply: '아니요.' },
    ];
    await show({ state: 'rejected', asked: null, answers: [{ ...refused, replies }] });
    expect((await screen.findByText('주민이 정합니다.')).closest('[lang="ko"]')).not.toBeNull();
    expect(screen.getByText('누가 정하나요?')).toBeTruthy();
    expect(screen.getByText('A question that was covered')).toBeTruthy();
    expect(screen.getByText('아니요.')).toBeTruthy();
  });

  it('says where a second official read it, and nothing of it where nobody did', async () => {
    const { unmount } = await show({ state: 'rejected', asked: null, answers: [refused] });
    await screen.findByText('9 days late');
    expect(screen.queryByText(/second official/)).toBeNull();
    unmount();
    await show({ state: 'rejected', asked: null, answers: [{ ...refused, readAgain: true }] });
    expect(await screen.findByText(/a second official who wrote none of it read it/)).toBeTruthy();
  });

  it('is not there before the city owes anything', async () => {
    const { container } = await show({ state: 'published', asked: null, acknowledgement: null });
    expect(container.querySelector('section')).toBeNull();
  });

  it('asks residents to look, and sends what they found', async () => {
    const { network } = await show(
      {
        state: 'completed',
        asked: null,
        answers: [{ ...refused, decision: 'accepted' }],
        delivery: {
          reports: [
            {
              id: refused.id,
              at: '2026-03-18T03:00:00.000Z',
              state: 'completed',
              language: 'ko',
              note: '다 놓았습니다.',
              spent: null,
              promised: null,
              promisedOn: null,
              happenedOn: null,
              place: null,
              evidence: [],
            },
          ],
          promised: null,
          promisedOn: null,
          spent: null,
          checks: [],
          done: 1,
          notDone: 0,
          checksNeeded: 3,
          mine: null,
        },
        allowedActions: ['check'],
      },
      'en',
      { 'GET /cities/dream/session': { person: resident }, 'PUT /cities/dream/proposals/2026-1/delivery/check': undefined },
    );
    expect(await screen.findByText(/2 more have to look/)).toBeTruthy();
    await userEvent.click(await screen.findByLabelText(/^Not done/));
    await userEvent.type(screen.getByLabelText(/^What you saw/), 'Only three stand.');
    await userEvent.click(screen.getByRole('button', { name: 'Say what you found' }));
    expect(await screen.findByText(/Your check is counted/)).toBeTruthy();
    const sent = network.asked.find(({ call }) => call === 'PUT /cities/dream/proposals/2026-1/delivery/check');
    expect(sent?.body).toEqual({ verdict: 'not_done', note: 'Only three stand.', language: 'en' });
  }, 20_000);
});
