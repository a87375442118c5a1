import { randomUUIDv7 } from 'node:crypto';
import type { CalendarDate } from '@madang/basics';
import type { ImportCountsView, ImportedCommentBody } from '@madang/contracts/imported-proposals';
import type { EntityManager } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import { Problem } from '../../../platform/http/problem.js';
import { coverAgain } from '../../moderation/index.js';
import { hashOf, knownOnes } from './bring-in-proposals.js';
import { ImportedCommentRow } from './imported-comment.entity.js';
import type { OlderProcessRow } from './older-process.entity.js';

/** Adds comments under proposals that came in before or with them. */
export async function bringInComments(
  tx: EntityManager,
  process: OlderProcessRow,
  comments: readonly ImportedCommentBody[],
): Promise<ImportCountsView> {
  const { cityId } = process;
  const found = await knownOnes(tx, process, [...new Set(comments.map(({ proposal }) => proposal))]);
  const proposals = new Map(found.map(({ sourceId, proposalId }) => [sourceId, proposalId]));
  const known = await knownHashes(tx, process, [...proposals.values()], comments);
  const counts = { added: 0, changed: 0, same: 0 };
  for (const body of comments) {
    const proposalId = proposals.get(body.proposal);
    if (proposalId === undefined) throw new Problem('import/unknown-proposal', { proposal: body.proposal, comment: body.id });
    const contentHash = hashOf(body);
    const before = known.get(`${proposalId} ${body.id}`);
    if (before === contentHash) counts.same += 1;
    else if (before === undefined) counts.added += 1;
    else counts.changed += 1;
    if (before === contentHash) continue;
    const key = { cityId, proposalId, sourceId: body.id };
    if (before === undefined) await tx.insert(ImportedCommentRow, { ...key, id: randomUUIDv7(), ...columnsOf(body), contentHash });
    else await tx.update(ImportedCommentRow, key, { ...(await coveredAgain(tx, key, columnsOf(body))), contentHash });
    known.set(`${proposalId} ${body.id}`, contentHash);
  }
  return counts;
}

function columnsOf({ answers, position, depth, text, language, writtenOn, voice, agree, disagree }: ImportedCommentBody) {
  return {
    answers: answers ?? null,
    position,
    depth,
    text: text.normalize('NFC'),
    language,
    writtenOn: (writtenOn ?? null) as CalendarDate | null,
    voice: voice ?? null,
    agree: agree ?? null,
    disagree: disagree ?? null,
  };
}

/** A text that comes in anew brings nothing back that was covered in it. */
async function coveredAgain(
  tx: EntityManager,
  key: Pick<ImportedCommentRow, 'cityId' | 'proposalId' | 'sourceId'>,
  columns: ReturnType<typeof columnsOf>,
): Promise<ReturnType<typeof columnsOf>> {
  const { cityId, id } = await tx.findOneByOrFail(ImportedCommentRow, key);
  const cover = await coverAgain(tx, { cityId, kind: 'imported_comment', id });
  return { ...columns, text: cover(columns.text) };
}

async function knownHashes(
  tx: EntityManager,
  { cityId }: OlderProcessRow,
  proposals: readonly string[],
  comments: readonly ImportedCommentBody[],
): Promise<Map<string, string>> {
  const rows = await read<{ key: string; contentHash: string }>(
    tx,
    `select proposal_id || ' ' || source_id as key, content_hash as "contentHash" from imported_comment
      where city_id = $1 and proposal_id = any($2) and source_id = any($3)`,
    [cityId, proposals, comments.map(({ id }) => id)],
  );
  return new Map(rows.map(({ key, contentHash }) => [key, contentHash]));
}
