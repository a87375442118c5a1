import { randomUUIDv7 } from 'node:crypto';
import type { ThresholdsBody } from '@madang/contracts/checks';
import { checkIds, rightsChecks, withBounds, type CheckId, type Thresholds } from '@madang/rights';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { signedIn, authorise } from '../../../platform/access/authorise.js';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { actingAs } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import { notFound, orThrow, Problem } from '../../../platform/http/problem.js';
import { thresholdsSet } from '../checks.events.js';
import { checksPolicy, officeRole } from '../checks.policy.js';
import { askForChecksAnew } from '../running/ask-for-checks.js';
import { CheckThresholdsRow, type CheckThresholdsId } from './check-thresholds.entity.js';

/** A city may judge by its own numbers, in the open: with author, date and reason beside the usual ones. */
@Injectable()
export class ThresholdsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  set(asking: Actor, id: string, { bounds, reason }: ThresholdsBody): Promise<void> {
    const check = checkIds.find((one) => one === id) ?? notFound();
    return transact(this.db, async (tx) => {
      const actor = signedIn(asking);
      authorise(checksPolicy.setThresholds(actor));
      const { version, thresholds } = rightsChecks[check] as { readonly version: number; readonly thresholds: Thresholds };
      if (bounds !== null) refuseNone(thresholds, bounds, check);
      const setAt = await this.clock.now(tx);
      await tx.insert(CheckThresholdsRow, {
        cityId: actor.cityId,
        id: randomUUIDv7() as CheckThresholdsId,
        checkId: check,
        checkVersion: version,
        bounds,
        reason,
        setAt,
        setBy: actor.personId,
      });
      await askForChecksAnew(tx, { cityId: actor.cityId, reason: 'thresholds', checks: [check] });
      await publish(tx, thresholdsSet(check, bounds === null, actingAs(actor, officeRole(actor)), setAt));
    });
  }
}

function refuseNone(thresholds: Thresholds, bounds: readonly number[], check: CheckId): void {
  if (bounds.length === 0) throw new Problem('rights/no-bounds', { check });
  orThrow(withBounds(thresholds, bounds));
}
