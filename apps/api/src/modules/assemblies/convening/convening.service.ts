import { randomUUIDv7 } from 'node:crypto';
import type { AssemblyId } from '@madang/basics';
import type { AssemblyBody, CancellationBody } from '@madang/contracts/assembly-announcements';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { actingAs } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import { orThrow } from '../../../platform/http/problem.js';
import { refuseOutdated } from '../../../platform/http/revision.js';
import { assembliesPolicy } from '../assemblies.policy.js';
import { assemblyAnnounced, assemblyCancelled, assemblyChanged, assemblyMoved } from '../assemblies.events.js';
import { allowAssemblyAct, moveAssembly } from '../assembly-acts.js';
import { AssemblyRow } from '../assembly.entity.js';
import { heldAssembly, sessionMoment } from '../in-session.js';
import { detailsOf } from './details-of.js';

/** From the announcement to minutes that everybody can correct. Signing has a service of its own. */
@Injectable()
export class ConveningService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  announce(actor: Actor, body: AssemblyBody): Promise<AssemblyId> {
    return transact(this.db, async (tx) => {
      authorise(assembliesPolicy.announce(actor));
      const { cityId } = actor;
      const details = detailsOf(body);
      const now = await this.clock.now(tx);
      const id = randomUUIDv7() as AssemblyId;
      const begun = { state: 'announced', announcedAt: now, demo: false, revision: 1, present: null } as const;
      const later = { groups: [], correctionUntil: null, signedAt: null, cancelledBecause: null };
      await tx.insert(AssemblyRow, { cityId, id, ...details, ...begun, ...later });
      await publish(tx, assemblyAnnounced({ id, by: actingAs(actor, 'facilitator'), at: now }, details.heldOn));
      return id;
    });
  }

  edit(actor: Actor, name: string, body: AssemblyBody, revision: number | undefined): Promise<number> {
    return transact(this.db, async (tx) => {
      const assembly = await heldAssembly(tx, actor.cityId, name);
      authorise(assembliesPolicy.edit(actor));
      const { cityId, id, heldOn, startsAt, place } = assembly;
      const { now, today } = await sessionMoment(tx, this.clock, cityId);
      orThrow(allowAssemblyAct('edit', assembly, today));
      refuseOutdated(revision, assembly.revision);
      await tx.update(AssemblyRow, { cityId, id }, { ...detailsOf(body), revision: assembly.revision + 1 });
      await publish(tx, assemblyChanged({ id, by: actingAs(actor, 'facilitator'), at: now }, { heldOn, startsAt, place }));
      return assembly.revision + 1;
    });
  }

  open(actor: Actor, name: string): Promise<void> {
    return this.move(actor, name, 'open');
  }

  close(actor: Actor, name: string): Promise<void> {
    return this.move(actor, name, 'close');
  }

  /** The record is complete: for seven days anybody can say what is wrong in it. */
  openMinutes(actor: Actor, name: string): Promise<void> {
    return this.move(actor, name, 'open_minutes');
  }

  /** It stays in the list with its reason, so that nobody stands before a closed door without one. */
  cancel(actor: Actor, name: string, { reason }: CancellationBody): Promise<void> {
    return transact(this.db, async (tx) => {
      const assembly = await heldAssembly(tx, actor.cityId, name);
      authorise(assembliesPolicy.cancel(actor));
      const { cityId, id } = assembly;
      const { now, today } = await sessionMoment(tx, this.clock, cityId);
      orThrow(allowAssemblyAct('cancel', assembly, today));
      await tx.update(AssemblyRow, { cityId, id }, { state: 'cancelled', cancelledBecause: reason });
      await publish(tx, assemblyCancelled({ id, by: actingAs(actor, 'facilitator'), at: now }, reason));
    });
  }

  private move(actor: Actor, name: string, act: 'open' | 'close' | 'open_minutes'): Promise<void> {
    return transact(this.db, async (tx) => {
      const assembly = await heldAssembly(tx, actor.cityId, name);
      authorise(assembliesPolicy[act](actor));
      const { cityId, id } = assembly;
      const { now, today } = await sessionMoment(tx, this.clock, cityId);
      const moved = orThrow(moveAssembly(act, assembly, today));
      await tx.update(AssemblyRow, { cityId, id }, moved);
      await publish(tx, assemblyMoved({ id, by: actingAs(actor, 'facilitator'), at: now }, moved.state));
    });
  }
}
