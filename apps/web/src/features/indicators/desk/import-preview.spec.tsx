import type { ValuesPreviewView } from '@madang/contracts/indicator-imports';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../../testing/render-at.js';
import { ImportPreview } from './import-preview.js';

const preview: ValuesPreviewView = {
  layout: 'years',
  decimalMark: ',',
  added: 3,
  corrected: 0,
  unchanged: 1,
  hidden: 2,
  notCounted: 4,
  codes: ['HO-O1'],
  ignored: ['remark'],
  faults: 0,
  errors: [],
};

async function shown(change: Partial<ValuesPreviewView>, reasoned = false): Promise<{ readonly taken: () => number }> {
  let times = 0;
  const take = () => {
    times += 1;
  };
  await renderAt('/dream/en/desk', <ImportPreview preview={{ ...preview, ...change }} reasoned={reasoned} pending={false} onTake={take} />);
  await userEvent.click(await screen.findByRole('button', { name: /Store these figures/ }));
  return { taken: () => times };
}

describe('what would happen with a file of figures', () => {
  it('is said before anything is stored', async () => {
    const { taken } = await shown({});
    expect(screen.getByText('The years side by side')).toBeDefined();
    expect(screen.getByText('remark')).toBeDefined();
    expect(taken()).toBe(1);
  });

  it('names every fault by its cell, and stores nothing while there is one', async () => {
    const fault = { fault: 'group-unknown', row: 4, column: 3, heading: 'group', cell: 'nobody' } as const;
    const { taken } = await shown({ faults: 1, errors: [fault] });
    expect(screen.getByText(/Row 4, column 3/)).toBeDefined();
    expect(screen.getByText('The city’s list has no such group')).toBeDefined();
    expect(screen.getByText('Mend the cells first.')).toBeDefined();
    expect(taken()).toBe(0);
  });

  it('that replaces figures needs a reason first', async () => {
    const { taken } = await shown({ corrected: 2 });
    expect(taken()).toBe(0);
    expect(screen.getByText('Say first why figures are replaced.')).toBeDefined();
  });
});
