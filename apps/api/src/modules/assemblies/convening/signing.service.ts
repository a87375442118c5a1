import type { DoorOutcome } from '@madang/contracts/assembly-decisions';
import type { ProblemCode } from '@madang/contracts/problems';
import { opensAssemblyDoor, proposalCan } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { actingAs } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import { orThrow } from '../../../platform/http/problem.js';
import { carryProposal, heldProposal, type HeldProposal } from '../../proposals/index.js';
import { assembliesPolicy } from '../assemblies.policy.js';
import { assemblyMoved, proposalCarried } from '../assemblies.events.js';
import { moveAssembly } from '../assembly-acts.js';
import { AssemblyRow } from '../assembly.entity.js';
import { heldAssembly, sessionMoment } from '../in-session.js';
import { AssemblyDecisionRow } from '../recording/assembly-decision.entity.js';

interface Signing {
  readonly assembly: AssemblyRow;
  readonly by: ReturnType<typeof actingAs>;
  readonly now: Date;
}

interface Outcome {
  readonly door: DoorOutcome;
  readonly doorRefusal: ProblemCode | null;
}

/** Signed minutes are the record, and only what stands in the record opens the assembly door. */
@Injectable()
export class SigningService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Every decision that carries a proposal opens its door in this very transaction, or says why it could not. */
  sign(actor: Actor, name: string): Promise<void> {
    return transact(this.db, async (tx) => {
      const assembly = await heldAssembly(tx, actor.cityId, name);
      authorise(assembliesPolicy.sign(actor));
      const { cityId, id } = assembly;
      const { now, today } = await sessionMoment(tx, this.clock, cityId);
      const { state } = orThrow(moveAssembly('sign', assembly, today));
      const by = actingAs(actor, 'facilitator');
      await tx.update(AssemblyRow, { cityId, id }, { state, signedAt: now });
      await publish(tx, assemblyMoved({ id, by, at: now }, state));
      // Always in the same order, so that two assemblies that carry the same proposals cannot wait for each other.
      const decisions = await tx.find(AssemblyDecisionRow, {
        where: { cityId, assemblyId: id },
        order: { proposalId: 'ASC', number: 'ASC' },
      });
      for (const decision of decisions) await this.settle(tx, decision, { assembly, by, now });
    });
  }

  private async settle(tx: EntityManager, decision: AssemblyDecisionRow, signing: Signing): Promise<void> {
    const { cityId, id, proposalId } = decision;
    if (proposalId === null) return;
    const proposal = await heldProposal(tx, cityId, proposalId);
    const outcome = outcomeFor(signing.assembly, decision, proposal);
    await tx.update(AssemblyDecisionRow, { cityId, id }, outcome);
    if (outcome.door === 'opened') await this.open(tx, decision, proposal, signing);
  }

  private async open(tx: EntityManager, decision: AssemblyDecisionRow, proposal: HeldProposal, signing: Signing): Promise<void> {
    const { assembly, by, now } = signing;
    const { number, inFavour, against } = decision;
    await publish(tx, proposalCarried(proposal.id, { id: assembly.id, by, at: now }, { number, title: assembly.title, inFavour, against }));
    await carryProposal(tx, proposal, by, now);
  }
}

function outcomeFor(assembly: AssemblyRow, decision: AssemblyDecisionRow, proposal: HeldProposal): Outcome {
  const opens = opensAssemblyDoor(assembly, { ...countsOf(decision), recorded: true });
  if (!opens.ok) return { door: 'not_opened', doorRefusal: opens.error.code };
  if (proposal.thresholdMetOn !== null) return { door: 'already_open', doorRefusal: null };
  if (!proposalCan('carry', proposal)) return { door: 'not_opened', doorRefusal: 'proposal/door-not-open' };
  return { door: 'opened', doorRefusal: null };
}

function countsOf({ kind, text, inFavour, against, abstained, present }: AssemblyDecisionRow) {
  return { kind, text, inFavour, against, abstained, present };
}
