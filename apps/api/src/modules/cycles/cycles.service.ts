import { randomUUIDv7 } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CycleId } from '@madang/basics';
import type { CycleBody, PhasesBody } from '@madang/contracts/cycles';
import { checkPhases, type Phase } from '@madang/participation';
import { DataSource, type EntityManager } from 'typeorm';
import { hasRole, type Actor } from '../../platform/access/actor.js';
import { authorise } from '../../platform/access/authorise.js';
import { Clock } from '../../platform/clock.js';
import { lockOne } from '../../platform/database/lock-one.js';
import { transact } from '../../platform/database/transact.js';
import { actingAs } from '../../platform/events/domain-event.js';
import { publish } from '../../platform/events/publish.js';
import { Problem } from '../../platform/http/problem.js';
import { CycleRow } from './cycle.entity.js';
import { cyclesPolicy } from './cycles.policy.js';
import { cycleOpened, phasesChanged } from './cycles.events.js';
import { PhaseRow } from './phase.entity.js';

@Injectable()
export class CyclesService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  create(actor: Actor, body: CycleBody): Promise<void> {
    return transact(this.db, async (tx) => {
      authorise(cyclesPolicy.create(actor));
      const phases = phasesFrom(body);
      const id = randomUUIDv7() as CycleId;
      const now = await this.clock.now(tx);
      const { slug, names, fund } = body;
      const row = { cityId: actor.cityId, id, slug, names, fundMinor: BigInt(fund.minor), currency: fund.currency, createdAt: now };
      const made = await tx.createQueryBuilder().insert().into(CycleRow).values(row).orIgnore().returning('id').execute();
      if ((made.raw as unknown[]).length === 0) throw new Problem('cycle/already-there', { slug });
      await this.savePhases(tx, { cityId: actor.cityId, cycleId: id }, phases);
      await publish(tx, cycleOpened(id, slug, actingAs(actor, roleOf(actor)), now));
    });
  }

  /** Dates may move while people wait for them; every change stands in the public record. */
  changePhases(actor: Actor, slug: string, body: PhasesBody): Promise<void> {
    return transact(this.db, async (tx) => {
      const cycle = await lockOne(tx, CycleRow, { cityId: actor.cityId, slug });
      authorise(cyclesPolicy.changePhases(actor));
      const phases = phasesFrom(body);
      await tx.delete(PhaseRow, { cityId: cycle.cityId, cycleId: cycle.id });
      await this.savePhases(tx, { cityId: cycle.cityId, cycleId: cycle.id }, phases);
      await publish(tx, phasesChanged(cycle.id, phases, actingAs(actor, roleOf(actor)), await this.clock.now(tx)));
    });
  }

  private async savePhases(tx: EntityManager, key: Pick<PhaseRow, 'cityId' | 'cycleId'>, phases: readonly Phase[]): Promise<void> {
    await tx.insert(
      PhaseRow,
      phases.map((phase) => ({ ...key, ...phase })),
    );
  }
}

function phasesFrom({ phases }: PhasesBody): Phase[] {
  const read = phases.map(({ name, opensAt, closesAt }) => ({ name, opensAt: new Date(opensAt), closesAt: new Date(closesAt) }));
  const refusals = checkPhases(read);
  if (refusals.length > 0) throw new Problem('cycle/phases-refused', { refusals });
  return read;
}

function roleOf(actor: Actor): 'staff' | 'administrator' {
  return hasRole(actor, 'staff') ? 'staff' : 'administrator';
}
