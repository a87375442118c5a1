import { debateThreshold, priorityDoorThreshold, supportThreshold } from '@madang/participation';
import { describe, expect, it } from 'vitest';
import { readDemo, type DemoDay, type DemoProposal } from '../../src/seed/demo-files.js';

const { proposals } = readDemo('demo-proposals.json');
const city = readDemo('city.json');
const { residents } = readDemo('demo-people.json');
const named = proposals.map((proposal) => [proposal.code, proposal] as const);
const day = (proposal: DemoProposal, name: DemoDay): number => proposal.days[name] ?? Number.NaN;

describe('the clock of demo proposals', () => {
  const people = city.population.at(-1)!.people;
  const bar = supportThreshold(people);

  it('runs over the bars that the rule sets for a city of this size, none of them lowered', () => {
    expect([bar, debateThreshold(people), priorityDoorThreshold(people)]).toEqual([74, 148, 25]);
  });

  it('opens for as many supporters as each door asks for, and for nobody else', () => {
    const opened = proposals.filter(({ days }) => days.thresholdMet !== undefined);
    const bars = { support: bar, priority_group: priorityDoorThreshold(people), assembly: 0 };
    expect(opened.filter(({ support: count, door }) => door === null || count < bars[door])).toEqual([]);
    expect(proposals.filter(({ days, support: count, door }) => days.thresholdMet === undefined && (count >= bar || door !== null))).toEqual(
      [],
    );
    // Besides authors, the resident as whom visitors sign in backs nothing.
    expect(proposals.filter(({ support: count, coAuthors }) => count + 2 + coAuthors.length > residents.count)).toEqual([]);
  });

  it.each(named)('%s lived through its days in order', (_code, { days }) => {
    const way = [
      'created',
      'submitted',
      'published',
      'thresholdMet',
      'acknowledged',
      'underDecision',
      'answered',
      'planned',
      'started',
      'completed',
    ] as const;
    const past = way.flatMap((name) => (days[name] === undefined ? [] : [days[name]]));
    expect(past).toEqual(past.toSorted((one, other) => one - other));
    expect(past.every((offset) => offset < 0)).toBe(true);
  });

  it.each([
    ['submitted', 'published', 3],
    ['published', 'thresholdMet', 30],
    ['published', 'expired', 30],
    ['thresholdMet', 'acknowledged', 7],
    ['acknowledged', 'underDecision', 30],
    ['acknowledged', 'debateOpened', 30],
    ['answered', 'planned', 30],
  ] as const)('from %s to %s takes at most %s days', (from, to, limit) => {
    const both = proposals.filter(({ days }) => days[from] !== undefined && days[to] !== undefined);
    expect(both.length).toBeGreaterThan(0);
    expect(both.filter((proposal) => day(proposal, to) - day(proposal, from) > limit)).toEqual([]);
  });

  it('owes every answer sixty days after the bar was reached', () => {
    const owed = proposals.filter(({ days }) => days.answerDue !== undefined);
    expect(owed.filter((proposal) => day(proposal, 'answerDue') - day(proposal, 'thresholdMet') !== 60)).toEqual([]);
  });

  it.each([
    ['published', 'published', 30],
    ['threshold_met', 'thresholdMet', 7],
    ['acknowledged', 'acknowledged', 30],
    ['in_debate', 'debateOpened', 30],
    ['overdue_decision', 'answerDue', 14],
    ['escalated_1', 'escalated', 14],
    ['accepted_in_part', 'answered', 30],
    ['rejected', 'answered', 30],
    ['planned', 'lastUpdate', 90],
    ['in_progress', 'lastUpdate', 90],
    // Ninety days without a report, and then thirty.
    ['stalled', 'lastUpdate', 90 + 30],
    ['completed', 'completed', 60],
    ['withdrawn', 'withdrawn', 14],
  ] as const)('the limit of %s has not passed on the day of loading', (state, from, limit) => {
    const there = proposals.filter((proposal) => proposal.state === state);
    expect(there.length).toBeGreaterThan(0);
    expect(there.filter((proposal) => !(day(proposal, from) < 0 && day(proposal, from) > -limit))).toEqual([]);
  });

  it('leaves overdue what is overdue, late what came late, and everything else in time', () => {
    const sign = (stages: readonly string[], name: DemoDay): number[] => [
      ...new Set(proposals.filter(({ stage }) => stages.includes(stage)).map((proposal) => Math.sign(day(proposal, name)))),
    ];
    expect(sign(['overdue'], 'answerDue')).toEqual([-1]);
    expect(sign(['under_decision', 'on_ballot'], 'answerDue')).toEqual([1]);
    const lateness = proposals
      .filter(({ days }) => days.answered !== undefined && days.answered > days.answerDue!)
      .map(({ stage }) => stage);
    expect(lateness).toEqual(['answered_late']);
    const escalated = proposals.find(({ state }) => state === 'escalated_1')!;
    expect(day(escalated, 'escalated') - day(escalated, 'answerDue')).toBe(14);
  });

  it('opens a debate for every proposal that reached twice the bar, and for no other', () => {
    const debated = proposals.filter(({ state }) => state === 'in_debate').map(({ code }) => code);
    expect(proposals.filter(({ support: count }) => count >= debateThreshold(people)).map(({ code }) => code)).toEqual(debated);
  });
});
