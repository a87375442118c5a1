import { isPublic, responseStates } from '@madang/accountability';
import type { CityId, LineCode, ProposalId } from '@madang/basics';
import type { QuestionSubject } from '@madang/contracts/questions';
import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { latestVersion, movableLines } from '../budgets/index.js';
import { seenProposal } from '../proposals/index.js';

/** What a question is about, found for whoever asks. */
export interface FoundSubject {
  readonly proposalId: ProposalId | null;
  readonly lineCode: LineCode | null;
  /** Whether more can be asked about it. */
  readonly open: boolean;
}

export interface SubjectName {
  readonly about: QuestionSubject;
  readonly key: string;
}

/**
 * A proposal that the actor may see, or a line. Of a line that the newest budget does not have nothing more can be asked, and what was
 * asked stays to be read.
 */
export async function foundSubject(db: DataSource | EntityManager, actor: Actor, { about, key }: SubjectName): Promise<FoundSubject> {
  if (about === 'line') {
    const names = await lineNames(db, actor.cityId, [key as LineCode]);
    return { proposalId: null, lineCode: key as LineCode, open: names.has(key as LineCode) };
  }
  const { id, state } = await seenProposal(db, actor, key);
  return { proposalId: id, lineCode: null, open: isPublic(state) && responseStates[state].kind !== 'closed' };
}

/** Lines by their codes, as the newest budget calls them. */
export async function lineNames(
  db: DataSource | EntityManager,
  cityId: CityId,
  codes: readonly LineCode[],
): Promise<ReadonlyMap<LineCode, string>> {
  const version = codes.length === 0 ? undefined : await latestVersion(db, cityId);
  if (!version) return new Map();
  const lines = await movableLines(db, cityId, version.id, codes);
  return new Map([...lines].map(([code, { name }]) => [code, name]));
}
