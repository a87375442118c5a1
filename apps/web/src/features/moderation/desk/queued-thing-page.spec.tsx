import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { QueuedThingView } from '@madang/contracts/moderation-queue';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../../testing/render-at.js';
import { QueuedThingPage } from './queued-thing-page.js';

const api = '/cities/dream/moderation';
const id = '01990000-0000-7000-8000-000000000001';

const thing: QueuedThingView = {
  kind: 'argument',
  id,
  place: { kind: 'proposal', key: '2026-7', title: '시장길에 벤치를', language: 'ko' },
  language: 'en',
  texts: ['Ask Ms Doe of Mill Lane.'],
  mine: false,
  reportedByMe: false,
  reports: [{ reason: 'personal_data', note: 'The second word.', at: '2026-03-19T03:00:00Z', bySystem: false }],
  covers: [],
  file: null,
  mayDecide: true,
};

function show(answers: Readonly<Record<string, unknown>>) {
  const page = (
    <Routes>
      <Route path="desk/moderation/:kind/:thing" element={<QueuedThingPage />} />
    </Routes>
  );
  return renderAt(`/dream/en/desk/moderation/argument/${id}`, page, answers);
}

describe('the desk of reported words', () => {
  it('covers a passage for a reason, with an explanation', async () => {
    const call = `POST ${api}/things/argument/${id}/decision`;
    const { network } = await show({ [`GET ${api}/queue/argument/${id}`]: thing, [call]: { id } });
    await userEvent.click(await screen.findByRole('radio', { name: /^Cover them/ }));
    await userEvent.click(screen.getByRole('radio', { name: 'It names or shows a private person without need' }));
    await userEvent.type(screen.getByLabelText(/^Only this passage/), 'Ms Doe');
    await userEvent.type(screen.getByLabelText('Why, for whoever wrote it and whoever reported it'), 'It names her without need.');
    await userEvent.click(screen.getByRole('button', { name: 'Decide' }));
    await waitFor(() =>
      expect(network.asked.find((one) => one.call === call)?.body).toEqual({
        verdict: 'cover',
        reason: 'personal_data',
        passages: ['Ms Doe'],
        explanation: 'It names her without need.',
      }),
    );
  });

  it('shows a reported picture to whoever opens it, with the words that stand for it', async () => {
    const file = { kind: 'picture', width: 1600, height: 1200, widths: [480, 1600] } as const;
    await show({ [`GET ${api}/queue/argument/${id}`]: { ...thing, texts: ['A broken bench.'], file } });
    const picture = await screen.findByAltText('A broken bench.');
    expect(picture.closest('details')?.open).toBe(false);
    expect(picture.getAttribute('src')).toBe(`/api/v1/cities/dream/proposals/2026-7/attachments/${id}/480`);
  });

  it('leaves the decision to another where one has a part in it', async () => {
    await show({ [`GET ${api}/queue/argument/${id}`]: { ...thing, mayDecide: false } });
    expect(await screen.findByText(/another facilitator decides/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Decide' })).toBeNull();
  });
});
