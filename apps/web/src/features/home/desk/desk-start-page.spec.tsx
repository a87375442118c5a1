import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PartsContext } from '../../../ui/part.js';
import { waitingBy } from '../../../ui/waiting.js';
import { WaitingCard } from '../../../ui/waiting-card.js';
import { renderAt } from '../../../testing/render-at.js';
import { DeskStartPage } from './desk-start-page.js';
import { waitingParts } from './waiting-parts.js';

const today = '2026-03-20';
const dates: Readonly<Record<string, readonly string[]>> = {
  'answers-waiting': ['2026-03-01', '2026-03-22', '2026-03-30'],
  'questions-waiting': [],
};

const pieces = Object.fromEntries(
  waitingParts.map(({ part }) => [
    part,
    () => <WaitingCard to={`/dream/en/desk/${part}`} title={part} waiting={waitingBy(dates[part] ?? ['2026-03-21'], today)} />,
  ]),
);

const showTo = (roles: readonly string[]) =>
  renderAt(
    '/dream/en/desk',
    <PartsContext value={pieces}>
      <DeskStartPage />
    </PartsContext>,
    { 'GET /cities/dream/session': { person: { id: '1', penName: 'Somebody', roles } } },
  );

const lists = async () => (await screen.findAllByRole('heading', { level: 2 })).map(({ textContent }) => textContent);
const card = async (name: string) => within((await screen.findByRole('link', { name })).closest('li')!);

describe('the first page of the desk', () => {
  it('shows staff what waits, what of it is late, and the next date', async () => {
    await showTo(['staff']);
    expect(await lists()).toEqual(['answers-waiting', 'asked-waiting', 'questions-waiting', 'examining-waiting']);
    const answers = await card('answers-waiting');
    expect(answers.getByText('3 wait.')).toBeDefined();
    expect(answers.getByText('1 overdue')).toBeDefined();
    expect(
      answers
        .getByText(/The nearest date/)
        .querySelector('time')
        ?.getAttribute('datetime'),
    ).toBe('2026-03-22');
    expect((await card('questions-waiting')).getByText('Nothing waits.')).toBeDefined();
  });

  it.each([
    [['ombudsperson'], ['hearings-waiting', 'claims-waiting']],
    [['committee'], ['hearings-waiting']],
    [['facilitator'], ['hearings-waiting', 'texts-waiting', 'reports-waiting']],
    [['administrator'], ['answers-waiting', 'examining-waiting']],
  ])('shows %s the lists that they may read, and no others', async (roles, parts) => {
    await showTo(roles);
    expect(await lists()).toEqual(parts);
  });
});
