import { randomUUIDv7 } from 'node:crypto';
import type { CityId, LineCode } from '@madang/basics';
import type { TagBody, TaggingKind } from '@madang/contracts/classification';
import type { Language } from '@madang/contracts/wire';
import type { TagField } from '@madang/rights';
import type { EntityManager } from 'typeorm';
import type { Happening } from '../../../platform/events/domain-event.js';
import { read, readOne } from '../../../platform/database/read.js';
import type { BudgetContext } from '../explore/budget-context.js';
import { coverageChange, coverageOf } from './coverage.js';
import type { LineChoice } from './line-choice.js';
import { layOver } from './lay-over.js';
import { TaggingRow } from './tagging.entity.js';

/** One value for one field of one line; null takes back what was said. */
export interface SaidOfLine {
  readonly code: LineCode;
  readonly field: TagField;
  readonly value: string | null;
}

export interface Telling {
  readonly kind: TaggingKind;
  readonly lines: LineChoice;
  readonly tags: readonly TagBody[];
  readonly reason: string;
  readonly language: Language;
  readonly by: Happening<string, unknown>['by'];
  readonly at: Date;
}

/** Acts of one city follow one another: each is judged on what the one before left. Answers how many there were. */
export async function takeTurn(tx: EntityManager, cityId: CityId): Promise<number> {
  await tx.query('select id from city where id = $1 for no key update', [cityId]);
  const last = await readOne<{ number: number }>(tx, 'select coalesce(max(number), 0)::int as number from tagging where city_id = $1', [
    cityId,
  ]);
  return last?.number ?? 0;
}

/** Writes an act down and lays it over the lines. Only what differs from what the city says already is kept. */
export async function tellLines(
  tx: EntityManager,
  context: BudgetContext,
  said: readonly SaidOfLine[],
  telling: Telling,
): Promise<TaggingRow> {
  const { cityId, version } = context;
  const number = (await takeTurn(tx, cityId)) + 1;
  const before = await coverageOf(tx, { cityId, versionId: version.id });
  const row = newAct(telling, { cityId, number, versionId: version.id, undoes: null });
  await tx.insert(TaggingRow, row);
  await keepWhatDiffers(tx, row, said);
  await layOver(tx, row);
  return countUp(tx, row, coverageChange(before, await coverageOf(tx, { cityId, versionId: version.id })));
}

/** An act before it is known what it changes. */
export function newAct({ by, at, ...facts }: Telling, place: Pick<TaggingRow, 'cityId' | 'number' | 'versionId' | 'undoes'>): TaggingRow {
  const author = { byId: by.personId, byRole: by.role, taggedAt: at };
  return { ...facts, ...place, ...author, id: randomUUIDv7(), lineCount: 0, amountMinor: 0n, coverage: [], undoneBy: null };
}

async function keepWhatDiffers(tx: EntityManager, { cityId, id }: TaggingRow, said: readonly SaidOfLine[]): Promise<void> {
  const column = (of: (one: SaidOfLine) => string | null) => said.map(of);
  await tx.query(
    `insert into tagged_line (city_id, tagging_id, code, field, value)
     select $1, $2, said.code, said.field, said.value
       from unnest($3::text[], $4::text[], $5::text[]) as said (code, field, value)
       left join line_tag t on t.city_id = $1 and t.code = said.code and t.field = said.field
      where t.value is distinct from said.value`,
    [cityId, id, column(({ code }) => code), column(({ field }) => field), column(({ value }) => value)],
  );
}

async function countUp(tx: EntityManager, row: TaggingRow, coverage: TaggingRow['coverage']): Promise<TaggingRow> {
  const { lineCount, minor } = await changedLines(tx, row);
  const counted = { lineCount, amountMinor: BigInt(minor), coverage };
  await tx.update(TaggingRow, { cityId: row.cityId, id: row.id }, counted);
  return { ...row, ...counted };
}

/** The lines that an act spoke of, and their money in the version that was looked at. */
export async function changedLines(
  tx: EntityManager,
  { cityId, id, versionId }: Pick<TaggingRow, 'cityId' | 'id' | 'versionId'>,
): Promise<{ readonly lineCount: number; readonly minor: string }> {
  const rows = await read<{ lineCount: number; minor: string }>(
    tx,
    `with spoken as (select distinct code from tagged_line where city_id = $1 and tagging_id = $2)
     select (select count(*)::int from spoken) as "lineCount", coalesce(sum(l.initial_minor) filter (where not l.elimination), 0)::text as minor
       from spoken left join budget_line l on l.city_id = $1 and l.version_id = $3 and l.code = spoken.code`,
    [cityId, id, versionId],
  );
  return rows[0]!;
}
