import type { CityId, CycleId, ElectionId } from '@madang/basics';
import type { ProjectBody } from '@madang/contracts/ballot-projects';
import type { Currency } from '@madang/money';
import type { ProjectId } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import { Problem } from '../../../platform/http/problem.js';
import type { ProjectRow } from '../project.entity.js';
import { checkedProposals, type CheckedProposal } from './checked-proposals.js';

interface In {
  readonly cityId: CityId;
  readonly cycleId: CycleId;
  readonly currency: Currency;
}

interface For extends In {
  readonly electionId: ElectionId;
}

/** The rows of the ballot's projects, numbered in the order in which staff put them. */
export async function projectsFrom(tx: EntityManager, election: For, bodies: readonly ProjectBody[]): Promise<ProjectRow[]> {
  const { cityId, electionId, currency } = election;
  refuseRepeated(bodies);
  if (bodies.some(({ cost }) => cost.currency !== currency)) throw new Problem('election/other-currency', { currency });
  const proposals = bodies.some(({ proposal }) => proposal !== undefined) ? await checkedProposals(tx, election) : [];
  const byReference = new Map(proposals.map((proposal) => [proposal.reference, proposal]));
  const digits = Math.max(2, String(bodies.length).length);
  return bodies.map((body, at) => ({
    cityId,
    electionId,
    id: `P${String(at + 1).padStart(digits, '0')}` as ProjectId,
    proposalId: body.proposal === undefined ? null : readyOne(byReference, body.proposal).id,
    title: body.title.normalize('NFC').trim(),
    description: body.description.normalize('NFC').trim(),
    language: body.language,
    costMinor: BigInt(body.cost.minor),
    districtCode: body.districtCode || null,
    category: body.category?.normalize('NFC').trim() || null,
  }));
}

/** A budget may have been published, or a proposal decided, since the draft was written. */
export async function refuseUnready(tx: EntityManager, within: In, projects: readonly ProjectRow[]): Promise<void> {
  if (projects.every(({ proposalId }) => proposalId === null)) return;
  const checked = await checkedProposals(tx, within);
  const ready = new Set(checked.filter(({ check }) => check.level === 'ok').map(({ id }) => id));
  const stuck = projects.find(({ proposalId }) => proposalId !== null && !ready.has(proposalId));
  if (!stuck) return;
  throw new Problem('election/proposal-not-ready', {
    project: stuck.id,
    proposal: checked.find(({ id }) => id === stuck.proposalId)?.reference ?? null,
  });
}

function readyOne(byReference: ReadonlyMap<string, CheckedProposal>, reference: string): CheckedProposal {
  const proposal = byReference.get(reference);
  if (proposal?.check.level !== 'ok') throw new Problem('election/proposal-not-ready', { proposal: reference });
  return proposal;
}

function refuseRepeated(bodies: readonly ProjectBody[]): void {
  const references = bodies.flatMap(({ proposal }) => proposal ?? []);
  const twice = references.find((reference, at) => references.indexOf(reference) < at);
  if (twice !== undefined) throw new Problem('election/proposal-twice', { proposal: twice });
}
