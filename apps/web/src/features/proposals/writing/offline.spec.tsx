import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { beforeEach, describe, expect, it } from 'vitest';
import { keptKey } from '../../../api/kept-on-device.js';
import { refusal, resident } from '../../../testing/network.js';
import { renderAt } from '../../../testing/render-at.js';
import { draft } from '../testing-views.js';
import { EditWordsPage } from './edit-words-page.js';

const pages = (
  <Routes>
    <Route path="proposals/:proposal/edit/:step?" element={<EditWordsPage />} />
  </Routes>
);
const path = `/cities/dream/proposals/${draft.id}`;
const address = () => screen.getByTestId('address').getAttribute('value');

const write = (step: string, answers: Readonly<Record<string, unknown>> = {}) =>
  renderAt(`/dream/en/proposals/${draft.id}/edit/${step}`, pages, {
    'GET /cities/dream/session': { person: resident },
    [`GET ${path}`]: draft,
    [`PUT ${path}`]: undefined,
    ...answers,
  });

beforeEach(() => localStorage.clear());

describe('without a network', () => {
  const offline = () => Promise.reject(new TypeError('Failed to fetch'));

  it('says that the words are on this device alone, and sends them by itself when the network is back', async () => {
    let connected = false;
    const { network } = await write('know', { [`PUT ${path}`]: () => (connected ? undefined : offline()) });
    await userEvent.type(await screen.findByLabelText(/What could be seen/), 'A bench every hundred metres');
    await userEvent.click(screen.getByRole('button', { name: 'Save and go on' }));
    expect(await screen.findByText(/This page is sent by itself/)).toBeTruthy();
    connected = true;
    dispatchEvent(new Event('online'));
    await waitFor(() => expect(screen.queryByText(/This page is sent by itself/)).toBeNull());
    const sent = network.asked.filter(({ call }) => call === `PUT ${path}`);
    expect(sent.map(({ body }) => (body as { howOneWouldKnow: string }).howOneWouldKnow)).toEqual([
      'A bench every hundred metres',
      'A bench every hundred metres',
    ]);
    expect(address()).toBe(`/dream/en/proposals/${draft.id}/edit/know`);
  });

  it('shows both texts where another device saved meanwhile', async () => {
    const meanwhile = refusal(412, 'request/changed-meanwhile', 'It was changed meanwhile', { revision: 4 });
    let connected = false;
    let saved = { ...draft };
    await write('know', { [`PUT ${path}`]: () => (connected ? meanwhile : offline()), [`GET ${path}`]: () => saved });
    await userEvent.type(await screen.findByLabelText(/What could be seen/), 'Mine');
    await userEvent.click(screen.getByRole('button', { name: 'Save and go on' }));
    await screen.findByText(/This page is sent by itself/);
    [connected, saved] = [true, { ...draft, howOneWouldKnow: 'Of the other device', revision: 4 }];
    dispatchEvent(new Event('online'));
    expect(await screen.findByText('Of the other device')).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>(/What could be seen/).value).toBe('Mine');
  });

  it('keeps nothing on a device that others use, and erases what was kept there', async () => {
    const key = keptKey('dream', draft.id, 'know');
    await write('know');
    await userEvent.type(await screen.findByLabelText(/What could be seen/), 'A bench');
    await waitFor(() => expect(localStorage.getItem(key)).toContain('A bench'), { timeout: 5000 });
    await userEvent.click(screen.getByRole('button', { name: /Others use this device/ }));
    expect(localStorage.getItem(key)).toBeNull();
    await userEvent.type(screen.getByLabelText(/What could be seen/), ' and a tree');
    dispatchEvent(new Event('pagehide'));
    expect(localStorage.getItem(key)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'It is my own device' }));
    await userEvent.type(screen.getByLabelText(/What could be seen/), '!');
    dispatchEvent(new Event('pagehide'));
    expect(localStorage.getItem(key)).toContain('A bench and a tree!');
  });
});
