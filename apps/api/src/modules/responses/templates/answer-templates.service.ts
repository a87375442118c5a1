import { randomUUIDv7 } from 'node:crypto';
import type { AnswerTemplateBody } from '@madang/contracts/answer-templates';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { lockOne } from '../../../platform/database/lock-one.js';
import { transact } from '../../../platform/database/transact.js';
import { notFound, Problem } from '../../../platform/http/problem.js';
import { isUuid } from '../../../platform/http/uuid.js';
import { responsesPolicy } from '../responses.policy.js';
import { AnswerTemplateRow, type AnswerTemplateId } from './answer-template.entity.js';

/** Templates are the office's tool: no official act, and nothing that has been published depends on one. */
@Injectable()
export class AnswerTemplatesService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  make(actor: Actor, body: AnswerTemplateBody): Promise<AnswerTemplateId> {
    return transact(this.db, async (tx) => {
      authorise(responsesPolicy.keepTemplates(actor));
      const id = randomUUIDv7() as AnswerTemplateId;
      const changedAt = await this.clock.now(tx);
      await tx.insert(AnswerTemplateRow, { cityId: actor.cityId, id, revision: 1, ...wordsOf(body), changedAt, retiredAt: null });
      return id;
    });
  }

  /** `seen` is the revision that was read: what a colleague changed meanwhile is told, and not overwritten. */
  change(actor: Actor, id: string, body: AnswerTemplateBody, seen: number): Promise<void> {
    return transact(this.db, async (tx) => {
      authorise(responsesPolicy.keepTemplates(actor));
      const { cityId, revision, retiredAt, name, ...rest } = await this.held(tx, actor, id);
      if (retiredAt !== null) throw new Problem('response/template-retired');
      if (revision !== seen) throw new Problem('request/changed-meanwhile', { revision, changedAt: rest.changedAt, stored: { name } });
      const changed = { ...wordsOf(body), revision: revision + 1, changedAt: await this.clock.now(tx) };
      await tx.update(AnswerTemplateRow, { cityId, id: rest.id }, changed);
    });
  }

  /** It is no longer offered; twice is as good as once. */
  retire(actor: Actor, id: string): Promise<void> {
    return transact(this.db, async (tx) => {
      authorise(responsesPolicy.keepTemplates(actor));
      const { cityId, id: key, retiredAt } = await this.held(tx, actor, id);
      if (retiredAt === null) await tx.update(AnswerTemplateRow, { cityId, id: key }, { retiredAt: await this.clock.now(tx) });
    });
  }

  private held(tx: EntityManager, { cityId }: Actor, id: string): Promise<AnswerTemplateRow> {
    if (!isUuid(id)) notFound();
    return lockOne(tx, AnswerTemplateRow, { cityId, id: id as AnswerTemplateId });
  }
}

/** A full acceptance has no reason. */
function wordsOf({ name, decision, reasonCode, texts }: AnswerTemplateBody) {
  return { name, decision, reasonCode: decision === 'accepted' ? null : reasonCode, texts: texts.map((text) => ({ ...text })) };
}
