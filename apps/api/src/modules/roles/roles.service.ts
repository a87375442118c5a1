import type { CityId, PersonId } from '@madang/basics';
import type { RoleGrantBody, RoleWithdrawalBody } from '@madang/contracts/roles';
import { mayHoldWith, type GrantableRole } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { hash, randomBytes, randomUUIDv7 } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor.js';
import { authorise } from '../../platform/access/authorise.js';
import { Clock } from '../../platform/clock.js';
import { read } from '../../platform/database/read.js';
import { transact } from '../../platform/database/transact.js';
import { actingAs } from '../../platform/events/domain-event.js';
import { publish } from '../../platform/events/publish.js';
import { notFound, Problem } from '../../platform/http/problem.js';
import { changeRoles, personWithEmail, rolesOf } from '../people/index.js';
import { RoleChangeRow } from './role-change.entity.js';
import { RoleMails } from './role-mails.js';
import { roleGranted, roleWithdrawn } from './roles.events.js';
import { rolesPolicy } from './roles.policy.js';

/** Who acts for the city, and who watches over it. Every change is an official act; whoever it concerns signs in anew. */
@Injectable()
export class RolesService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly mails: RoleMails,
  ) {}

  /** Of an address without an account nothing is said: who has one is seen only where a role is held. */
  grant(actor: Actor, { email, role, reason }: RoleGrantBody): Promise<void> {
    return transact(this.db, async (tx) => {
      authorise(rolesPolicy.change(actor));
      const { cityId } = actor;
      await oneAtATime(tx, cityId);
      const id = await personWithEmail(tx, cityId, email);
      if (id === null) return;
      if (id === actor.personId) throw new Problem('roles/not-to-oneself');
      const roles = await rolesOf(tx, { cityId, id });
      if (roles.includes(role)) throw new Problem('roles/held-already');
      if (!mayHoldWith(roles, role)) throw new Problem('roles/not-independent');
      await changeRoles(tx, { cityId, id }, [...roles, role]);
      await this.record(tx, actor, { personId: id, role, given: true, reason });
    });
  }

  withdraw(actor: Actor, { person, role, reason }: RoleWithdrawalBody): Promise<void> {
    return transact(this.db, async (tx) => {
      authorise(rolesPolicy.change(actor));
      const { cityId } = actor;
      await oneAtATime(tx, cityId);
      const id = person as PersonId;
      const roles = await rolesOf(tx, { cityId, id });
      if (!roles.includes(role)) notFound();
      if (role === 'administrator' && (await administrators(tx, cityId)) < 2) throw new Problem('roles/last-administrator');
      await changeRoles(
        tx,
        { cityId, id },
        roles.filter((one) => one !== role),
      );
      await this.record(tx, actor, { personId: id, role, given: false, reason });
    });
  }

  private async record(
    tx: EntityManager,
    actor: Actor,
    change: { readonly personId: PersonId; readonly role: GrantableRole; readonly given: boolean; readonly reason: string },
  ): Promise<void> {
    const { cityId } = actor;
    const { personId, role, given } = change;
    const [id, salt, now] = [randomUUIDv7(), randomBytes(32).toString('hex'), await this.clock.now(tx)];
    const personHash = hash('sha256', `${salt}:${personId}`);
    await tx.insert(RoleChangeRow, { ...change, cityId, id, salt, personHash, decidedById: actor.personId, changedAt: now });
    await publish(tx, (given ? roleGranted : roleWithdrawn)({ changeId: id, role }, actingAs(actor, 'administrator'), now));
    await this.mails.tell(tx, { ...change, cityId, id });
  }
}

/** Two administrators who take the role from each other at once must not both succeed. */
async function oneAtATime(tx: EntityManager, cityId: CityId): Promise<void> {
  await tx.query('select 1 from city where id = $1 for no key update', [cityId]);
}

async function administrators(tx: EntityManager, cityId: CityId): Promise<number> {
  const [found] = await read<{ readonly count: number }>(
    tx,
    `select count(*)::int as count from person where city_id = $1 and 'administrator' = any(roles)`,
    [cityId],
  );
  return found!.count;
}
