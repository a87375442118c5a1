import { Injectable } from '@nestjs/common';
import type { TaggingBody, TaggingPreviewBody, TaggingPreviewView, ReasonBody } from '@madang/contracts/classification';
import { toWire } from '@madang/contracts/wire';
import { DataSource, type EntityManager } from 'typeorm';
import { actingAs } from '../../../platform/events/domain-event.js';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { lockOne } from '../../../platform/database/lock-one.js';
import { transact } from '../../../platform/database/transact.js';
import { Problem } from '../../../platform/http/problem.js';
import { refuseOutdated } from '../../../platform/http/revision.js';
import { budgetContext, type BudgetContext } from '../explore/budget-context.js';
import { officeRole } from '../imports/budget-imports.policy.js';
import { versionsOf } from './lay-over.js';
import { reclassified } from './reclassified.js';
import { choiceOf, saidOfLines } from './said-of-lines.js';
import { TaggingRow } from './tagging.entity.js';
import { takeBack } from './take-back.js';
import { taggingsPolicy } from './taggings.policy.js';
import { takeTurn, tellLines, type SaidOfLine, type Telling } from './tell-lines.js';
import { tried } from './tried.js';

@Injectable()
export class TaggingsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  preview(actor: Actor, body: TaggingPreviewBody): Promise<TaggingPreviewView> {
    authorise(taggingsPolicy.classify(actor));
    return tried(this.db, async (tx) => {
      const context = await budgetContext(tx, actor.cityId, body.lines.version ?? 'latest');
      const { said, chosen, tags } = await saidOfLines(tx, body, context);
      const telling = await this.telling(tx, actor, { ...noReason, kind: 'tags', lines: choiceOf(body), tags });
      return previewOf(tx, context, { said, chosen, telling });
    });
  }

  /** Says something of many lines at once, as one act that can be taken back. */
  tag(actor: Actor, body: TaggingBody): Promise<string> {
    return transact(this.db, async (tx) => {
      authorise(taggingsPolicy.classify(actor));
      const context = await budgetContext(tx, actor.cityId, body.lines.version ?? 'latest');
      refuseOutdated(body.revision, await takeTurn(tx, actor.cityId));
      const { said, tags } = await saidOfLines(tx, body, context);
      const { reason, language } = body;
      const kind = body.asSuggested ? 'suggestions' : 'tags';
      return tellAndPublish(tx, context, said, await this.telling(tx, actor, { reason, language, kind, lines: choiceOf(body), tags }));
    });
  }

  /** Takes an act back; that is an act of its own, with its own author, day and reason. */
  undo(actor: Actor, id: string, body: ReasonBody): Promise<string> {
    return transact(this.db, async (tx) => {
      authorise(taggingsPolicy.classify(actor));
      await takeTurn(tx, actor.cityId);
      const undone = await lockOne(tx, TaggingRow, { cityId: actor.cityId, id });
      if (undone.undoneBy !== null) throw new Problem('classification/already-undone');
      const { reason, language } = body;
      const telling = await this.telling(tx, actor, { reason, language, kind: 'undoing', lines: {}, tags: [] });
      const { row, spokenBy } = await takeBack(tx, undone, telling);
      const { cityId, id: taggingId, lineCount } = row;
      await reclassified(tx, { cityId, spokenBy, taggingId, lineCount, by: telling.by, at: telling.at });
      return taggingId;
    });
  }

  private async telling(tx: EntityManager, actor: Actor, said: Omit<Telling, 'by' | 'at'>): Promise<Telling> {
    return { ...said, by: actingAs(actor, officeRole(actor)), at: await this.clock.now(tx) };
  }
}

const noReason = { reason: '', language: 'en' } as const;

interface Previewed {
  readonly said: readonly SaidOfLine[];
  readonly chosen: number;
  readonly telling: Telling;
}

/** In a transaction that is taken back. */
export async function previewOf(
  tx: EntityManager,
  context: BudgetContext,
  { said, chosen, telling }: Previewed,
): Promise<TaggingPreviewView> {
  const row = await tellLines(tx, context, said, telling);
  const versions = await versionsOf(tx, row);
  return {
    revision: row.number - 1,
    lineCount: chosen,
    changedLines: row.lineCount,
    amount: toWire({ minor: row.amountMinor, currency: context.version.currency }),
    coverage: [...row.coverage],
    otherVersions: versions.filter((version) => version !== context.version.id).length,
  };
}

export async function tellAndPublish(
  tx: EntityManager,
  context: BudgetContext,
  said: readonly SaidOfLine[],
  telling: Telling,
): Promise<string> {
  const { cityId, id, lineCount } = await tellLines(tx, context, said, telling);
  if (lineCount === 0) throw new Problem('classification/no-lines');
  await reclassified(tx, { cityId, spokenBy: id, taggingId: id, lineCount, by: telling.by, at: telling.at });
  return id;
}
