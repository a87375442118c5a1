import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CoverPageView } from '@madang/contracts/moderation-covers';
import type { ThingView } from '@madang/contracts/moderation-reports';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { resident } from '../../testing/network.js';
import { renderAt } from '../../testing/render-at.js';
import { CoverPage } from './cover-page.js';
import { ReportPage } from './report-page.js';

const api = '/cities/dream/moderation';
const id = '01990000-0000-7000-8000-000000000001';
const place = { kind: 'proposal', key: '2026-7', title: '시장길에 벤치를', language: 'ko' } as const;
const signedIn = { 'GET /cities/dream/session': { person: resident } };

const thing: ThingView = {
  kind: 'argument',
  id,
  place,
  language: 'en',
  texts: ['Ask Ms Doe of Mill Lane.'],
  mine: false,
  reportedByMe: false,
};

const cover: CoverPageView = {
  id,
  kind: 'argument',
  thing: id,
  verdict: 'cover',
  reason: 'personal_data',
  warning: null,
  marks: ['[…1]'],
  at: '2026-03-19T03:00:00Z',
  by: { penName: 'Heron', demo: true },
  appeal: null,
  inForce: true,
  mine: true,
  place,
  language: 'en',
  explanation: 'It names a private person.',
  words: [{ mark: '[…1]', words: 'Ms Doe of Mill Lane' }],
  appealText: null,
  appealExplanation: null,
  mayAppealUntil: '2026-04-18T03:00:00Z',
  mayDecideAppeal: false,
};

function show(at: string, answers: Readonly<Record<string, unknown>>) {
  const pages = (
    <Routes>
      <Route path="moderation/report/:kind/:thing" element={<ReportPage />} />
      <Route path="moderation/covers/:cover" element={<CoverPage />} />
    </Routes>
  );
  return renderAt(`/dream/en/${at}`, pages, answers);
}

const sent = (network: { asked: { call: string; body: unknown }[] }, call: string) => network.asked.find((one) => one.call === call)?.body;

describe('the page to report words', () => {
  const at = `moderation/report/argument/${id}`;

  it('shows the words once more, and sends a reason without a name', async () => {
    const { network } = await show(at, { ...signedIn, [`GET ${api}/things/argument/${id}`]: thing, [`POST ${api}/reports`]: { id } });
    expect(await screen.findByText('Ask Ms Doe of Mill Lane.')).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: 'It threatens somebody' }));
    await userEvent.click(screen.getByRole('button', { name: 'Report' }));
    await waitFor(() => expect(sent(network, `POST ${api}/reports`)).toEqual({ kind: 'argument', thing: id, reason: 'threat' }));
  });

  it('asks nobody to report twice, nor their own words', async () => {
    await show(at, { ...signedIn, [`GET ${api}/things/argument/${id}`]: { ...thing, reportedByMe: true } });
    expect(await screen.findByText('You have reported this')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Report' })).toBeNull();
  });
});

describe('the page of a cover', () => {
  it('shows its writer the words and the way to object', async () => {
    const { network } = await show(`moderation/covers/${id}`, {
      [`GET ${api}/covers/${id}`]: cover,
      [`POST ${api}/covers/${id}/appeal`]: undefined,
    });
    expect(await screen.findByText('[…1] Ms Doe of Mill Lane')).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Why the words should come back'), 'She is the mayor, in office.');
    await userEvent.click(screen.getByRole('button', { name: 'Object' }));
    await waitFor(() => expect(sent(network, `POST ${api}/covers/${id}/appeal`)).toEqual({ text: 'She is the mayor, in office.' }));
  });

  it('tells everybody else the reason and the day, and no word of it', async () => {
    const outside = { ...cover, mine: false, explanation: null, words: null, mayAppealUntil: null };
    await show(`moderation/covers/${id}`, { [`GET ${api}/covers/${id}`]: outside });
    expect(await screen.findByText('It names or shows a private person without need')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByText(/Ms Doe/)).toBeNull();
  });
});
