import { screen } from '@testing-library/react';
import type { AllocationRuleView } from '@madang/contracts/allocation-rules';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../../testing/render-at.js';
import { RuleWords } from './rule-words.js';

const greedy: AllocationRuleView = { rule: 'greedy', utility: null, completion: null, tieBreak: { by: 'id', seed: null } };
const sentences = async (rule: AllocationRuleView) => {
  await renderAt('/dream/en/elections/2026', <RuleWords rule={rule} />, {});
  await screen.findByText(/^Where two projects stand exactly equal/);
  return screen.queryAllByRole('listitem').map(({ textContent }) => textContent);
};

describe('a rule in words', () => {
  it('says nothing of conditions where there are none', async () => {
    expect(await sentences(greedy)).toEqual([]);
    expect(screen.getByText(/then the next one that still fits into the money/)).toBeTruthy();
  });

  it('says at what the count ends, and no longer that it goes on', async () => {
    expect(await sentences({ ...greedy, stop: {} })).toEqual([
      'The count ends at the first project that does not fit into the money that is left.',
    ]);
    expect(screen.queryByText(/the next one that still fits/)).toBeNull();
  });

  it('says how a reserve helps, in the money of the city', async () => {
    const stop = { topUp: { fromPercent: 80, reserve: '30000000' } };
    expect((await sentences({ ...greedy, rule: 'greedy-per-cost', stop }))[0]).toMatch(
      /If at least 80% of its cost is left, it is funded all the same, and a reserve of up to ₩30,000,000 adds the rest\.$/,
    );
  });

  it('says thresholds, groups by their numbers, and the comparison', async () => {
    const conditions: AllocationRuleView['conditions'] = {
      thresholds: { votes: 1, shareOfBallots: 137 },
      exclusions: [{ projects: ['P01', 'P03'] }],
      comparison: 'with-greedy',
    };
    expect(await sentences({ ...greedy, rule: 'equal-shares', utility: 'cost', completion: 'none', conditions })).toEqual([
      'A project needs the support of at least 1.37% of the voters.',
      'A project needs at least 1 vote.',
      'At most one of these projects is funded: P01 · P03',
      'If more voters prefer what would be funded by most votes first, that is funded instead.',
    ]);
  });

  it('says of a lot whose seed is not drawn yet when it will be', async () => {
    await sentences({ ...greedy, tieBreak: { by: 'cost-votes-lot', seed: null } });
    expect(screen.getByText(/Its seed is drawn when the election is frozen/)).toBeTruthy();
  });
});
