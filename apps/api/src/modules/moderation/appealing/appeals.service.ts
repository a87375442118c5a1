import { addDays, calendarDateIn, endOfDayIn } from '@madang/basics';
import type { AppealBody, AppealDecisionBody } from '@madang/contracts/moderation-covers';
import { appealAgainst, decideAppeal, moderationLimits } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hasRole, type Actor } from '../../../platform/access/actor.js';
import { authorise, signedIn } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { actingAs } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import { orThrow } from '../../../platform/http/problem.js';
import { cityFacts } from '../../cities/index.js';
import { uncoverWords } from '../deciding/cover-words.js';
import { ModerationAppealRow } from '../moderation-appeal.entity.js';
import { appealDecided, coverAppealed } from '../moderation.events.js';
import { moderationPolicy } from '../moderation.policy.js';
import { Things } from '../things.js';
import { eventFacts, heldDecision, standingOf } from './held-decision.js';

/** Objecting to a cover or a warning, and deciding on that: never the same person twice. */
@Injectable()
export class AppealsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly things: Things,
  ) {}

  appeal(actor: Actor, id: string, { text }: AppealBody): Promise<void> {
    return transact(this.db, async (tx) => {
      const held = await heldDecision(tx, this.things, actor.cityId, id);
      const { decision, parties } = held;
      const { personId } = signedIn(actor);
      const now = await this.clock.now(tx);
      const wish = { isWriter: parties.writerIds.includes(personId), until: decision.appealUntil, now };
      const state = orThrow(appealAgainst(standingOf(held), wish));
      const { timeZone } = await cityFacts(tx, decision.cityId);
      const dueAt = endOfDayIn(timeZone, addDays(calendarDateIn(timeZone, now), moderationLimits.answerDays));
      const { cityId, id: decisionId } = decision;
      await tx.insert(ModerationAppealRow, { cityId, decisionId, text: text.normalize('NFC'), state, createdAt: now, dueAt });
      const role = hasRole(actor, 'resident') ? 'resident' : actor.roles[0]!;
      await publish(tx, coverAppealed(eventFacts(decision), actingAs(actor, role), now));
    });
  }

  decide(actor: Actor, id: string, { verdict, explanation }: AppealDecisionBody): Promise<void> {
    return transact(this.db, async (tx) => {
      const held = await heldDecision(tx, this.things, actor.cityId, id);
      authorise(moderationPolicy.decide(actor));
      const { decision, thing, parties } = held;
      const { personId: deciderId } = signedIn(actor);
      const state = orThrow(decideAppeal(standingOf(held), parties, { deciderId, verdict }));
      const now = await this.clock.now(tx);
      if (state === 'lifted' && thing) await uncoverWords(tx, this.things, thing, decision);
      const key = { cityId: decision.cityId, decisionId: decision.id };
      await tx.update(ModerationAppealRow, key, { state, deciderId, explanation: explanation.normalize('NFC'), decidedAt: now });
      await publish(tx, appealDecided(eventFacts(decision), state, actingAs(actor, 'facilitator'), now));
    });
  }
}
