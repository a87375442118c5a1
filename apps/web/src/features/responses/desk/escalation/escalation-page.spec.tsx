import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { EscalationView } from '@madang/contracts/escalation';
import { renderAt } from '../../../../testing/render-at.js';
import { EscalationPage } from './escalation-page.js';

const path = '/cities/dream/responses/escalation';
const named: EscalationView = {
  steps: [
    { role: 'committee', names: { en: 'Commission on human rights', ko: '인권위원회' } },
    { role: 'ombudsperson', names: {} },
  ],
};

const show = (role: 'staff' | 'administrator') =>
  renderAt('/dream/en/desk/responses/escalation', <EscalationPage />, {
    [`GET ${path}`]: named,
    [`PUT ${path}/committee`]: undefined,
    [`PUT ${path}/ombudsperson`]: undefined,
    'GET /cities/dream/session': { person: { id: '01890000-0000-7000-8000-00000000000a', penName: 'Kim', language: 'en', roles: [role] } },
  });

describe('the page of who is asked when an office stays silent', () => {
  it('is read by the office, step by step, with the step in which nobody sits', async () => {
    await show('staff');
    const steps = within(await screen.findByRole('region', { name: 'Who is asked when an office stays silent' })).getAllByRole('listitem');
    expect(steps.map(({ textContent }) => textContent)).toEqual([
      'The head of the office in charge, by name',
      'Commission on human rights',
      'the ombudsperson or the council: vacant, passed over at once',
      'The watch list, which everybody can read, for as long as nobody answers',
    ]);
    expect(screen.queryByRole('button', { name: 'Store the name' })).toBeNull();
    expect(screen.getByText('An administrator settles this rule.')).toBeTruthy();
  });

  it('names a body in every language of the city, and leaves the others alone', async () => {
    const { network } = await show('administrator');
    const body = within(await screen.findByRole('region', { name: 'The ombudsperson or the council' }));
    await userEvent.type(body.getByLabelText(/^Name in English/), '  Defender of the residents ');
    await userEvent.click(body.getByRole('button', { name: 'Store the name' }));
    await screen.findByText('Everybody can read the name.');
    const sent = network.asked.filter(({ call }) => call.startsWith('PUT'));
    expect(sent.map(({ call, body: names }) => [call, names])).toEqual([
      [`PUT ${path}/ombudsperson`, { names: { en: 'Defender of the residents' } }],
    ]);
  });

  it('says what an empty name means once it is stored', async () => {
    const { network } = await show('administrator');
    const body = within(await screen.findByRole('region', { name: 'The human-rights committee' }));
    for (const field of body.getAllByRole('textbox')) await userEvent.clear(field);
    await userEvent.click(body.getByRole('button', { name: 'Store the name' }));
    await screen.findByText('This step is vacant now, and everybody can see it.');
    expect(network.asked.findLast(({ call }) => call === `PUT ${path}/committee`)?.body).toEqual({ names: {} });
  });
});
