import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { refusal } from '../../testing/network.js';
import { renderAt } from '../../testing/render-at.js';
import { RegisterForm } from './register-form.js';

const at = '/dream/en/register';

async function fill(password = 'persimmon tree') {
  await userEvent.type(await screen.findByLabelText('Pen name'), 'Persimmon');
  await userEvent.type(screen.getByLabelText('E-mail'), 'a@example.org');
  await userEvent.type(screen.getByLabelText('Password'), password);
  await userEvent.click(screen.getByRole('button', { name: 'Register' }));
}

describe('the registration form', () => {
  it('names the limits that the body class sets', async () => {
    await renderAt(at, <RegisterForm />);
    await fill('short');
    expect(await screen.findByText('Password: Write between 8 and 200 characters.')).toBeTruthy();
  });

  it('sends the reader’s language, and no district where none was chosen', async () => {
    const { network } = await renderAt(at, <RegisterForm />, { 'POST /cities/dream/people': undefined });
    await fill();
    await waitFor(() => expect(screen.getByTestId('address').getAttribute('value')).toBe('/dream/en/register/code'));
    expect(network.asked.find(({ call }) => call === 'POST /cities/dream/people')?.body).toEqual({
      penName: 'Persimmon',
      email: 'a@example.org',
      password: 'persimmon tree',
      language: 'en',
    });
  });

  it('puts what the API found wrong to the field it belongs to', async () => {
    await renderAt(at, <RegisterForm />, {
      'POST /cities/dream/people': refusal(400, 'request/invalid', 'Some fields need fixing', {
        errors: [{ pointer: '#/penName', code: 'isLength', detail: '' }],
      }),
    });
    await fill();
    expect(await screen.findByRole('link', { name: 'Pen name: Write between 2 and 60 characters.' })).toBeTruthy();
    expect(screen.getByLabelText('Pen name').getAttribute('aria-invalid')).toBe('true');
  });
});
