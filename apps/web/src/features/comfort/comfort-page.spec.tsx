import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { renderAt } from '../../testing/render-at.js';
import { readComfort } from '../../ui/comfort.js';
import { ComfortPage } from './comfort-page.js';

afterEach(() => {
  document.cookie = 'comfort=; path=/; max-age=0';
  document.documentElement.removeAttribute('data-theme');
});

it('changes the page at once, keeps the choice on the device, and keeps the focus', async () => {
  await renderAt('/dream/en/comfort', <ComfortPage />);
  await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(document.documentElement.getAttribute('data-theme')).toBe('dark');
  expect(readComfort(document.cookie).theme).toBe('dark');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Dark' }).checked).toBe(true);
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Dark' }));
});

it('shows what was chosen before', async () => {
  document.cookie = 'comfort=contrast.more; path=/';
  await renderAt('/dream/en/comfort', <ComfortPage />);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Stronger' }).checked).toBe(true);
});

it('tells of the change in one sentence', async () => {
  await renderAt('/dream/en/comfort', <ComfortPage />);
  await userEvent.click(screen.getByRole('radio', { name: 'A quarter larger' }));
  expect(await screen.findByText('Changed, and kept on this device.')).toBeTruthy();
});
