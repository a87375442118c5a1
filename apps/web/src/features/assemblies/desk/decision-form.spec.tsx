import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { refusal } from '../../../testing/network.js';
import { renderAt } from '../../../testing/render-at.js';
import { sampleAssembly } from '../sample-assembly.js';
import { DecisionForm } from './decision-form.js';

const at = `/dream/en/desk/assemblies/${sampleAssembly.id}`;
const address = `POST /cities/dream/assemblies/${sampleAssembly.id}/decisions`;

async function fill(answer: unknown) {
  const rendered = await renderAt(at, <DecisionForm assembly={sampleAssembly} onSent={() => Promise.resolve()} />, { [address]: answer });
  await userEvent.type(await screen.findByLabelText('Number of the proposal'), '2026-142');
  await userEvent.type(screen.getByLabelText('What was decided'), 'Mend the steps first.');
  await userEvent.click(screen.getByRole('button', { name: 'One more: In favour' }));
  await userEvent.click(screen.getByRole('button', { name: 'Record the decision' }));
  return rendered;
}

describe('writing a decision down', () => {
  it('names the proposal that it carries, and those present as they were counted', async () => {
    const { network } = await fill({ id: '01890000-0000-7000-8000-000000000022' });
    await waitFor(() => expect(network.asked.some(({ call }) => call === address)).toBe(true));
    expect(network.asked.find(({ call }) => call === address)?.body).toEqual({
      kind: 'carry_proposal',
      proposal: '2026-142',
      text: 'Mend the steps first.',
      language: 'en',
      inFavour: 1,
      against: 0,
      abstained: 0,
      present: 40,
    });
  });

  it('says in the words of the API that there is no such proposal', async () => {
    await fill(refusal(400, 'assembly/proposal-unknown', 'There is no proposal with this number'));
    expect(await screen.findByText('There is no proposal with this number')).toBeTruthy();
  });
});
