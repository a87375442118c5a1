import { describe, expect, it } from 'vitest';
import type { CommittedLineView, MilestoneView } from '@madang/contracts/commitments';
import { changeOf } from './change-values.js';

const milestone = (position: number, dueOn: string, reachedOn: string | null = null) => ({ position, dueOn, reachedOn }) as MilestoneView;
const line = (name: string, minor: string) => ({ line: name, promised: { minor, currency: 'EUR' } }) as CommittedLineView;
const shape: Parameters<typeof changeOf>[1] = {
  promise: {
    milestones: [milestone(0, '2026-03-01', '2026-03-02'), milestone(1, '2026-05-01'), milestone(2, '2026-09-01')],
    lines: [line('roads', '-300000'), line('rent', '300000')],
  },
  currency: 'EUR',
  language: 'en',
};

describe('a change as it is typed', () => {
  it('sends what is otherwise than it stands, and nothing that was reached', () => {
    const typed = { changeReason: ' Too dear. ', newDay0: '2026-04-01', newDay1: '2026-06-01', newDay2: '2026-09-01' };
    expect(changeOf({ ...typed, newAmount0: '-2500', newAmount1: '3000' }, shape)).toEqual({
      language: 'en',
      reason: 'Too dear.',
      milestones: [{ position: 1, dueOn: '2026-06-01' }],
      lines: [{ line: 'roads', promised: { minor: '-250000', currency: 'EUR' } }],
    });
  });
});
