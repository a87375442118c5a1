import { randomUUIDv7 } from 'node:crypto';
import type { CityId, ProposalId } from '@madang/basics';
import type { DecisionBody } from '@madang/contracts/assembly-decisions';
import { checkDecision, keepsMinorityStatement, parseReferenceNumber } from '@madang/participation';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock.js';
import { lockOne } from '../../../platform/database/lock-one.js';
import { readOne } from '../../../platform/database/read.js';
import { transact } from '../../../platform/database/transact.js';
import { actingAs } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import { notFound, Problem } from '../../../platform/http/problem.js';
import { seenProposal } from '../../proposals/index.js';
import { assemblyDecided } from '../assemblies.events.js';
import type { AssemblyRow } from '../assembly.entity.js';
import { AssemblyDecisionRow, type AssemblyDecisionId } from './assembly-decision.entity.js';
import { inRecord } from './in-record.js';

/** What the room resolved. A decision counts once the minutes are signed. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  record(actor: Actor, name: string, body: DecisionBody): Promise<AssemblyDecisionId> {
    return transact(this.db, async (tx) => {
      const assembly = await inRecord(tx, this.clock, actor, name);
      const decided = await this.decided(tx, actor, body);
      const { cityId, id: assemblyId } = assembly;
      const id = randomUUIDv7() as AssemblyDecisionId;
      const number = await nextNumber(tx, assembly);
      await tx.insert(AssemblyDecisionRow, { cityId, id, assemblyId, number, ...decided, door: 'waiting', doorRefusal: null });
      await this.tell(tx, actor, assembly, { number, ...decided });
      return id;
    });
  }

  /** For as long as the minutes can be corrected; every version stands in the public record. */
  correct(actor: Actor, name: string, decision: string, body: DecisionBody): Promise<void> {
    return transact(this.db, async (tx) => {
      const assembly = await inRecord(tx, this.clock, actor, name);
      if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(decision)) notFound();
      const { cityId, id: assemblyId } = assembly;
      const row = await lockOne(tx, AssemblyDecisionRow, { cityId, assemblyId, id: decision as AssemblyDecisionId });
      const decided = await this.decided(tx, actor, body);
      await tx.update(AssemblyDecisionRow, { cityId, id: row.id }, decided);
      await this.tell(tx, actor, assembly, { number: row.number, ...decided });
    });
  }

  private async decided(tx: EntityManager, actor: Actor, body: DecisionBody) {
    const { kind, text, language, inFavour, against, abstained, present } = body;
    const [flaw] = checkDecision({ kind, text, inFavour, against, abstained, present, recorded: false });
    if (flaw) {
      const { code, ...facts } = flaw;
      throw new Problem(code, facts);
    }
    const minorityStatement = body.minorityStatement || null;
    if (minorityStatement !== null && !keepsMinorityStatement(body)) throw new Problem('assembly/no-minority-view');
    const proposalId = await carriedBy(tx, actor, body);
    return { kind, text, language, inFavour, against, abstained, present, minorityStatement, proposalId };
  }

  private async tell(
    tx: EntityManager,
    actor: Actor,
    { id }: AssemblyRow,
    decision: { number: number; text: string; inFavour: number; against: number },
  ): Promise<void> {
    const at = await this.clock.now(tx);
    await publish(tx, assemblyDecided({ id, by: actingAs(actor, 'facilitator'), at }, decision));
  }
}

/** The proposal that a decision carries, by the number that people say and write. */
async function carriedBy(tx: EntityManager, actor: Actor, { kind, proposal }: DecisionBody): Promise<ProposalId | null> {
  if (kind !== 'carry_proposal') return null;
  if (!proposal) throw new Problem('assembly/proposal-missing');
  const reference = parseReferenceNumber(proposal);
  if (!reference.ok) throw new Problem('assembly/proposal-unknown', { proposal });
  try {
    const { year, count } = reference.value;
    return (await seenProposal(tx, actor, `${year}-${count}`)).id;
  } catch (error) {
    if (error instanceof Problem && error.code === 'request/not-found') throw new Problem('assembly/proposal-unknown', { proposal });
    throw error;
  }
}

/** The assembly is held, so two decisions cannot get the same number. */
async function nextNumber(tx: EntityManager, { cityId, id }: { readonly cityId: CityId; readonly id: string }): Promise<number> {
  const last = await readOne<{ number: number }>(
    tx,
    'select coalesce(max(number), 0)::int as number from assembly_decision where city_id = $1 and assembly_id = $2',
    [cityId, id],
  );
  return last!.number + 1;
}
