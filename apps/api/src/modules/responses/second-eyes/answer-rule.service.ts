import type { AnswerRuleBody, AnswerRuleView } from '@madang/contracts/second-eyes';
import type { CityId } from '@madang/basics';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { hasRole, type Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { actingAs } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import { refuseOutdated } from '../../../platform/http/revision.js';
import { holdCity } from '../../cities/index.js';
import { AnswerRuleRow } from './answer-rule.entity.js';
import { answerRuleSettled } from './second-eyes.events.js';

/** Whether a city's answers need a second pair of eyes: a rule that everybody can read, and an administrator settles. */
@Injectable()
export class AnswerRuleService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  rule(cityId: CityId): Promise<AnswerRuleView> {
    return answerRule(this.db, cityId);
  }

  settle(actor: Actor, { secondEyes, publishedIn }: AnswerRuleBody, seen?: number): Promise<void> {
    return transact(this.db, async (tx) => {
      authorise(hasRole(actor, 'administrator'));
      await holdCity(tx, actor.cityId);
      const { revision } = await answerRule(tx, actor.cityId);
      refuseOutdated(seen, revision);
      const settled = { secondEyes, publishedIn };
      await tx.upsert(AnswerRuleRow, { cityId: actor.cityId, revision: revision + 1, ...settled }, ['cityId']);
      await publish(tx, answerRuleSettled(actingAs(actor, 'administrator'), await this.clock.now(tx), settled));
    });
  }
}

/** Without a rule no second pair of eyes is needed; a draft can be handed over all the same. */
export async function answerRule(db: DataSource | EntityManager, cityId: CityId): Promise<AnswerRuleView> {
  const manager = db instanceof DataSource ? db.manager : db;
  const row = await manager.findOneBy(AnswerRuleRow, { cityId });
  return { revision: row?.revision ?? 0, secondEyes: row?.secondEyes ?? false, publishedIn: row?.publishedIn ?? null };
}
