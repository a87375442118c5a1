import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { refusal, resident, type Answers } from '../../testing/network.js';
import { renderAt } from '../../testing/render-at.js';
import { RatingPage } from './rating-page.js';

const at = '/dream/en/proposals/2026-7/ratings';
const ratings = '/cities/dream/proposals/2026-7/ratings';
const address = () => screen.getByTestId('address').getAttribute('value');

const page = (
  <main>
    <Routes>
      <Route path="proposals/:proposal/ratings" element={<RatingPage />} />
      <Route path="*" element={<p>another page</p>} />
    </Routes>
  </main>
);

const proposal = {
  title: '밤에도 다니는 버스',
  language: 'ko',
  losing: ['MO'],
  gaining: ['HO'],
  allowedActions: ['rate'],
  refusals: [],
  groups: [],
};

const asResident = (mine: object = {}, view: object = {}): Answers => ({
  'GET /cities/dream/session': { person: resident },
  'GET /cities/dream/proposals/2026-7': { ...proposal, ...view },
  [`GET ${ratings}/mine`]: { ratings: [], skipped: false, touched: ['MO', 'HO'], ...mine },
  [`PUT ${ratings}`]: undefined,
});

const own = { right: 'MO', score: -2, reason: 'Buses would come late', selfLink: 'me' };
const severity = { scale: 2, scope: 3, remediability: 1, likelihood: 4 };

/** The form is begun anew once the stored answer has come. */
async function atStep(right: string, answers: Answers = asResident()) {
  const rendered = await renderAt(`${at}?right=${right}`, page, answers);
  await waitFor(() => expect(rendered.network.asked.some(({ call }) => call.endsWith('/mine'))).toBe(true));
  await screen.findByRole('button', { name: 'Save and go on' });
  await new Promise((wait) => setTimeout(wait));
  return rendered;
}

const choose = (group: string, answer: string) =>
  userEvent.click(
    Array.from(screen.getByRole('group', { name: group }).querySelectorAll('label')).find(({ textContent }) => textContent === answer)!,
  );
const sent = (network: Awaited<ReturnType<typeof renderAt>>['network']) => network.asked.find(({ call }) => call.startsWith('PUT'))?.body;
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save and go on' }));

describe('one right', () => {
  it('keeps what was chosen before it is known that nothing is stored', async () => {
    let come: (stored: unknown) => void = () => undefined;
    const stored = new Promise((resolve) => (come = resolve));
    await renderAt(`${at}?right=HO`, page, { ...asResident(), [`GET ${ratings}/mine`]: () => stored });
    await screen.findByRole('button', { name: 'Save and go on' });
    await choose('Your answer', 'Help');
    come({ ratings: [], skipped: false, touched: ['MO', 'HO'] });
    await new Promise((wait) => setTimeout(wait, 20));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Help' }).checked).toBe(true);
    expect(screen.getByRole('radio', { name: 'Clear' })).toBeTruthy();
  });

  it('asks a plain question with an example, and says where among the touched rights it stands', async () => {
    await atStep('HO');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Would this help people keep or find a decent home?');
    expect(screen.getByText(/More money for help with the rent/)).toBeTruthy();
    expect(screen.getByText(/2 of 2 rights that its money touches/)).toBeTruthy();
    expect(screen.getByText('밤에도 다니는 버스').getAttribute('lang')).toBe('ko');
  });

  it('asks how much only of help and harm, and sends the step on the scale', async () => {
    const { network } = await atStep('MO');
    expect(screen.queryByRole('group', { name: 'How much?' })).toBeNull();
    await choose('Your answer', 'Help');
    await choose('How much?', 'Slight');
    await save();
    await waitFor(() => expect(sent(network)).toEqual({ ratings: [{ right: 'MO', score: 1 }] }));
    await waitFor(() => expect(address()).toBe(`${at}?right=HO`));
  });

  it('keeps "I do not know" apart from "No effect"', async () => {
    const { network } = await atStep('HO');
    await choose('Your answer', 'I do not know');
    await save();
    await waitFor(() => expect(sent(network)).toEqual({ ratings: [{ right: 'HO', score: null }] }));
    await waitFor(() => expect(address()).toBe(at));
  });

  it('asks for a reason and for how bad it would be where somebody sees clear harm', async () => {
    const { network } = await atStep('MO');
    await choose('Your answer', 'Harm');
    await choose('How much?', 'Clear');
    await save();
    expect(await screen.findByRole('link', { name: 'How bad would it be?: Choose one of these.' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Why?: Fill this in.' })).toBeTruthy();
    expect(sent(network)).toBeUndefined();

    await choose('How bad would it be?', 'Moderate');
    await choose('How many people would it touch?', 'A district, or a whole group');
    await choose('Can it be undone?', 'Yes, easily');
    await choose('How likely is it?', 'It is happening already');
    await userEvent.type(screen.getByLabelText(/^Why\?/), 'Buses would come late');
    await userEvent.selectOptions(screen.getByLabelText(/^How does it touch me\?/), 'It touches me');
    await save();
    await waitFor(() => expect(sent(network)).toEqual({ ratings: [{ ...own, language: 'en', severity }] }));
  });

  it('asks for a reason, and for nothing more, where somebody sees a strong benefit', async () => {
    const { network } = await atStep('HO');
    await choose('Your answer', 'Help');
    await choose('How much?', 'Strong');
    expect(screen.queryByRole('group', { name: 'How bad would it be?' })).toBeNull();
    await save();
    expect(await screen.findByRole('link', { name: 'Why?: Fill this in.' })).toBeTruthy();
    await userEvent.type(screen.getByLabelText(/^Why\?/), 'Rents would fall');
    await save();
    await waitFor(() =>
      expect(sent(network)).toEqual({ ratings: [{ right: 'HO', score: 3, reason: 'Rents would fall', language: 'en' }] }),
    );
  });

  it('shows the answer given before, and sends nothing of a harm that is taken back', async () => {
    const { network } = await atStep('MO', asResident({ ratings: [{ ...own, severity }] }));
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Harm').checked).toBe(true));
    expect(screen.getByLabelText<HTMLInputElement>('Moderate').checked).toBe(true);
    await choose('Your answer', 'No effect');
    await save();
    await waitFor(() =>
      expect(sent(network)).toEqual({ ratings: [{ right: 'MO', score: 0, reason: own.reason, language: 'en', selfLink: 'me' }] }),
    );
  });

  it('can always be skipped, and leads the reader to the next heading', async () => {
    await atStep('MO');
    await userEvent.click(screen.getByRole('link', { name: 'Skip this right' }));
    expect(address()).toBe(`${at}?right=HO`);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Would this help people keep or find a decent home?'));
  });

  it('says what the API refuses and keeps what was chosen', async () => {
    await atStep('HO', {
      ...asResident(),
      [`PUT ${ratings}`]: refusal(409, 'proposal/not-open-to-ratings', 'This proposal can no longer be rated'),
    });
    await choose('Your answer', 'No effect');
    await save();
    expect(await screen.findByText('This proposal can no longer be rated')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('No effect').checked).toBe(true);
  });
});

describe('the list of rights', () => {
  it('begins with those that the money touches and then offers all others', async () => {
    await renderAt(at, page, asResident());
    expect(await screen.findByRole('link', { name: 'Begin with: Mobility and accessibility' })).toBeTruthy();
    const inside = (name: string) => [...screen.getByRole('region', { name }).querySelectorAll('a')].map(({ textContent }) => textContent);
    expect(inside('Rights that its money touches')).toEqual(['Mobility and accessibility', 'Adequate housing']);
    expect(inside('All other rights')).toHaveLength(14);
  });

  it('names the answers given, and goes on with the next right', async () => {
    await renderAt(at, page, asResident({ ratings: [{ ...own, severity }] }));
    expect(await screen.findByText('Clear harm')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Go on with: Adequate housing' })).toBeTruthy();
  });

  it('lets a resident skip it all and read what others said', async () => {
    const { network } = await renderAt(at, page, asResident());
    await userEvent.click(await screen.findByRole('button', { name: 'Skip, and see what others said' }));
    await waitFor(() => expect(address()).toBe('/dream/en/proposals/2026-7/ratings/results'));
    expect(sent(network)).toEqual({ ratings: [], skip: true });
  });

  it('asks those who are not signed in to sign in, and lets them read', async () => {
    await renderAt(at, page, { 'GET /cities/dream/proposals/2026-7': { ...proposal, allowedActions: [] } });
    expect((await screen.findByRole('link', { name: 'Sign in' })).getAttribute('href')).toContain('returnTo=');
    expect(screen.getByRole('link', { name: 'See what others said' })).toBeTruthy();
  });

  it('says in the words of the API why a proposal is no longer rated', async () => {
    const closed = { action: 'rate', code: 'proposal/not-open-to-ratings', title: 'This proposal can no longer be rated' };
    await renderAt(at, page, asResident({}, { allowedActions: [], refusals: [closed] }));
    expect(await screen.findByText('This proposal can no longer be rated')).toBeTruthy();
  });

  it('speaks the reader’s language', async () => {
    await renderAt('/dream/ar/proposals/2026-7/ratings', page, asResident());
    expect(await screen.findByRole('heading', { name: 'ماذا سيعني لحقوق الناس؟' })).toBeTruthy();
  });
});
