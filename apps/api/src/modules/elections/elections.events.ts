import type { ElectionId, ProposalId } from '@madang/basics';
import type { Rejection } from '@madang/allocation';
import type { ProjectId } from '@madang/participation';
import { domainEvent, type Happening } from '../../platform/events/domain-event.js';

type By = Happening<string, unknown>['by'];

interface Of {
  readonly id: ElectionId;
  /** The cycle's name in addresses. */
  readonly cycle: string;
}

function about({ id }: Of) {
  return { type: 'election', id } as const;
}

/** The timeline of a proposal is made of all events about it. */
function aboutProposal(id: ProposalId) {
  return { type: 'proposal', id } as const;
}

export function electionDrafted(election: Of, by: By, at: Date) {
  return domainEvent({ name: 'election.drafted', subject: about(election), by, at, payload: { cycle: election.cycle } });
}

/** `fixed` is everything that nobody can change from here on: the record to hold the result against. */
export function electionFrozen(election: Of, fixed: Readonly<Record<string, unknown>>, by: By, at: Date) {
  return domainEvent({ name: 'election.frozen', subject: about(election), by, at, payload: { cycle: election.cycle, ...fixed } });
}

export function electionOpened(election: Of, by: By, at: Date) {
  return domainEvent({ name: 'election.opened', subject: about(election), by, at, payload: { cycle: election.cycle } });
}

export interface ClosingFacts {
  readonly ballots: number;
  readonly eligible: number;
  /** Of the ballot file: whoever changes a ballot later has to change this too, in a record that everyone can read. */
  readonly fileDigest: string;
}

export function electionClosed(election: Of, facts: ClosingFacts, by: By, at: Date) {
  return domainEvent({ name: 'election.closed', subject: about(election), by, at, payload: { cycle: election.cycle, ...facts } });
}

export interface TallyFacts {
  readonly ballots: number;
  readonly funded: readonly ProjectId[];
}

export function electionTallied(election: Of, { ballots, funded }: TallyFacts, by: By, at: Date) {
  return domainEvent({
    name: 'election.tallied',
    subject: about(election),
    by,
    at,
    payload: { cycle: election.cycle, ballots, funded: [...funded] },
  });
}

interface OnBallot {
  readonly proposalId: ProposalId;
  readonly project: ProjectId;
}

/** From here on a proposal's own timeline says what the ballot made of it. */
export function projectOnBallot({ proposalId, project }: OnBallot, cycle: string, by: By, at: Date) {
  return domainEvent({ name: 'project.on-ballot', subject: aboutProposal(proposalId), by, at, payload: { cycle, project } });
}

export function projectFunded({ proposalId, project }: OnBallot, cycle: string, by: By, at: Date) {
  return domainEvent({ name: 'project.funded', subject: aboutProposal(proposalId), by, at, payload: { cycle, project } });
}

export function projectNotFunded({ proposalId, project }: OnBallot, cycle: string, reason: Rejection['reason'], by: By, at: Date) {
  return domainEvent({ name: 'project.not-funded', subject: aboutProposal(proposalId), by, at, payload: { cycle, project, reason } });
}
