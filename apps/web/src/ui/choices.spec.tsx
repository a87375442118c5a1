import { I18nProvider } from '@lingui/react';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { useForm } from 'react-hook-form';
import { afterEach, describe, expect, it } from 'vitest';
import { createI18n } from '../app/texts.js';
import { Checkboxes, Radios } from './choices.js';

const choices = ['north', 'south', 'west'].map((value) => ({ value, label: value }));
const i18n = await createI18n('en');

interface Trip {
  readonly way: string | null;
  readonly stops: readonly string[] | null;
}

function TripForm({ kept, onSend }: { readonly kept?: string; readonly onSend: (trip: Trip) => void }) {
  const form = useForm<Trip>();
  return (
    <I18nProvider i18n={i18n}>
      <form onSubmit={(event) => void form.handleSubmit(onSend)(event)}>
        <Radios {...form.register('way')} label="Way" defaultValue={kept} choices={choices} />
        <Checkboxes {...form.register('stops')} label="Stops" choices={choices} />
        <button type="submit">Send</button>
      </form>
    </I18nProvider>
  );
}

/** The page as it was served, then what somebody does before it wakes, then it wakes and the form is sent. */
async function sentAfter(early: () => void, kept?: string): Promise<Trip | undefined> {
  let sent: Trip | undefined;
  const element = <TripForm {...(kept !== undefined && { kept })} onSend={(trip) => (sent = trip)} />;
  const container = document.createElement('div');
  container.append(...new DOMParser().parseFromString(renderToString(element), 'text/html').body.childNodes);
  document.body.append(container);
  early();
  const root = await act(() => hydrateRoot(container, element));
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(() => expect(sent).toBeDefined());
  act(() => root.unmount());
  return sent;
}

const press = (role: 'radio' | 'checkbox', name: string) => screen.getByRole<HTMLInputElement>(role, { name }).click();

afterEach(() => document.body.replaceChildren());

describe('what is chosen before the page has woken up', () => {
  it.each(['north', 'south', 'west'])('is sent, where one of a few is chosen: %s', async (way) => {
    expect(await sentAfter(() => press('radio', way))).toMatchObject({ way });
  });

  it('is sent, where another choice stood there before', async () => {
    expect(await sentAfter(() => press('radio', 'west'), 'north')).toMatchObject({ way: 'west' });
  });

  it('is sent, where several are chosen', async () => {
    const sent = await sentAfter(() => ['south', 'west'].forEach((stop) => press('checkbox', stop)));
    expect(sent?.stops).toEqual(['south', 'west']);
  });

  it('may be nothing', async () => {
    expect((await sentAfter(() => undefined))?.way).toBeFalsy();
  });
});
