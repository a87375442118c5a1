import { randomUUIDv7 } from 'node:crypto';
import { whyNotRecordCouncil, type CouncilAct } from '@madang/accountability';
import { calendarDateIn, type CalendarDate, type LineCode } from '@madang/basics';
import type { CouncilActBody } from '@madang/contracts/council';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { publish } from '../../../platform/events/publish.js';
import { Problem } from '../../../platform/http/problem.js';
import { cityFacts } from '../../cities/index.js';
import { actingForTheCity, inHand, momentOf } from '../../responses/index.js';
import { councilActed } from '../commitments.events.js';
import { commitmentsPolicy } from '../commitments.policy.js';
import { minorOf } from '../minor-of.js';
import { linesOf, promiseInForce } from '../planning/promise-in-force.js';
import { CouncilActRow } from './council-act.entity.js';
import { councilActs } from './council-acts.js';
import { differsFromPromise } from './differs-from-promise.js';

/** What the council does with a promise, as its minutes say: recorded by staff, never changed. */
@Injectable()
export class CouncilService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  record(actor: Actor, name: string, body: CouncilActBody): Promise<string> {
    return transact(this.db, async (tx) => {
      const { proposal, readable } = await inHand(tx, actor, name);
      authorise(commitmentsPolicy.council(actor, { readable }));
      const { cityId } = proposal;
      const promise = await promiseInForce(tx, proposal);
      if (!promise) throw new Problem('commitment/none');
      const { now, settings } = await momentOf(tx, this.clock, proposal);
      const [promised, acts, { currency }] = [
        await linesOf(tx, cityId, promise.id),
        await councilActs(tx, cityId, promise.firstId),
        await cityFacts(tx, cityId),
      ];
      const act = actOf(body, currency);
      const today = calendarDateIn(settings.timeZone, now);
      const flaw = whyNotRecordCouncil(act, { today, before: acts.at(-1) ?? null, promised });
      if (flaw) throw new Problem(flaw.code, { ...flaw });
      const id = randomUUIDv7();
      const { language, note, minutes, votes } = body;
      await tx.insert(CouncilActRow, {
        cityId,
        id,
        commitmentId: promise.id,
        step: act.step,
        decidedOn: act.on,
        body: body.body,
        language,
        note: note || null,
        minutes: minutes || null,
        votes: votes ? { inFavour: votes.inFavour, against: votes.against, abstained: votes.abstained } : null,
        amounts: act.amounts.map(({ line, adopted }) => ({ line, minor: adopted.toString() })),
        recordedAt: now,
        recordedBy: actor.personId,
      });
      const told = { actId: id, step: act.step, on: act.on, body: body.body, differs: differsFromPromise(act, promised) };
      await publish(tx, councilActed({ proposalId: proposal.id, by: actingForTheCity(actor), at: now }, told));
      return id;
    });
  }
}

function actOf({ step, on, amounts }: CouncilActBody, currency: string): CouncilAct {
  return {
    step,
    on: on as CalendarDate,
    amounts: amounts.map(({ line, adopted }, at) => ({
      line: line as LineCode,
      adopted: minorOf(adopted, currency, `#/amounts/${at}/adopted`),
    })),
  };
}
