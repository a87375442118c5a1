import { describe, expect, it } from 'vitest';
import { planAt, planOf } from './plan-values.js';

const euros = (minor: string) => ({ minor, currency: 'EUR' });
const shape = {
  milestones: 3,
  currency: 'EUR',
  language: 'en',
  lines: [{ line: 'E-1', name: 'Roads', asked: euros('-100'), accepted: euros('-60') }],
} as const;
const values = {
  office: 'Parks',
  words: 'We plant.',
  title0: 'Order',
  dueOn0: '2027-01-01',
  title2: 'Done',
  officeOf2: 'Works',
  promised0: '-0,40',
};

describe('a plan from its fields', () => {
  it('reads amounts as people write them, and leaves out milestones that nobody began', () =>
    expect(planOf(values, shape)).toEqual({
      language: 'en',
      office: 'Parks',
      words: 'We plant.',
      milestones: [
        { title: 'Order', dueOn: '2027-01-01', office: 'Parks' },
        { title: 'Done', dueOn: '', office: 'Works' },
      ],
      lines: [{ line: 'E-1', promised: euros('-40') }],
    }));
  it('keeps the first milestone, so that its absence can be named', () => expect(planOf({}, shape).milestones).toHaveLength(1));
  it('finds the field of every part of the plan', () =>
    expect(
      ['office', 'milestones.1.dueOn', 'milestones.0.office', 'lines.0.promised.minor', 'lines.0.reason', 'milestones'].map(planAt),
    ).toEqual(['office', 'dueOn1', 'officeOf0', 'promised0', 'reason0', 'title0']));
});
