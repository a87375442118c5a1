import { randomUUIDv7 } from 'node:crypto';
import type { ReadValue } from '@madang/rights';
import { IsNull, type EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { actingAs } from '../../../platform/events/domain-event.js';
import { publish } from '../../../platform/events/publish.js';
import { notFound, Problem } from '../../../platform/http/problem.js';
import { holdDefinition } from '../defining/hold-definition.js';
import type { IndicatorDefinitionRow } from '../indicator-definition.entity.js';
import { IndicatorValueRow } from '../indicator-value.entity.js';
import { valuesRecorded } from '../indicators.events.js';
import { roleIn } from '../indicators.policy.js';
import { hideSmallNumbers } from './hide-small-numbers.js';
import { cellOf, isSame } from './same-value.js';

export interface Recording {
  readonly actor: Actor;
  readonly values: readonly ReadValue[];
  /** Why figures that stand already are replaced. */
  readonly because: string | null;
  readonly now: Date;
}

export interface Recorded {
  readonly added: number;
  readonly corrected: number;
  readonly unchanged: number;
}

/** Stores figures under the newest definitions. One that differs from what stands there takes its place; the old one is kept. */
export async function recordValues(tx: EntityManager, recording: Recording): Promise<Recorded> {
  const codes = [...new Set(recording.values.map(({ code }) => code))].toSorted();
  const recorded: Recorded[] = [];
  for (const code of codes) recorded.push(await recordOne(tx, recording, code));
  const sum = (of: keyof Recorded) => recorded.reduce((all, one) => all + one[of], 0);
  return { added: sum('added'), corrected: sum('corrected'), unchanged: sum('unchanged') };
}

async function recordOne(tx: EntityManager, { actor, values, because, now }: Recording, code: string): Promise<Recorded> {
  const defined = (await holdDefinition(tx, actor.cityId, code, now)) ?? notFound();
  const { version } = defined;
  const rows = await tx.find(IndicatorValueRow, { where: { cityId: actor.cityId, code, version, replacedAt: IsNull() } });
  const standing = new Map(rows.map((row) => [row.cell, row]));
  const given = values.filter((value) => value.code === code);
  const fresh = given.filter((value) => !standing.has(cellOf(value)));
  const changed = given.filter((value) => standing.has(cellOf(value)) && !isSame(standing.get(cellOf(value))!, value));
  if (changed.length > 0 && because === null) throw new Problem('indicator/reason-needed', { code, figures: changed.length });
  for (const value of changed) {
    const id = randomUUIDv7();
    const key = { cityId: actor.cityId, id: standing.get(cellOf(value))!.id };
    await tx.update(IndicatorValueRow, key, { replacedAt: now, replacedBy: id, replacedBecause: because });
    await tx.insert(IndicatorValueRow, rowOf(value, id, { defined, actor, now }));
  }
  await insertAll(
    tx,
    fresh.map((value) => rowOf(value, randomUUIDv7(), { defined, actor, now })),
  );
  await hideSmallNumbers(tx, defined);
  const recorded = { added: fresh.length, corrected: changed.length, unchanged: given.length - fresh.length - changed.length };
  const { added, corrected } = recorded;
  if (added + corrected > 0) await publish(tx, valuesRecorded(code, { added, corrected, because }, actingAs(actor, roleIn(actor)), now));
  return recorded;
}

const rowsAtOnce = 500;

async function insertAll(tx: EntityManager, rows: readonly IndicatorValueRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) await tx.insert(IndicatorValueRow, rows.slice(from, from + rowsAtOnce));
}

interface Moment {
  readonly defined: IndicatorDefinitionRow;
  readonly actor: Actor;
  readonly now: Date;
}

/** Suppressed until the numbers beside it have been looked at. */
function rowOf({ group, district, place: _place, ...value }: ReadValue, id: string, { defined, actor, now }: Moment): IndicatorValueRow {
  return {
    cityId: defined.cityId,
    id,
    version: defined.version,
    ...value,
    groupCode: group,
    districtCode: district,
    cell: cellOf({ year: value.year, group, district }),
    suppressed: true,
    recordedAt: now,
    recordedBy: actor.personId,
    replacedAt: null,
    replacedBy: null,
    replacedBecause: null,
  };
}
