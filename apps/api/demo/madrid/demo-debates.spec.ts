import { checkDebateStatement, debateDays, groupLimits } from '@madang/participation';
import { describe, expect, it } from 'vitest';
import { readDemo } from '../../src/seed/demo-files.js';

const { debates } = readDemo('demo-debates.json');
const { proposals } = readDemo('demo-proposals.json');

describe('demo debates', () => {
  it('are one on a topic, with enough people for groups, and the one on the proposal that is being debated', () => {
    const [topic, proposal] = debates;
    expect(topic!.camps.reduce((sum, size) => sum + size, 0)).toBeGreaterThanOrEqual(groupLimits.people);
    const debated = proposals.filter(({ days }) => days.debateOpened !== undefined);
    expect(debated.map(({ code, days }) => [code, days.debateOpened])).toEqual([[proposal!.proposal, proposal!.opened]]);
  });

  it.each(debates.map((debate) => [debate.code, debate] as const))('%s is open today, and says one idea at a time', (_code, debate) => {
    expect([debate.opened < 0, debate.closes > 0]).toEqual([true, true]);
    expect(debate.closes - debate.opened).toBeLessThanOrEqual(debateDays.most);
    for (const { text, camps } of debate.statements) {
      expect(checkDebateStatement(text)).toEqual([]);
      expect(camps).toHaveLength(debate.camps.length);
      for (const [agree, disagree] of camps) expect(agree + disagree).toBeLessThanOrEqual(100);
    }
  });
});
