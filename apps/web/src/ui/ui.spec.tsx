import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderAt } from '../testing/render-at.js';
import { Breadcrumb } from './breadcrumb.js';
import { Button } from './button.js';
import { Checkboxes, Radios } from './choices.js';
import { DataTable } from './data-table.js';
import { FormName } from './field-frame.js';
import { Field } from './field.js';
import { Meter } from './meter.js';
import { MoneyField } from './money-field.js';
import { MoneyThreeWays } from './money-text.js';
import { Pager } from './pager.js';
import { PhaseLadder } from './phase-ladder.js';
import { TabLinks } from './tab-links.js';
import { TableBar } from './table-bar.js';

const at = '/dream/en';

describe('a button', () => {
  it('that is refused stays reachable, says why, and does nothing', async () => {
    const act = vi.fn<() => void>();
    await renderAt(
      at,
      <Button refusal="The window has closed." onClick={act}>
        Support it
      </Button>,
    );
    const button = screen.getByRole('button', { name: 'Support it' });
    await userEvent.tab();
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(button.hasAttribute('disabled')).toBe(false);
    expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe('The window has closed.');
    await userEvent.click(button);
    expect(act).not.toHaveBeenCalled();
  });

  it('whose act is on its way ignores a second press', async () => {
    const act = vi.fn<() => void>();
    await renderAt(
      at,
      <Button pending onClick={act}>
        Send
      </Button>,
    );
    await userEvent.click(screen.getByRole('button'));
    expect(act).not.toHaveBeenCalled();
  });

  it('does not send a form by accident', async () => {
    await renderAt(at, <Button>Add a line</Button>);
    expect(screen.getByRole('button').getAttribute('type')).toBe('button');
  });
});

describe('a field', () => {
  it('is described by its hint and its error, and marked as wrong', async () => {
    await renderAt(at, <Field name="email" label="E-mail" hint="To reach you." error="Write an address." />);
    const input = screen.getByLabelText('E-mail');
    const described = (input.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
    expect(described).toEqual(['To reach you.', 'Write an address.']);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.id).toBe('field-email');
  });

  it('of one form is not taken for that of another with the same name', async () => {
    const forms = ['First', 'Second'].map((name) => (
      <FormName key={name} value={name}>
        <Field name="words" label={`${name} words`} error="Write something." />
      </FormName>
    ));
    await renderAt(at, <>{forms}</>);
    await userEvent.click(screen.getByText('Second words'));
    expect(document.activeElement).toBe(screen.getByLabelText('Second words'));
    expect(screen.getByLabelText('First words').id).not.toBe(screen.getByLabelText('Second words').id);
  });

  it('says that it may be left empty', async () => {
    await renderAt(at, <Field name="name" label="Pen name" optional />);
    expect(screen.getByLabelText('Pen name (optional)')).toBeTruthy();
  });

  it('of money shows how the amount was read', async () => {
    await renderAt(at, <MoneyField name="amount" label="Amount" currency="KRW" />);
    await userEvent.type(screen.getByLabelText('Amount'), '4만');
    expect(screen.getByText('Read as ₩40,000')).toBeTruthy();
    expect(screen.getByLabelText('Amount').getAttribute('type')).toBe('text');
  });
});

describe('a group of choices', () => {
  const choices = [
    { value: 'help', label: 'Help', hint: 'People could live better.' },
    { value: 'harm', label: 'Harm' },
  ];

  it('has a legend, and a hint of its own for a choice', async () => {
    await renderAt(at, <Radios name="effect" label="What would this do?" choices={choices} defaultValue="harm" />);
    const group = screen.getByRole('group', { name: 'What would this do?' });
    expect(within(group).getByRole<HTMLInputElement>('radio', { name: 'Harm' }).checked).toBe(true);
    expect(within(group).getByRole('radio', { description: 'People could live better.' })).toBeTruthy();
  });

  it('takes several where several may be chosen', async () => {
    await renderAt(at, <Checkboxes name="effect" label="Which?" choices={choices} />);
    for (const box of screen.getAllByRole<HTMLInputElement>('checkbox')) await userEvent.click(box);
    expect(screen.getAllByRole<HTMLInputElement>('checkbox').every(({ checked }) => checked)).toBe(true);
  });
});

describe('a table', () => {
  const rows = [
    { name: 'Welfare', amount: 12 },
    { name: 'Roads', amount: 5 },
  ];

  it('scrolls in a named region that the keyboard reaches, and heads rows and columns', async () => {
    await renderAt(
      at,
      <DataTable
        caption="Budget 2026"
        columns={[
          { key: 'name', head: 'Purpose', render: ({ name }) => name },
          { key: 'amount', head: 'Amount', numeric: true, render: ({ amount }) => amount },
        ]}
        rows={rows}
        rowKey={({ name }) => name}
        foot={['All', 17]}
      />,
    );
    expect(screen.getByRole('region', { name: 'Budget 2026' }).tabIndex).toBe(0);
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Purpose', 'Amount']);
    expect(screen.getByRole('rowheader', { name: 'Roads' })).toBeTruthy();
  });

  it('that becomes cards on a narrow screen stays a table to a screen reader, each cell with its head in sight', async () => {
    await renderAt(
      at,
      <DataTable
        cards
        caption="What is due"
        columns={[
          { key: 'name', head: 'Proposal', render: ({ name }) => name },
          { key: 'amount', head: 'Days left', render: ({ amount }) => amount },
        ]}
        rows={rows}
        rowKey={({ name }) => name}
      />,
    );
    // What is laid out as a block keeps its role only where it is written down.
    expect(screen.getByRole('table', { name: 'What is due' }).getAttribute('role')).toBe('table');
    expect(screen.getByRole('rowheader', { name: 'Roads' }).getAttribute('role')).toBe('rowheader');
    expect(screen.getAllByRole('cell').map(({ dataset }) => dataset['head'])).toEqual(rows.map(() => 'Days left'));
  });

  it('bar has its length in an attribute of SVG and is not read out', async () => {
    const { container } = await renderAt(at, <TableBar basisPoints={4250} />);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(container.querySelectorAll('rect')[1]?.getAttribute('width')).toBe('42.5%');
    expect(container.querySelector('[style]')).toBeNull();
  });
});

describe('ways', () => {
  it('of a ladder mark the present phase', async () => {
    await renderAt(
      at,
      <PhaseLadder
        steps={[
          { key: 'a', name: 'Propose', state: 'done' },
          { key: 'b', name: 'Rate', state: 'now', closesOn: '2026-04-10' },
          { key: 'c', name: 'Vote', state: 'later' },
        ]}
      />,
    );
    const now = screen.getAllByRole('listitem').filter((item) => item.getAttribute('aria-current') === 'step');
    expect(now.map(({ textContent }) => textContent)).toEqual(['RateNow, until 10 Apr 2026']);
    expect(screen.getByText('Date to be announced')).toBeTruthy();
  });

  it('up, to the next page and between views are links in named landmarks', async () => {
    await renderAt(
      at,
      <>
        <Breadcrumb crumbs={[{ to: '/dream/en/budget', words: 'Budget' }]} />
        <Pager next="/dream/en/proposals?cursor=x" />
        <TabLinks label="Views" links={[{ to: '/dream/en/budget', words: 'By purpose', current: true }]} />
      </>,
    );
    expect(screen.getAllByRole('navigation').map((nav) => nav.getAttribute('aria-label'))).toEqual([
      'You are here',
      'Pages of this list',
      'Views',
    ]);
    expect(screen.getByRole('link', { name: 'By purpose' }).getAttribute('aria-current')).toBe('page');
    expect(screen.queryByText('Back to the start of the list')).toBeNull();
  });
});

describe('figures', () => {
  it('of a meter are said in words', async () => {
    await renderAt(
      at,
      <Meter value={32} max={48}>
        32 of 48
      </Meter>,
    );
    expect(screen.getByRole('meter', { name: '32 of 48' }).getAttribute('value')).toBe('32');
  });

  it('of money stand as amount, share and amount per resident', async () => {
    const won = (minor: string) => ({ minor, currency: 'KRW' });
    const { container } = await renderAt(at, <MoneyThreeWays amount={won('500000')} whole={won('2000000')} residents={1000} />);
    expect(container.querySelector('span')?.textContent).toBe('₩500,00025% of the whole₩500 for each resident');
  });
});
