import { randomUUIDv7 } from 'node:crypto';
import type { ReportBody, ThingView } from '@madang/contracts/moderation-reports';
import type { PlaceView } from '@madang/contracts/moderation';
import { moderationLimits, takeReport } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor, SignedInActor } from '../../../platform/access/actor.js';
import { authorise, signedIn } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { readOne } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { orThrow } from '../../../platform/http/problem.js';
import { moderationPolicy } from '../moderation.policy.js';
import { readableTexts } from '../readable-texts.js';
import { ReportRow } from '../report.entity.js';
import { Things, type Thing } from '../things.js';

/** Asking to have words looked at. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly things: Things,
  ) {}

  report(actor: Actor, body: ReportBody): Promise<string> {
    return transact(this.db, async (tx) => {
      const thing = await this.things.held(tx, actor, body.kind, body.thing);
      authorise(moderationPolicy.report(actor));
      const reporter = signedIn(actor);
      const before = await reportedBefore(tx, reporter, thing);
      const { reason, note } = orThrow(
        takeReport(
          {
            isWriter: thing.writerIds.includes(reporter.personId),
            readable: readableTexts(thing).length > 0,
            reportedAlready: before.same,
            today: before.today,
            most: moderationLimits.reportsADay,
          },
          { reason: body.reason, note: body.note?.normalize('NFC') ?? null },
        ),
      );
      const id = randomUUIDv7();
      const { cityId, kind, id: thingId, proposalId } = thing;
      const createdAt = await this.clock.now(tx);
      await tx.insert(ReportRow, { cityId, id, kind, thingId, proposalId, reporterId: reporter.personId, reason, note, createdAt });
      return id;
    });
  }

  /** The words as this reader may see them, to know what they are about to report. */
  view(actor: Actor, kind: string, id: string): Promise<ThingView> {
    return transact(this.db, async (tx) => {
      const thing = await this.things.held(tx, actor, kind, id);
      const reported = actor.personId !== null && (await reportedBefore(tx, signedIn(actor), thing)).same;
      return thingView(actor, thing, await this.things.placeOf(tx, thing), reported);
    });
  }
}

export function thingView({ personId }: Actor, thing: Thing, place: PlaceView, reportedByMe: boolean): ThingView {
  const { kind, id, language, writerIds } = thing;
  return { kind, id, place, language, texts: readableTexts(thing), mine: writerIds.some((one) => one === personId), reportedByMe };
}

/** The person is held, so that two at once are counted one by one. */
async function reportedBefore(tx: EntityManager, { cityId, personId }: SignedInActor, { kind, id }: Thing) {
  await tx.query('select 1 from person where city_id = $1 and id = $2 for no key update', [cityId, personId]);
  const before = await readOne<{ today: number; same: boolean }>(
    tx,
    `select count(*) filter (where created_at > clock_timestamp() - interval '1 day')::int as today,
            coalesce(bool_or(kind = $3 and thing_id = $4 and decision_id is null), false) as same
       from report where city_id = $1 and reporter_id = $2`,
    [cityId, personId, kind, id],
  );
  return before!;
}
