import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { refusal, resident } from '../../testing/network.js';
import { renderAt } from '../../testing/render-at.js';
import { SignInForm } from './sign-in-form.js';

const at = '/dream/en/sign-in';
const address = () => screen.getByTestId('address').getAttribute('value');

describe('the sign-in form', () => {
  it('says what to write in every empty field, leads to it, and sends nothing', async () => {
    const { network } = await renderAt(at, <SignInForm />);
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));

    const link = await screen.findByRole('link', { name: 'E-mail: Write an e-mail address, such as name@example.org.' });
    expect(link.getAttribute('href')).toBe(`#${screen.getByLabelText('E-mail').id}`);
    expect(screen.getByLabelText('E-mail').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('link', { name: 'Password: Fill this in.' })).toBeTruthy();
    expect(document.title).toMatch(/^Error:/);
    expect(network.asked.map(({ call }) => call)).not.toContain('POST /cities/dream/session');
  });

  it('moves the focus to what needs fixing', async () => {
    await renderAt(at, <SignInForm />);
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Some things need fixing'));
  });

  it('shows a refusal in the words of the API and keeps what was written', async () => {
    await renderAt(at, <SignInForm />, {
      'POST /cities/dream/session': refusal(401, 'people/wrong-sign-in', 'E-mail and password do not match'),
    });
    await userEvent.type(screen.getByLabelText('E-mail'), 'a@example.org');
    await userEvent.type(screen.getByLabelText('Password'), 'wrong');
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));

    expect(await screen.findByText('E-mail and password do not match')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('E-mail').value).toBe('a@example.org');
  });

  it('sends the body, then leads to my page', async () => {
    const { network } = await renderAt(at, <SignInForm />, { 'POST /cities/dream/session': { person: resident } });
    await userEvent.type(screen.getByLabelText('E-mail'), 'a@example.org');
    await userEvent.type(screen.getByLabelText('Password'), 'a long one');
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));

    await waitFor(() => expect(address()).toBe('/dream/en/me'));
    expect(network.asked.find(({ call }) => call === 'POST /cities/dream/session')?.body).toEqual({
      email: 'a@example.org',
      password: 'a long one',
    });
  });

  it('leads back to where one came from, inside the city alone', async () => {
    await renderAt(`${at}?returnTo=${encodeURIComponent('/dream/en/proposals')}`, <SignInForm />, {
      'POST /cities/dream/session': { person: resident },
    });
    await userEvent.type(screen.getByLabelText('E-mail'), 'a@example.org');
    await userEvent.type(screen.getByLabelText('Password'), 'a long one');
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    await waitFor(() => expect(address()).toBe('/dream/en/proposals'));
  });

  it('speaks the reader’s language', async () => {
    await renderAt('/dream/ko/sign-in', <SignInForm />);
    await userEvent.click(screen.getByRole('button', { name: '로그인' }));
    expect(await screen.findByRole('link', { name: '이메일: 이메일 주소를 써 주세요. 예: name@example.org' })).toBeTruthy();
  });
});
