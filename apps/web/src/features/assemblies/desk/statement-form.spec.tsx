import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../../testing/render-at.js';
import { sampleAssembly } from '../sample-assembly.js';
import { StatementForm } from './statement-form.js';

const at = `/dream/en/desk/assemblies/${sampleAssembly.id}`;
const address = `POST /cities/dream/assemblies/${sampleAssembly.id}/statements`;

describe('writing a statement down', () => {
  it('says how much room is left', async () => {
    await renderAt(at, <StatementForm assembly={sampleAssembly} onSent={() => undefined} />);
    await userEvent.type(await screen.findByLabelText('Statement'), 'No lift');
    expect(screen.getByText('273 characters left')).toBeTruthy();
  });

  it('keeps the table for the next statement, and empties the words', async () => {
    const { network } = await renderAt(at, <StatementForm assembly={sampleAssembly} onSent={() => undefined} />, {
      [address]: { id: '01890000-0000-7000-8000-000000000012' },
    });
    await userEvent.type(await screen.findByLabelText('Statement'), 'The ramp ends in the flower bed.');
    await userEvent.click(screen.getByRole('button', { name: 'Table 4' }));
    await userEvent.click(screen.getByRole('button', { name: 'Record the statement' }));
    await waitFor(() => expect(screen.getByLabelText<HTMLTextAreaElement>('Statement').value).toBe(''));
    expect(screen.queryByText('Fill this in.')).toBeNull();
    expect(screen.getByRole('button', { name: 'Table 4' }).getAttribute('aria-pressed')).toBe('true');
    expect(network.asked.find(({ call }) => call === address)?.body).toEqual({
      text: 'The ramp ends in the flower bed.',
      language: 'en',
      table: 'Table 4',
    });
  });
});
