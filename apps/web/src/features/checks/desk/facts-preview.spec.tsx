import type { FactsPreviewView } from '@madang/contracts/fact-imports';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../../testing/render-at.js';
import { FactsPreview } from './facts-preview.js';

const preview: FactsPreviewView = {
  added: 3,
  replaced: 1,
  unchanged: 2,
  decimalMark: ',',
  checks: ['C01', 'C06'],
  ignored: ['remark'],
  faults: 0,
  errors: [],
};

/** How often the facts were stored after a press of the button. */
async function pressed(change: Partial<FactsPreviewView>): Promise<number> {
  let times = 0;
  const take = () => {
    times += 1;
  };
  await renderAt('/dream/en/desk', <FactsPreview preview={{ ...preview, ...change }} pending={false} onTake={take} />);
  await userEvent.click(await screen.findByRole('button', { name: /Store these facts/ }));
  return times;
}

describe('what would happen with a file of facts', () => {
  it('is said before anything is stored', async () => {
    expect(await pressed({})).toBe(1);
    expect(screen.getByText('C01 and C06')).toBeDefined();
    expect(screen.getByText('remark')).toBeDefined();
  });

  it('names every fault by its cell, and stores nothing while there is one', async () => {
    const fault = { fault: 'item-not-known', row: 4, column: 3, heading: 'item', cell: 'nobody' } as const;
    expect(await pressed({ faults: 1, errors: [fault] })).toBe(0);
    expect(screen.getByText(/Row 4, column 3/)).toBeDefined();
    expect(screen.getByText('The city knows no such right, indicator, group, document or income')).toBeDefined();
    expect(screen.getByText('Mend the cells first.')).toBeDefined();
  });

  it('is nothing where every fact stands already', async () => {
    expect(await pressed({ added: 0, replaced: 0 })).toBe(0);
    expect(screen.getByText('Every fact of this file stands here already.')).toBeDefined();
  });
});
