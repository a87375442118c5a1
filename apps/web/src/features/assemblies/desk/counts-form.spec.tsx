import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../../testing/render-at.js';
import { sampleAssembly, sampleStatement } from '../sample-assembly.js';
import { CountsForm } from './counts-form.js';

const at = `/dream/en/desk/assemblies/${sampleAssembly.id}`;
const address = `PUT /cities/dream/assemblies/${sampleAssembly.id}/statements/${sampleStatement.id}/counts`;

describe('counting the room', () => {
  it('counts by buttons, and never below nobody', async () => {
    const { network } = await renderAt(
      at,
      <CountsForm assembly={sampleAssembly.id} statement={{ ...sampleStatement, counts: null }} onSent={() => Promise.resolve()} />,
      { [address]: undefined },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'One more: Agree' }));
    await userEvent.click(screen.getByRole('button', { name: 'One more: Agree' }));
    await userEvent.click(screen.getByRole('button', { name: 'One less: Pass' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Somebody says that this would harm a right' }));
    await userEvent.click(screen.getByRole('button', { name: 'Store these counts' }));
    await waitFor(() => expect(network.asked.some(({ call }) => call === address)).toBe(true));
    expect(network.asked.find(({ call }) => call === address)?.body).toEqual({ agree: 2, disagree: 0, pass: 0, harmFlagged: true });
  });
});
