import type { CityId } from '@madang/basics';
import { escalationRoles, type EscalationBody, type EscalationView } from '@madang/contracts/escalation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { publish } from '../../../platform/events/publish.js';
import { notFound } from '../../../platform/http/problem.js';
import { responsesPolicy } from '../responses.policy.js';
import { actingForTheCity } from '../staff-role.js';
import { namedBodies } from './asked.js';
import { escalationBodyNamed } from './escalation.events.js';
import { EscalationBodyRow } from './escalation-body.entity.js';

/** Who is asked when an office stays silent: named by the city, in the open. */
@Injectable()
export class EscalationService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** For everybody: a step without a name is vacant, and said to be. */
  async steps(cityId: CityId): Promise<EscalationView> {
    const named = await namedBodies(this.db, cityId);
    return { steps: escalationRoles.map((role) => ({ role, names: named.get(role) ?? {} })) };
  }

  name(actor: Actor, asked: string, { names }: EscalationBody): Promise<void> {
    return transact(this.db, async (tx) => {
      const role = escalationRoles.find((one) => one === asked) ?? notFound();
      authorise(responsesPolicy.nameBody(actor));
      const { cityId } = actor;
      // A step without a name has nobody in it, and is shown as vacant.
      if (Object.values(names).every((one) => one.trim() === '')) await tx.delete(EscalationBodyRow, { cityId, role });
      else await tx.upsert(EscalationBodyRow, { cityId, role, names }, ['cityId', 'role']);
      await publish(tx, escalationBodyNamed(actingForTheCity(actor), await this.clock.now(tx), { role, names }));
    });
  }
}
