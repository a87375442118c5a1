import { describe, expect, it } from 'vitest';
import { readDemo, type DemoDay, type DemoProposal } from './demo-files.js';

const { proposals } = readDemo('demo-proposals.json');
const elections = readDemo('demo-elections.json');
const moved = (proposal: DemoProposal, direction: 'from' | 'to'): bigint =>
  proposal.moves.filter((move) => move.direction === direction).reduce((sum, move) => sum + BigInt(move.cents), 0n);
const day = (proposal: DemoProposal, name: DemoDay): number => proposal.days[name] ?? Number.NaN;

describe('demo elections', () => {
  const { current, last } = elections;

  it('put the eight proposals on the ballot, each as one project of 150,000 to 1,500,000 euros', () => {
    const onBallot = proposals.filter(({ stage }) => stage === 'on_ballot');
    expect(current.projects.map(({ proposal, costCents, title }) => [proposal, costCents, title])).toEqual(
      onBallot.map((proposal) => [proposal.code, String(moved(proposal, 'from')), proposal.title]),
    );
    expect(onBallot.every(({ project }) => BigInt(project!.costCents) >= 15_000_000n && BigInt(project!.costCents) <= 150_000_000n)).toBe(
      true,
    );
    expect(current.fundCents).toBe('500000000');
  });

  it.each([['last', last] as const, ['current', current] as const])(
    '%s cannot afford everything, so there is a choice',
    (_name, election) => {
      const costs = election.projects.map(({ costCents }) => BigInt(costCents));
      expect(costs.reduce((sum, cost) => sum + cost, 0n)).toBeGreaterThan(BigInt(election.fundCents));
      expect(costs.every((cost) => cost <= BigInt(election.fundCents))).toBe(true);
      expect(election.days.opens).toBeLessThan(election.days.closes);
    },
  );

  it('keep the closed election closed, the open one open, and answers after both within their limit', () => {
    expect(last.days.published).toBeLessThan(0);
    expect([current.days.opens < 0, current.days.closes > 0]).toEqual([true, true]);
    for (const proposal of proposals.filter(({ stage }) => stage === 'on_ballot'))
      expect(day(proposal, 'answerDue')).toBeGreaterThan(current.days.published);
  });

  it('name the proposals that the last cycle funded', () => {
    const funded = proposals.filter(({ project }) => project?.election === 'last');
    expect(funded.map(({ code, project }) => [project!.code, code, project!.costCents])).toEqual(
      last.projects.filter(({ proposal }) => proposal !== null).map(({ code, proposal, costCents }) => [code, proposal, costCents]),
    );
    expect(last.projects).toHaveLength(10);
    expect([last.ballots, last.ballotModel!.markCount.weightsPercent.reduce((sum, weight) => sum + weight, 0)]).toEqual([240, 100]);
  });
});
