import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { WitnessView } from '@madang/contracts/log-witnesses';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { Network } from '../../../testing/network.js';
import { renderAt } from '../../../testing/render-at.js';
import { sampleWitness } from '../sample-witness.js';
import { WitnessDeskPage } from './witness-desk-page.js';

const { id } = sampleWitness;

function show(items: readonly WitnessView[]) {
  const page = (
    <Routes>
      <Route path="desk/witnesses" element={<WitnessDeskPage />} />
    </Routes>
  );
  return renderAt('/dream/en/desk/witnesses', page, {
    'GET /cities/dream/log/witnesses': { items },
    'POST /cities/dream/log/witnesses': { id },
    [`POST /cities/dream/log/witnesses/${id}/dismissal`]: undefined,
  });
}

const posted = ({ asked }: Network) => asked.find(({ call }) => call.startsWith('POST'));

describe('the desk of witnesses', () => {
  it('names a witness by its key and by the rule that it stands on', async () => {
    const { network } = await show([]);
    fireEvent.change(await screen.findByLabelText(/Who that is/), { target: { value: ' City archive ' } });
    fireEvent.change(screen.getByLabelText(/Its key/), { target: { value: ` archive.example.org+1a2b3c4d+${'B'.repeat(44)}\n` } });
    fireEvent.change(screen.getByLabelText(/Published in/), { target: { value: 'Minutes of the council' } });
    fireEvent.click(screen.getByRole('button', { name: 'Name this witness' }));
    await waitFor(() => expect(posted(network)).toBeDefined());
    expect(posted(network)?.body).toEqual({
      who: 'City archive',
      key: `archive.example.org+1a2b3c4d+${'B'.repeat(44)}`,
      publishedRule: 'Minutes of the council',
    });
  });

  it('asks for the reason before it dismisses one', async () => {
    const { network } = await show([sampleWitness]);
    const leaving = (await screen.findByText('archive.example.org', { selector: 'summary *' })).closest('details')!;
    expect(leaving.open).toBe(false);
    fireEvent.change(within(leaving).getByLabelText(/Because/), { target: { value: 'It closed.' } });
    fireEvent.click(within(leaving).getByRole('button', { hidden: true, name: 'Dismiss this witness' }));
    await waitFor(() => expect(posted(network)).toBeDefined());
    expect(posted(network)?.body).toEqual({ because: 'It closed.' });
  });

  it('leaves one that is dismissed to the page that everybody sees', async () => {
    await show([{ ...sampleWitness, dismissedAt: '2026-04-01T09:00:00Z', dismissedBecause: 'It closed.' }]);
    expect(await screen.findByRole('link', { name: 'The page that everybody sees' })).toBeDefined();
    expect(screen.queryByRole('article')).toBeNull();
  });
});
