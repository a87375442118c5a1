import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { HearingsView } from '@madang/contracts/hearings';
import { refusal, resident } from '../../testing/network.js';
import { renderAt } from '../../testing/render-at.js';
// Fetched when it is needed; here it is there beforehand, so that no test waits for its rules.
import './hearing-acts.js';
import { HearingsPage } from './hearings-page.js';

const base = '/cities/dream/proposals/2026-1';
const nothing: HearingsView = {
  appeals: [],
  changedFacts: [],
  refusedOn: null,
  decisions: [],
  authorQuestion: null,
  transfer: null,
  allowedActions: [],
  outcomes: [],
};

const show = (hearings: unknown, more: Record<string, unknown> = {}) =>
  renderAt(
    '/dream/en/proposals/2026-1/hearings',
    <Routes>
      <Route path="proposals/:proposal/hearings" element={<HearingsPage />} />
    </Routes>,
    {
      [`GET ${base}`]: { title: '의자', language: 'ko', state: 'rejected', daysLate: 0 },
      [`GET ${base}/hearings`]: hearings,
      ...more,
    },
  );

describe('the page of appeals and hearings', () => {
  it('shows nothing half before all of it has come', async () => {
    let answer: ((view: HearingsView) => void) | undefined;
    const coming = new Promise<HearingsView>((resolve) => (answer = resolve));
    await show(() => coming);
    expect(screen.queryByRole('heading')).toBeNull();
    answer?.(nothing);
    expect(await screen.findByRole('heading', { level: 1, name: 'Appeals and hearings' })).toBeTruthy();
  });

  it('says that nobody has appealed, offers no forms, and leads back to the proposal', async () => {
    await show(nothing);
    expect(await screen.findByText(/Nobody has appealed/)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    const title = screen.getByRole('link', { name: '의자' });
    expect([title.getAttribute('href'), title.getAttribute('lang')]).toEqual(['/dream/en/proposals/2026-1', 'ko']);
  });

  it('lets everybody but whoever gave it report what an author answered the city, once there is an answer', async () => {
    const asked = {
      id: '01890000-0000-7000-8000-0000000000a1',
      question: '어느 쪽인가요?',
      language: 'ko',
      askedOn: '2026-03-01',
    } as const;
    const waiting = { ...asked, until: '2026-03-15', answer: null, answerLanguage: null, answeredAt: null, mine: false };
    const report = () => screen.queryByRole('link', { name: 'Report these words' });
    const first = await show({ ...nothing, authorQuestion: waiting });
    expect(await screen.findByText('어느 쪽인가요?')).toBeTruthy();
    expect(screen.getByText(/stands still until/).textContent).toContain('15 March');
    expect(report()).toBeNull();
    first.unmount();
    const answered = {
      ...waiting,
      until: null,
      answer: 'The north side.',
      answerLanguage: 'en',
      answeredAt: '2026-03-05T10:00:00Z',
    } as const;
    const second = await show({ ...nothing, authorQuestion: answered });
    expect(await screen.findByText('The north side.')).toBeTruthy();
    expect(report()).toBeTruthy();
    expect(screen.getByText(/The clock of the city runs again/)).toBeTruthy();
    second.unmount();
    await show({ ...nothing, authorQuestion: { ...answered, mine: true } });
    expect(await screen.findByText('The north side.')).toBeTruthy();
    expect(report()).toBeNull();
  });

  it('keeps an appeal that came too late in its field, and says why it was refused', async () => {
    await show(
      { ...nothing, allowedActions: ['appeal'] },
      {
        'GET /cities/dream/session': { person: resident },
        [`POST ${base}/appeals`]: refusal(409, 'hearing/appeal-closed', 'The last day for an appeal has passed.'),
      },
    );
    const why = await screen.findByLabelText(/^Why you do not accept the answer/);
    await userEvent.type(why, 'The figures are of another year.');
    await userEvent.click(screen.getByRole('button', { name: 'Appeal' }));
    expect((await screen.findAllByText('The last day for an appeal has passed.')).length).toBeGreaterThan(0);
    expect((why as HTMLTextAreaElement).value).toBe('The figures are of another year.');
  });

  it('lets a resident name what has changed since a refusal, and tells at its field that the day is too early', async () => {
    const early = 'Name a day after the refusal: what was known then is what an appeal is for';
    await show(
      { ...nothing, allowedActions: ['name_facts'], refusedOn: '2026-03-02' },
      {
        'GET /cities/dream/session': { person: resident },
        [`POST ${base}/changed-facts`]: refusal(409, 'response/facts-not-newer', early, {
          errors: [{ pointer: '#/since', code: 'response/facts-not-newer', detail: early }],
        }),
      },
    );
    await userEvent.type(await screen.findByLabelText(/^What has changed/), 'The state pays for school roads now.');
    const since = screen.getByLabelText(/^Since which day/);
    expect(since.getAttribute('aria-describedby')).not.toBeNull();
    expect(screen.getByText(/It was refused on/).textContent).toContain('2 Mar');
    await userEvent.type(since, '2026-03-01');
    await userEvent.type(screen.getByLabelText(/^Where everybody can read it/), 'Decision 118');
    await userEvent.click(screen.getByRole('button', { name: 'Put it before the committee' }));
    expect((await screen.findAllByText(new RegExp(early))).length).toBeGreaterThan(1);
    expect(since.getAttribute('aria-invalid')).toBe('true');
  });

  it('shows everybody why a refusal was opened again, in the words and the language of whoever said it', async () => {
    const facts = {
      id: 'f1',
      since: '2026-05-01',
      text: '국비가 새로 나왔습니다.',
      language: 'ko',
      source: '고시 118',
      at: '2026-05-03T10:00:00Z',
    };
    await show({ ...nothing, changedFacts: [{ ...facts, by: 'staff', mine: false }] });
    expect(await screen.findByRole('heading', { name: 'The city opened its refusal again' })).toBeTruthy();
    expect(screen.getByText(facts.text).closest('[lang="ko"]')).not.toBeNull();
    expect(screen.getByText(/고시 118/)).toBeTruthy();
  });
});
