import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { resident } from '../../testing/network.js';
import { renderAt } from '../../testing/render-at.js';
import { ConfirmForm } from './confirm-form.js';

it('takes the code with spaces in it, as mail programs copy it, and leads to my page', async () => {
  const { network } = await renderAt('/dream/en/register/code', <ConfirmForm />, {
    'POST /cities/dream/people/confirmation': { person: resident },
  });
  await userEvent.type(screen.getByLabelText('E-mail'), 'a@example.org');
  await userEvent.type(screen.getByLabelText('Code'), '123 456');
  await userEvent.click(screen.getByRole('button', { name: 'Confirm' }));
  await waitFor(() => expect(screen.getByTestId('address').getAttribute('value')).toBe('/dream/en/me'));
  expect(network.asked.find(({ call }) => call.startsWith('POST'))?.body).toEqual({ email: 'a@example.org', code: '123456' });
});

it('asks to fill in a code that is missing', async () => {
  await renderAt('/dream/en/register/code', <ConfirmForm />);
  await userEvent.click(screen.getByRole('button', { name: 'Confirm' }));
  expect(await screen.findByRole('link', { name: 'Code: Fill this in.' })).toBeTruthy();
});
