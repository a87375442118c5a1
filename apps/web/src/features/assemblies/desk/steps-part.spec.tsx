import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../../testing/render-at.js';
import { sampleAssembly } from '../sample-assembly.js';
import { StepsPart } from './steps-part.js';

const at = `/dream/en/desk/assemblies/${sampleAssembly.id}`;

describe('the steps of an assembly', () => {
  it('say why one cannot be taken yet, and ask nothing', async () => {
    const { network } = await renderAt(at, <StepsPart assembly={sampleAssembly} />);
    const sign = await screen.findByRole('button', { name: 'Sign the minutes' });
    expect(screen.getByText('The minutes are not open for correction')).toBeTruthy();
    await userEvent.click(sign);
    expect(network.asked.some(({ call }) => call.endsWith('/signature'))).toBe(false);
  });

  it('take the next one', async () => {
    const address = `POST /cities/dream/assemblies/${sampleAssembly.id}/closing`;
    const { network } = await renderAt(at, <StepsPart assembly={sampleAssembly} />, { [address]: undefined });
    await userEvent.click(await screen.findByRole('button', { name: 'Close the assembly' }));
    await waitFor(() => expect(network.asked.some(({ call }) => call === address)).toBe(true));
    expect(await screen.findByText('The assembly is closed.')).toBeTruthy();
  });

  it('offer no way back to what was done', async () => {
    await renderAt(at, <StepsPart assembly={sampleAssembly} />);
    await screen.findByRole('button', { name: 'Close the assembly' });
    expect(screen.queryByRole('button', { name: 'Open the assembly' })).toBeNull();
  });
});
