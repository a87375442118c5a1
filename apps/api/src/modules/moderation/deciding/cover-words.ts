import { coverPassage, freeMark, hasPassage, markOf, uncoverPassage, wholeOf, type CoveredPassage } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import type { ModerationDecisionRow } from '../moderation-decision.entity.js';
import type { Thing, Things, WholeCover } from '../things.js';

interface Cover extends WholeCover {
  /** Null for the whole. */
  readonly passages: readonly string[] | null;
}

/** Takes words out of sight, and answers what was put where. Covered words leave their tables: no reader has to know of covers. */
export async function coverWords(tx: EntityManager, things: Things, thing: Thing, cover: Cover): Promise<CoveredPassage[]> {
  const { coverWhole } = things.source(thing.kind);
  if (cover.passages === null && coverWhole) {
    await coverWhole(tx, thing, cover);
    return [];
  }
  const covered = marked(cover.passages ?? wholeOf(thing.texts), thing.texts, await lastNumber(tx, thing));
  await things.rewrite(tx, thing, (text) => covered.reduce(coverPassage, text));
  return covered;
}

/** Puts the words back where their marks stand. What was rewritten without them meanwhile stays as it is; a warning took nothing away. */
export async function uncoverWords(
  tx: EntityManager,
  things: Things,
  thing: Thing,
  { verdict, passages }: Pick<ModerationDecisionRow, 'verdict' | 'passages'>,
): Promise<void> {
  if (verdict !== 'cover') return;
  if (passages.length === 0) await things.source(thing.kind).coverWhole?.(tx, thing, null);
  else await things.rewrite(tx, thing, (text) => passages.toReversed().reduce(uncoverPassage, text));
}

/** The longest first, each with a number of its own; what lies within another passage is covered with it. */
function marked(passages: readonly string[], before: readonly string[], last: number): CoveredPassage[] {
  let texts = before;
  let number = last;
  const covered: CoveredPassage[] = [];
  for (const words of passages.toSorted((one, other) => other.length - one.length)) {
    if (!hasPassage(texts, words)) continue;
    number = freeMark(texts, number + 1);
    const passage = { mark: markOf(number), words };
    texts = texts.map((text) => coverPassage(text, passage));
    covered.push(passage);
  }
  return covered;
}

/** Numbers go on through a proposal and all that stands under it: texts quote one another. The proposal is held. */
async function lastNumber(tx: EntityManager, { cityId, proposalId }: Thing): Promise<number> {
  const found = await readOne<{ last: number }>(
    tx,
    `select coalesce(max(substring(passage->>'mark' from '[0-9]+')::int), 0) as last
       from moderation_decision d cross join jsonb_array_elements(d.passages) passage
      where d.city_id = $1 and d.proposal_id = $2`,
    [cityId, proposalId],
  );
  return found!.last;
}
