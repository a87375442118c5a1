import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import type { Clock } from '../../../platform/clock.js';
import { orThrow } from '../../../platform/http/problem.js';
import { assembliesPolicy } from '../assemblies.policy.js';
import { allowAssemblyAct } from '../assembly-acts.js';
import type { AssemblyRow } from '../assembly.entity.js';
import { heldAssembly, sessionMoment } from '../in-session.js';

/** The first beats of everything that is written into the record: hold the assembly, ask who may, and whether the record is open. */
export async function inRecord(tx: EntityManager, clock: Clock, actor: Actor, name: string): Promise<AssemblyRow> {
  const assembly = await heldAssembly(tx, actor.cityId, name);
  authorise(assembliesPolicy.record(actor));
  const { today } = await sessionMoment(tx, clock, assembly.cityId);
  orThrow(allowAssemblyAct('record', assembly, today));
  return assembly;
}
