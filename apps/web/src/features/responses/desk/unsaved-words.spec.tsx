import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ResponseDraftBody } from '@madang/contracts/response-drafts';
import { keep, keptKey, readKept } from '../../../api/kept-on-device.js';
import { renderAt } from '../../../testing/render-at.js';
import { ResponseForm } from './response-form.js';
import { draftView, emptyDraft } from './testing-drafts.js';

const path = '/cities/dream/proposals/2026-1';
const key = keptKey('dream', '2026-1', 'answer');
const show = () =>
  renderAt('/dream/en/desk/responses/2026-1', <ResponseForm proposal="2026-1" ready />, {
    [`GET ${path}/response/draft`]: { ...draftView, content: { ...emptyDraft, explanation: 'Saved.' } },
    [`GET ${path}`]: { moves: [] },
    'GET /cities/dream/responses/templates': { templates: [], shipped: [] },
    [`PUT ${path}/response/draft`]: undefined,
  });
const explanation = () => screen.findByLabelText<HTMLTextAreaElement>('Explanation in plain words');

beforeEach(() => localStorage.clear());

describe('words of an answer that nobody has saved', () => {
  it('are kept on the device until they are saved', async () => {
    await show();
    const field = await explanation();
    expect(screen.queryByText('Not everything in this form is saved yet.')).toBeNull();
    await userEvent.type(field, ' More.');
    expect(screen.getByText('Not everything in this form is saved yet.')).toBeTruthy();
    dispatchEvent(new Event('pagehide'));
    expect(readKept(key)).toMatchObject({ seen: 4, content: { explanation: 'Saved. More.' } });
    await userEvent.click(screen.getByRole('button', { name: 'Save the draft' }));
    await waitFor(() => expect(screen.queryByText('Not everything in this form is saved yet.')).toBeNull());
    expect(readKept(key)).toBeNull();
  });

  it('come back into the form, over the revision from which they were begun', async () => {
    keep(key, { seen: 3, content: { ...emptyDraft, explanation: 'Typed on the bus.' } });
    const { network } = await show();
    expect(await screen.findByText('These fields hold what you typed on this device and did not save')).toBeTruthy();
    expect((await explanation()).value).toBe('Typed on the bus.');
    await userEvent.click(screen.getByRole('button', { name: 'Save the draft' }));
    await waitFor(() => expect(readKept(key)).toBeNull());
    const saved = network.asked.find(({ call }) => call === `PUT ${path}/response/draft`)!;
    expect([saved.headers.get('if-match'), (saved.body as ResponseDraftBody).explanation]).toEqual(['"3"', 'Typed on the bus.']);
  });

  it('can be given up for what was saved, and what is no answer is passed over', async () => {
    keep(key, { seen: 3, content: { ...emptyDraft, explanation: 'Typed on the bus.' } });
    const { unmount } = await show();
    await userEvent.click(await screen.findByRole('button', { name: 'Use the saved draft instead' }));
    expect([(await explanation()).value, readKept(key)]).toEqual(['Saved.', null]);
    unmount();
    keep(key, { explanation: 'From another time' });
    await show();
    expect((await explanation()).value).toBe('Saved.');
  });
});
