import { hash, randomUUIDv7 } from 'node:crypto';
import { beginResponse } from '@madang/accountability';
import { endOfDayIn, type CalendarDate, type CityId, type ProposalId } from '@madang/basics';
import type { ImportCountsView, ImportedProposalBody } from '@madang/contracts/imported-proposals';
import type { KeptFact } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import type { Happening } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import { coverAgain } from '../../moderation/index.js';
import { ProposalRow } from '../proposal.entity.js';
import { proposalImported } from '../proposals.events.js';
import { textOf } from '../text-of.js';
import { ImportedProposalRow } from './imported-proposal.entity.js';
import type { OlderProcessRow } from './older-process.entity.js';

interface Bringing {
  readonly process: OlderProcessRow;
  readonly timeZone: string;
  readonly now: Date;
  readonly by: Happening<string, unknown>['by'];
}

interface Known {
  readonly proposalId: ProposalId;
  readonly sourceId: string;
  readonly contentHash: string;
}

/** Adds what is not known, mends what reads differently now, and counts both. */
export async function bringInProposals(
  tx: EntityManager,
  bringing: Bringing,
  proposals: readonly ImportedProposalBody[],
): Promise<ImportCountsView> {
  const { cityId, slug } = bringing.process;
  const known = new Map(
    (
      await knownOnes(
        tx,
        bringing.process,
        proposals.map(({ id }) => id),
      )
    ).map((one) => [one.sourceId, one]),
  );
  const districts = await districtCodes(tx, cityId);
  const counts = { added: 0, changed: 0, same: 0 };
  for (const body of proposals) {
    const contentHash = hashOf(body);
    const before = known.get(body.id);
    if (before?.contentHash === contentHash) {
      counts.same += 1;
      continue;
    }
    const districtCode = districts.get(body.district?.toLowerCase() ?? '') ?? null;
    const told = {
      url: body.url ?? null,
      stateThere: body.state ?? null,
      supportersThere: body.supporters ?? null,
      facts: factsOf(body, districtCode),
    };
    if (before) {
      const key = { cityId, proposalId: before.proposalId };
      const cover = await coverAgain(tx, { cityId, kind: 'proposal', id: before.proposalId });
      const { title, problem, change } = body;
      const shown = { ...body, title: cover(title), problem: cover(problem), change: cover(change) };
      await tx.update(ProposalRow, { cityId, id: before.proposalId }, columnsOf(shown, districtCode, bringing));
      await tx.update(ImportedProposalRow, key, { ...told, contentHash });
      counts.changed += 1;
    } else {
      const id = await add(tx, bringing, columnsOf(body, districtCode, bringing));
      await tx.insert(ImportedProposalRow, { cityId, proposalId: id, process: slug, sourceId: body.id, ...told, contentHash });
      known.set(body.id, { proposalId: id, sourceId: body.id, contentHash });
      counts.added += 1;
    }
  }
  return counts;
}

export function knownOnes(tx: EntityManager, { cityId, slug }: OlderProcessRow, ids: readonly string[]): Promise<Known[]> {
  return read<Known>(
    tx,
    `select proposal_id as "proposalId", source_id as "sourceId", content_hash as "contentHash" from imported_proposal
      where city_id = $1 and process = $2 and source_id = any($3)`,
    [cityId, slug, ids],
  );
}

/** Everything that came in, whatever of it is shown: the same again hashes alike. */
export function hashOf(body: object): string {
  return hash('sha256', JSON.stringify(body), 'base64url');
}

async function add(tx: EntityManager, { process, now, by }: Bringing, columns: ReturnType<typeof columnsOf>): Promise<ProposalId> {
  const id = randomUUIDv7() as ProposalId;
  await tx.insert(ProposalRow, {
    cityId: process.cityId,
    id,
    cycleId: null,
    authorId: process.standInId,
    year: null,
    number: null,
    ...columns,
    budgetVersionId: null,
    demo: false,
    revision: 1,
    createdAt: now,
    ...beginResponse(now),
    // Nothing is owed and nothing can be done: what became of it is told by the process that it comes from.
    state: 'closed',
  });
  await publish(tx, proposalImported(id, { process: process.name }, by, now));
  return id;
}

function columnsOf(body: ImportedProposalBody, districtCode: string | null, { timeZone }: Bringing) {
  const { title, problem, change, language, writtenOn } = body;
  return {
    ...textOf({ kind: 'policy', title, problem, change, language, districtCode, moves: [] }),
    // The older process told the day, not the hour: the last moment of that day is as good as any, and never in another one.
    submittedAt: new Date(endOfDayIn(timeZone, writtenOn as CalendarDate).getTime() - 1000),
  };
}

/** A district that the city does not know is kept as a fact. */
function factsOf({ facts, district }: ImportedProposalBody, districtCode: string | null): KeptFact[] {
  const own = facts.map(({ name, value }) => ({ name, value }));
  return district && districtCode === null ? [{ name: 'district', value: district }, ...own] : own;
}

async function districtCodes(tx: EntityManager, cityId: CityId): Promise<ReadonlyMap<string, string>> {
  const rows = await read<{ code: string; name: string }>(tx, 'select code, name from district where city_id = $1', [cityId]);
  return new Map(rows.flatMap(({ code, name }) => [[name.toLowerCase(), code] as const, [code.toLowerCase(), code] as const]));
}
