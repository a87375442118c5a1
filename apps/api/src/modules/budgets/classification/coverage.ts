import type { BudgetVersionId, CityId } from '@madang/basics';
import type { FieldCoverageView } from '@madang/contracts/classification';
import { toWire } from '@madang/contracts/wire';
import type { Currency } from '@madang/money';
import { coverage, type TagField } from '@madang/rights';
import type { DataSource, EntityManager } from 'typeorm';
import { readOne } from '../../../platform/database/read.js';
import { classifiedLines } from './classified-lines.js';

/** The fields whose coverage is measured. Weights are an exception to the function, so what has them counts as known there. */
export const measuredFields = ['cofog', 'rigidity', 'equality', 'district', 'fund'] as const satisfies readonly TagField[];
export type MeasuredField = (typeof measuredFields)[number];

/** Basis points; null where there is no money. */
export interface CoverageChange {
  readonly field: MeasuredField;
  readonly before: number | null;
  readonly after: number | null;
}

export interface FieldCoverage {
  readonly field: MeasuredField;
  readonly known: bigint;
  readonly whole: bigint;
  readonly share: number | null;
  readonly lines: number;
  readonly unknownLines: number;
}

const knownSql: Readonly<Record<MeasuredField, string>> = {
  cofog: 'coalesce(l.cofog_group, l.weights)',
  rigidity: 'l.rigidity',
  equality: 'l.equality',
  district: 'l.district_code',
  fund: 'l.fund',
};

/** How much of the spending of a version is known, field by field: one pass over its lines. */
export async function coverageOf(
  db: DataSource | EntityManager,
  { cityId, versionId }: { readonly cityId: CityId; readonly versionId: BudgetVersionId },
): Promise<FieldCoverage[]> {
  const sums = measuredFields.map(
    (field) => `coalesce(sum(abs(l.initial_minor)) filter (where ${knownSql[field]} is not null), 0)::text as "${field}Known",
                (count(*) filter (where ${knownSql[field]} is null))::int as "${field}Unknown"`,
  );
  const row = await readOne<Record<string, string | number>>(
    db,
    `select coalesce(sum(abs(l.initial_minor)), 0)::text as whole, count(*)::int as lines, ${sums.join(', ')}
       from ${classifiedLines} l
      where l.city_id = $1 and l.version_id = $2 and l.direction = 'expenditure' and not l.elimination`,
    [cityId, versionId],
  );
  return measuredFields.map((field) => {
    const known = BigInt(row?.[`${field}Known`] ?? 0);
    const whole = BigInt(row?.['whole'] ?? 0);
    const share = coverage({ known, whole }) ?? null;
    return { field, known, whole, share, lines: Number(row?.['lines'] ?? 0), unknownLines: Number(row?.[`${field}Unknown`] ?? 0) };
  });
}

/** What an act changed: only the fields that it moved. */
export function coverageChange(before: readonly FieldCoverage[], after: readonly FieldCoverage[]): CoverageChange[] {
  return before.flatMap(({ field, share, known }, index) => {
    const now = after[index]!;
    return known === now.known ? [] : [{ field, before: share, after: now.share }];
  });
}

export function fieldCoverageView({ known, whole, ...rest }: FieldCoverage, currency: Currency): FieldCoverageView {
  return { ...rest, known: toWire({ minor: known, currency }), whole: toWire({ minor: whole, currency }) };
}
