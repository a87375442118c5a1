import type { DataLicenceBody } from '@madang/contracts/open-data';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hasRole, type Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { actingAs } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import { licenceInForce } from './licence.queries.js';
import { licenceChosen } from './licence.events.js';
import { licencePolicy } from './licence.policy.js';
import { LicenceChoiceRow } from './licence-choice.entity.js';

@Injectable()
export class LicenceService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Holds for what is published from now on. Choosing what holds already is no act. */
  choose(actor: Actor, { licence }: DataLicenceBody): Promise<void> {
    return transact(this.db, async (tx) => {
      // Two choices of one moment would be one: they come one after the other.
      await tx.query('select from city where id = $1 for update', [actor.cityId]);
      authorise(licencePolicy.choose(actor));
      if ((await licenceInForce(tx, actor.cityId)) === licence) return;
      const now = await this.clock.now(tx);
      await tx.insert(LicenceChoiceRow, { cityId: actor.cityId, chosenAt: now, licence, chosenBy: actor.personId });
      await publish(tx, licenceChosen(actor.cityId, licence, actingAs(actor, hasRole(actor, 'staff') ? 'staff' : 'administrator'), now));
    });
  }
}
