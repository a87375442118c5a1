import { randomUUIDv7 } from 'node:crypto';
import { addDays, calendarDateIn, endOfDayIn } from '@madang/basics';
import type { ThingDecisionBody } from '@madang/contracts/moderation-queue';
import { decideThing, moderationLimits, type CoveredPassage, type ThingVerdict } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise, signedIn } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { actingAs, type DomainEvent } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import { MailQueue } from '../../../platform/mail/mail-queue.js';
import { orThrow, Problem } from '../../../platform/http/problem.js';
import { cityFacts } from '../../cities/index.js';
import { ModerationDecisionRow } from '../moderation-decision.entity.js';
import { thingCovered, thingKept, thingWarned } from '../moderation.events.js';
import { moderationPolicy } from '../moderation.policy.js';
import { readableTexts } from '../readable-texts.js';
import { ReportRow } from '../report.entity.js';
import { Things, type Thing } from '../things.js';
import { coverWords } from './cover-words.js';
import { openReports } from './open-reports.js';

/** Judging words, reported or not: they stay, they get a warning, or they are covered. All open reports are answered with it. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly things: Things,
    private readonly mail: MailQueue,
  ) {}

  decide(actor: Actor, kind: string, id: string, body: ThingDecisionBody): Promise<string> {
    return transact(this.db, async (tx) => {
      const thing = await this.things.held(tx, actor, kind, id);
      authorise(moderationPolicy.decide(actor));
      const { personId: deciderId } = signedIn(actor);
      const reports = await openReports(tx, thing);
      const texts = readableTexts(thing);
      const parties = { ...thing, reporterIds: reports.flatMap(({ reporterId }) => reporterId ?? []) };
      const about = { ...parties, deciderId, texts, readable: texts.length > 0, openReports: reports.length };
      const verdict = orThrow(decideThing(about, verdictOf(body)));
      const now = await this.clock.now(tx);
      const passages = await this.carryOut(tx, thing, verdict, now);
      const row = { ...facts(thing, verdict), id: randomUUIDv7(), deciderId, passages, reports: reports.length };
      const explanation = body.explanation.normalize('NFC');
      const appealUntil = await this.appealUntil(tx, thing, now);
      await tx.insert(ModerationDecisionRow, { ...row, explanation, decidedAt: now, appealUntil });
      for (const report of reports) await tx.update(ReportRow, { cityId: thing.cityId, id: report.id }, { decisionId: row.id });
      await publish(tx, eventOf(thing, row.id, verdict, { actor, now }));
      return row.id;
    });
  }

  private async carryOut(tx: EntityManager, thing: Thing, verdict: ThingVerdict, at: Date): Promise<CoveredPassage[]> {
    if (verdict.verdict !== 'cover') return [];
    const { reason, passages } = verdict;
    const covered = await coverWords(tx, this.things, thing, { at, reason, passages });
    for (const { words, mark } of covered) await this.mail.replaceWaiting(tx, thing.cityId, words, mark);
    return covered;
  }

  private async appealUntil(tx: EntityManager, { cityId }: Thing, now: Date): Promise<Date> {
    const { timeZone } = await cityFacts(tx, cityId);
    return endOfDayIn(timeZone, addDays(calendarDateIn(timeZone, now), moderationLimits.appealDays));
  }
}

function verdictOf({ verdict, reason, passages, warning }: ThingDecisionBody): ThingVerdict {
  switch (verdict) {
    case 'keep':
      return { verdict };
    case 'warn':
      if (!warning) throw new Problem('moderation/reason-missing');
      return { verdict, warning };
    default:
      if (!reason) throw new Problem('moderation/reason-missing');
      return { verdict, reason, passages: passages?.map((words) => words.normalize('NFC').trim()) ?? null };
  }
}

function facts({ cityId, kind, id: thingId, place, proposalId, writerIds: [writerId] }: Thing, verdict: ThingVerdict) {
  return {
    cityId,
    kind,
    thingId,
    placeKind: place.kind,
    placeKey: place.key,
    proposalId,
    writerId,
    verdict: verdict.verdict,
    reason: verdict.verdict === 'cover' ? verdict.reason : null,
    warning: verdict.verdict === 'warn' ? verdict.warning : null,
  };
}

function eventOf(
  { kind, place, proposalId }: Thing,
  decisionId: string,
  verdict: ThingVerdict,
  { actor, now }: { readonly actor: Actor; readonly now: Date },
): DomainEvent {
  const by = actingAs(actor, 'facilitator');
  const decided = { decisionId, kind, placeKind: place.kind, placeKey: place.key, proposalId };
  switch (verdict.verdict) {
    case 'cover':
      return thingCovered(decided, verdict.reason, by, now);
    case 'warn':
      return thingWarned(decided, verdict.warning, by, now);
    default:
      return thingKept(decided, by, now);
  }
}
