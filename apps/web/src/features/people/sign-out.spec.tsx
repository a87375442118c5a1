import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { keep, keptCount, keptKey } from '../../api/kept-on-device.js';
import { renderAt } from '../../testing/render-at.js';
import { SignOutButton } from './sign-out-button.js';

const call = 'DELETE /cities/dream/session';
beforeEach(() => localStorage.clear());

describe('signing out', () => {
  it('asks first where something was typed and never saved, and then leaves nothing of it on the device', async () => {
    keep(keptKey('dream', 'a-draft', 'problem'), { problem: 'Nobody else should read this' });
    localStorage.setItem('madang/comfort', 'stays');
    const { network } = await renderAt('/dream/en/me', <SignOutButton />, { [call]: undefined });
    await userEvent.click(await screen.findByRole('button', { name: 'Sign out' }));
    expect(screen.getByRole('link', { name: 'To my drafts' })).toBeTruthy();
    expect(network.asked.map((asked) => asked.call)).not.toContain(call);
    await userEvent.click(screen.getByRole('button', { name: 'Sign out and erase it' }));
    await waitFor(() => expect(network.asked.map((asked) => asked.call)).toContain(call));
    await waitFor(() => expect(keptCount()).toBe(0));
    expect(Object.keys(localStorage)).toEqual(['madang/comfort']);
  });

  it('asks nothing where nothing lies', async () => {
    const { network } = await renderAt('/dream/en/me', <SignOutButton />, { [call]: undefined });
    await userEvent.click(await screen.findByRole('button', { name: 'Sign out' }));
    await waitFor(() => expect(network.asked.map((asked) => asked.call)).toContain(call));
  });
});
