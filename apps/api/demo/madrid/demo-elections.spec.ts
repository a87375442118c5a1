import { describe, expect, it } from 'vitest';
import { readDemo, type DemoDay, type DemoElection, type DemoProposal } from '../../src/seed/demo-files.js';

const { proposals } = readDemo('demo-proposals.json');
const elections = readDemo('demo-elections.json');
const { cycles } = readDemo('demo-cycles.json');
const cycleOf = ({ cycle }: DemoElection) => cycles.find(({ code }) => code === cycle)!;
const voting = (election: DemoElection) => cycleOf(election).phases.find(({ name }) => name === 'voting')!;
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
    expect(cycleOf(current).fundCents).toBe('500000000');
  });

  it.each([['last', last] as const, ['current', current] as const])(
    '%s cannot afford everything, so there is a choice',
    (_name, election) => {
      const costs = election.projects.map(({ costCents }) => BigInt(costCents));
      expect(costs.reduce((sum, cost) => sum + cost, 0n)).toBeGreaterThan(BigInt(cycleOf(election).fundCents));
      expect(costs.every((cost) => cost <= BigInt(cycleOf(election).fundCents))).toBe(true);
      expect(election.days.frozen).toBeLessThan(voting(election).opens);
    },
  );

  it('keep the closed election closed, the open one open, and answers after both within their limit', () => {
    expect(voting(last).closes).toBeLessThan(last.days.tallied!);
    expect([voting(current).opens < 0, voting(current).closes > 0, current.days.tallied]).toEqual([true, true, undefined]);
    const counted = cycleOf(current).phases.find(({ name }) => name === 'counting')!.closes;
    for (const proposal of proposals.filter(({ stage }) => stage === 'on_ballot'))
      expect(day(proposal, 'answerDue')).toBeGreaterThan(counted);
  });

  it('name the proposals that the last cycle funded', () => {
    const funded = proposals.filter(({ project }) => project?.election === 'last');
    expect(funded.map(({ code, project }) => [project!.code, code, project!.costCents])).toEqual(
      last.projects.filter(({ proposal }) => proposal !== null).map(({ code, proposal, costCents }) => [code, proposal, costCents]),
    );
    expect(last.projects).toHaveLength(10);
    expect([last, current].map(({ ballots, ballotModel }) => [ballots, ballotModel.marksPercent.reduce((sum, weight) => sum + weight, 0)])).toEqual([
      [240, 100],
      [120, 100],
    ]);
  });
});
