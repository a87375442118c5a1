import { randomUUIDv7 } from 'node:crypto';
import type { CityId, PersonId } from '@madang/basics';
import { factKind, type CityFactBody, type FactKind } from '@madang/contracts/city-facts';
import type { CheckId } from '@madang/rights';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise, signedIn } from '../../../platform/access/authorise.js';
import { Clock } from '../../../platform/clock.js';
import { transact } from '../../../platform/database/transact.js';
import { actingAs } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import { Problem } from '../../../platform/http/problem.js';
import { setYearFact } from '../../cities/index.js';
import { factsRecorded } from '../checks.events.js';
import { checksPolicy, officeRole } from '../checks.policy.js';
import { askForChecksAnew } from '../running/ask-for-checks.js';
import { faultOf, type KnownThings } from './check-fact.js';
import { CityFactRow, type CityFactId } from './city-fact.entity.js';
import { knownThings } from './known-things.js';

/** What the city says of itself, for the checks that ask. An entry is never changed: a newer one takes its place. */
@Injectable()
export class FactsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** All entries or none; the checks that ask for any of them are put again. */
  record(actor: Actor, facts: readonly CityFactBody[]): Promise<{ id: string }> {
    return transact(this.db, async (tx) => {
      authorise(checksPolicy.recordFacts(actor));
      refuseFaults(facts, await knownThings(tx, actor.cityId));
      return { id: await this.recordIn(tx, actor, facts) };
    });
  }

  /** Records entries that have been looked at; answers the id of the first. */
  async recordIn(tx: EntityManager, asking: Actor, facts: readonly CityFactBody[]): Promise<CityFactId> {
    const actor = signedIn(asking);
    const at = await this.clock.now(tx);
    const ids = await recordFacts(tx, facts, { cityId: actor.cityId, by: actor.personId, at });
    const kinds = [...new Set(facts.map(({ kind }) => kind))];
    await askForChecksAnew(tx, { cityId: actor.cityId, reason: 'facts', checks: checksOf(kinds) });
    await publish(tx, factsRecorded(kinds, facts.length, actingAs(actor, officeRole(actor)), at));
    return ids[0]!;
  }
}

/** Writes facts that have been looked at. Residents and prices also go to the city's own record, from which amounts per head are made. */
export async function recordFacts(
  tx: EntityManager,
  facts: readonly CityFactBody[],
  { cityId, by, at }: { readonly cityId: CityId; readonly by: PersonId | null; readonly at: Date },
): Promise<CityFactId[]> {
  const rows = facts.map((fact) => ({ ...fact, cityId, id: randomUUIDv7() as CityFactId, recordedAt: at, recordedBy: by }));
  await tx.createQueryBuilder().insert().into(CityFactRow).values(rows).updateEntity(false).execute();
  for (const { kind, year, value } of facts) {
    if (kind === 'population') await setYearFact(tx, cityId, year!, { population: Number(value) });
    if (kind === 'price-index') await setYearFact(tx, cityId, year!, { priceIndex: value });
  }
  return rows.map(({ id }) => id);
}

function refuseFaults(facts: readonly CityFactBody[], known: KnownThings): void {
  const faults = facts.flatMap((fact, place) => {
    const fault = faultOf(fact, known);
    return fault ? [{ place, ...fault }] : [];
  });
  if (faults.length > 0) throw new Problem('check/fact-refused', { faults });
}

/** The checks that ask for facts of some kinds. */
export function checksOf(kinds: readonly FactKind[]): CheckId[] {
  return [...new Set(kinds.flatMap((kind) => factKind(kind).checks))].toSorted();
}
