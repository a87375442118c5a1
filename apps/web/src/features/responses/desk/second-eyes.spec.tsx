import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { SecondEyesView } from '@madang/contracts/second-eyes';
import { renderAt } from '../../../testing/render-at.js';
import { HandToColleague, SecondEyes } from './second-eyes.js';

const path = '/cities/dream/proposals/2026-1';
const kim = { id: '01890000-0000-7000-8000-00000000000a', penName: 'Kim' };
const nobody: SecondEyesView = {
  needed: true,
  publishedIn: 'Order no. 12',
  state: 'none',
  colleague: null,
  words: null,
  mine: false,
  colleagues: [kim],
};

const aroundTheText = (
  <>
    <SecondEyes proposal="2026-1" />
    <HandToColleague proposal="2026-1" />
  </>
);
const show = (eyes: Partial<SecondEyesView>) =>
  renderAt('/dream/en/desk/responses/2026-1', aroundTheText, {
    [`GET ${path}/response/draft`]: {
      revision: 4,
      changedAt: '2026-03-19T03:00:00.000Z',
      content: { decision: null },
      secondEyes: { ...nobody, ...eyes },
    },
    [`POST ${path}/response/draft/reading`]: undefined,
    [`POST ${path}/response/draft/reading/verdict`]: undefined,
  });

describe('a second pair of eyes', () => {
  it('is chosen among those who wrote none of it, and given exactly the saved text', async () => {
    const { network } = await show({});
    expect(await screen.findByText(/The city publishes no answer that only its writers have read/)).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('Who reads it before it is published'), 'Kim');
    await userEvent.click(screen.getByRole('button', { name: 'Hand the saved draft to a colleague' }));
    await screen.findByText('Your colleague has been asked. Whatever you change now has to be read again.');
    const asked = network.asked.find(({ call }) => call === `POST ${path}/response/draft/reading`);
    expect([asked?.body, asked?.headers.get('if-match')]).toEqual([{ colleague: kim.id }, '"4"']);
  });

  it('says why it sends a text back', async () => {
    const { network } = await show({ state: 'waits', colleague: 'Kim', mine: true });
    await userEvent.click(await screen.findByRole('button', { name: 'Send it back' }));
    expect(screen.getByText('Say why you send it back.')).toBeTruthy();
    await userEvent.type(screen.getByLabelText('To your colleague'), 'No year.');
    await userEvent.click(screen.getByRole('button', { name: 'Send it back' }));
    await screen.findByText('Sent back to be worked on.');
    const said = network.asked.find(({ call }) => call.endsWith('/verdict'));
    expect(said?.body).toEqual({ verdict: 'returned', words: 'No year.' });
  });

  it('has approved one text only', async () => {
    await show({ state: 'void', colleague: 'Kim' });
    expect(await screen.findByText(/has to be read again/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Approve exactly this text' })).toBeNull();
  });
});
