import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { AssemblyBody } from '@madang/contracts/assembly-announcements';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../../testing/render-at.js';
import { AssemblyForm } from './assembly-form.js';

async function show() {
  const sent: AssemblyBody[] = [];
  await renderAt(
    '/dream/en/desk/assemblies/new',
    <AssemblyForm
      act="Announce"
      send={(body) => {
        sent.push(body);
        return Promise.resolve();
      }}
    />,
  );
  await screen.findByRole('button', { name: 'Announce' });
  return sent;
}

const type = (label: string, words: string) => userEvent.type(screen.getByLabelText(label), words);

async function retype(label: string, words: string) {
  await userEvent.clear(screen.getByLabelText(label));
  await type(label, words);
}

describe('the announcement', () => {
  it('names the item of the agenda that lacks a name', async () => {
    const sent = await show();
    await userEvent.click(screen.getByRole('button', { name: 'Announce' }));
    expect(await screen.findByRole('link', { name: 'Item 1: Fill this in.' })).toBeTruthy();
    expect(sent).toEqual([]);
  });

  it('sends the items in their order, without those that were taken away', async () => {
    const sent = await show();
    await type('Name of the assembly', 'Down the stairs');
    await type('Question', 'What must change?');
    await type('Day', '2026-04-18');
    await type('Begins at', '17:00');
    await type('Place', 'Old market hall');
    await type('Called by', 'Neighbours');
    await type('What the city promises', 'An answer in writing.');
    await userEvent.click(screen.getByRole('button', { name: 'Add an item' }));
    await userEvent.click(screen.getByRole('button', { name: 'Add an item' }));
    await type('Item 2', 'lost');
    await userEvent.type(screen.getByLabelText('Item 1'), 'Welcome');
    await retype('Minutes for item 1', '30');
    await userEvent.type(screen.getByLabelText('Item 3'), 'At tables');
    await retype('Minutes for item 3', '120');
    await userEvent.click(screen.getByRole('button', { name: 'Take item 2 away' }));
    await userEvent.click(screen.getByRole('button', { name: 'Announce' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.agenda).toEqual([
      { title: 'Welcome', minutes: 30 },
      { title: 'At tables', minutes: 120 },
    ]);
    expect(sent[0]).toMatchObject({ kind: 'general', heldOn: '2026-04-18', startsAt: '17:00', minutes: 180, access: [], members: null });
  });
});
