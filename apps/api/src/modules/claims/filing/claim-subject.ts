import { isReproach } from '@madang/accountability';
import type { CityId, LineCode, ProposalId } from '@madang/basics';
import type { ClaimSubjectView } from '@madang/contracts/claim-lists';
import type { ClaimSubject } from '@madang/contracts/claim-subjects';
import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { read, readOne } from '../../../platform/database/read.js';
import { Problem } from '../../../platform/http/problem.js';
import { latestVersion, movableLines } from '../../budgets/index.js';
import { referenceOf, seenProposal } from '../../proposals/index.js';

type Db = DataSource | EntityManager;

export interface FoundClaimSubject {
  readonly proposalId: ProposalId | null;
  readonly lineCode: LineCode | null;
}

/** What can be claimed about: a decision or the silence in its place, what was reported as done, a line of the newest budget. */
export async function foundClaimSubject(db: Db, actor: Actor, about: ClaimSubject, key: string): Promise<FoundClaimSubject> {
  if (about === 'line') {
    if (!(await lineNames(db, actor.cityId, [key as LineCode])).has(key as LineCode)) throw new Problem('claim/subject-not-found');
    return { proposalId: null, lineCode: key as LineCode };
  }
  const { id, state } = await seenProposal(db, actor, key);
  const said = await readOne<{ answered: boolean; reported: boolean }>(
    db,
    `select exists (select 1 from official_response where city_id = $1 and proposal_id = $2) as answered,
            exists (select 1 from delivery_report where city_id = $1 and proposal_id = $2) as reported`,
    [actor.cityId, id],
  );
  if (about === 'delivery' && !said!.reported) throw new Problem('claim/nothing-delivered-yet');
  if (about === 'decision' && !said!.answered && !isReproach(state)) throw new Problem('claim/no-decision-yet');
  return { proposalId: id, lineCode: null };
}

export async function lineNames(db: Db, cityId: CityId, codes: readonly LineCode[]): Promise<ReadonlyMap<LineCode, string>> {
  const version = codes.length === 0 ? undefined : await latestVersion(db, cityId);
  if (!version) return new Map();
  return new Map([...(await movableLines(db, cityId, version.id, codes))].map(([code, { name }]) => [code, name]));
}

/** How people call what a claim is about. A line that the newest budget no longer has is called by its code. */
export async function subjectView(db: Db, cityId: CityId, about: ClaimSubject, key: string): Promise<ClaimSubjectView> {
  const [name] = await subjectViews(db, cityId, [{ about, key }]);
  return name!;
}

interface Subject {
  readonly about: ClaimSubject;
  readonly key: string;
}

export async function subjectViews(db: Db, cityId: CityId, subjects: readonly Subject[]): Promise<ClaimSubjectView[]> {
  const keys = (isLine: boolean) => subjects.filter(({ about }) => (about === 'line') === isLine).map(({ key }) => key);
  const lines = await lineNames(db, cityId, keys(true) as LineCode[]);
  const proposals = await read<{ key: string; title: string; language: string }>(
    db,
    `select coalesce(year || '-' || number, id::text) as key, title, language from proposal
      where city_id = $1 and (year || '-' || number = any($2) or id::text = any($2))`,
    [cityId, keys(false)],
  );
  const titles = new Map(proposals.map((one) => [one.key, one]));
  return subjects.map(({ about, key }) =>
    about === 'line'
      ? { kind: about, key, name: lines.get(key as LineCode) ?? key, language: null }
      : { kind: about, key, name: titles.get(key)?.title ?? key, language: titles.get(key)?.language ?? null },
  );
}

/** The name under which an open claim's proposal stands in addresses. */
export async function proposalKeys(db: Db, cityId: CityId, ids: readonly ProposalId[]): Promise<ReadonlyMap<ProposalId, string>> {
  const rows = await read<{ id: ProposalId; year: number | null; number: number | null }>(
    db,
    'select id, year, number from proposal where city_id = $1 and id = any($2)',
    [cityId, ids],
  );
  return new Map(rows.map(({ id, ...numbered }) => [id, referenceOf(numbered) ?? id]));
}
