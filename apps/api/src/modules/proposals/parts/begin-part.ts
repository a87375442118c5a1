import { randomUUIDv7 } from 'node:crypto';
import { beginResponse } from '@madang/accountability';
import type { ProposalId } from '@madang/basics';
import type { Move } from '@madang/budget';
import type { AmendableText } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import type { Happening } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import { momentIn } from '../clock/moment.js';
import { moveProposal } from '../clock/move-proposal.js';
import { heldProposal } from '../held-proposal.js';
import { saveMoves } from '../moves/bind-moves.js';
import { ProposalRow } from '../proposal.entity.js';
import { proposalSubmitted } from '../proposals.events.js';
import { nextReference } from '../references/next-reference.js';
import { searchable } from '../searchable.js';
import { wordsOf } from '../versions/standing.js';

/** What a part of a proposal says and asks for. */
export interface Part {
  readonly text: AmendableText;
  readonly moves: readonly Move[];
}

/** A part of a held proposal, handed in as a proposal of its own by the same authors; its text is checked as any other. */
export async function beginPart(
  tx: EntityManager,
  whole: ProposalRow,
  { text, moves }: Part,
  by: Happening<string, unknown>['by'],
  now: Date,
): Promise<ProposalRow> {
  const { cityId, cycleId, authorId, coAuthorIds, kind, language, districtCode, groupCodes, place, point, warning, budgetVersionId, demo } =
    whole;
  const id = randomUUIDv7() as ProposalId;
  const moment = await momentIn(tx, cityId, now);
  const reference = await nextReference(tx, cityId, moment.settings.timeZone, now);
  await tx.insert(ProposalRow, {
    cityId,
    id,
    cycleId,
    authorId,
    coAuthorIds,
    kind,
    language,
    districtCode,
    groupCodes,
    place,
    point,
    warning,
    budgetVersionId,
    demo,
    ...reference,
    ...wordsOf(text),
    ...beginResponse(now),
    ...searchable(text.title, text.problem, text.change),
    revision: 1,
    createdAt: now,
    submittedAt: now,
  });
  await saveMoves(tx, { cityId, proposalId: id }, moves);
  await publish(tx, proposalSubmitted(id, by, now));
  await moveProposal(tx, await heldProposal(tx, cityId, id), { to: 'screening', by: 'resident' }, by, moment);
  return heldProposal(tx, cityId, id);
}
