import type { CityId } from '@madang/basics';
import { coverPassage, freeMark, hasPassage, markOf, uncoverPassage, wholeOf, type CoveredPassage } from '@madang/participation';
import type { EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import { CoverNumberRow } from '../cover-number.entity.js';
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
  const covered = await marked(tx, thing, cover.passages ?? wholeOf(thing.texts));
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
async function marked(tx: EntityManager, { cityId, texts: before }: Thing, passages: readonly string[]): Promise<CoveredPassage[]> {
  let texts = before;
  const covered: CoveredPassage[] = [];
  for (const words of passages.toSorted((one, other) => other.length - one.length)) {
    if (!hasPassage(texts, words)) continue;
    const passage = { mark: await nextMark(tx, cityId, texts), words };
    texts = texts.map((text) => coverPassage(text, passage));
    covered.push(passage);
  }
  return covered;
}

/**
 * Numbers go on through the city and none is given twice: texts quote one another and are joined, and words have to come back to
 * their own place. A number whose mark somebody typed there is passed over.
 */
async function nextMark(tx: EntityManager, cityId: CityId, texts: readonly string[]): Promise<string> {
  const held = await readOne<{ last: number }>(
    tx,
    `insert into cover_number as held (city_id, last) values ($1, 0) on conflict (city_id) do update set last = held.last returning last`,
    [cityId],
  );
  const last = freeMark(texts, held!.last + 1);
  await tx.update(CoverNumberRow, { cityId }, { last });
  return markOf(last);
}
