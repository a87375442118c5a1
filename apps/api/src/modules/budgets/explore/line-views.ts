import { freeAmount, type Dimension, type Rigidity } from '@madang/budget';
import type { BudgetLineView, LineYearView } from '@madang/contracts/budget-lines';
import { toWire } from '@madang/contracts/wire';
import type { Currency, Money } from '@madang/money';
import { cofogNames, isCofogGroupCode, rightSharesOf, servingOf, weightsOfLine, type RightCode } from '@madang/rights';
import { versionView, type BudgetNames, type VersionRow } from './budget-context.js';
import { keySql } from './dimension-sql.js';
import { amountsOf, classifiedView, type LineCardRow } from './line-cards.js';
import { amountViews } from './sums.js';

export interface LineRow extends LineCardRow {
  readonly committed: string | null;
  readonly earmarked: string | null;
  readonly rowCount: number;
  readonly rigidity: Rigidity | null;
  readonly cofog: string | null;
  /** Which rights it serves; see `servingOf`. */
  readonly serving: string | null;
  readonly bodyCode: string | null;
  readonly bodyName: string | null;
  readonly districtCode: string | null;
  readonly area: string | null;
  readonly policy: string | null;
  readonly group: string | null;
}

/** The columns of `LineRow` beyond those of a card. */
export const lineDetailSql = `
  l.committed_minor::text as committed, l.earmarked_minor::text as earmarked, l.row_count as "rowCount", l.rigidity, l.cofog_group as cofog, coalesce(l.weights, l.cofog_group) as serving,
  l.body_code as "bodyCode", l.body_name as "bodyName", l.district_code as "districtCode",
  ${keySql.area} as area, ${keySql.policy} as policy, ${keySql.group} as "group"`;

/** Where the line stands, from the widest part of the budget to the nearest. */
export function classificationOf(row: LineRow, names: BudgetNames): Pick<BudgetLineView, 'body' | 'district' | 'path'> {
  const named = (dimension: Dimension, key: string | null, inFiles: string | null) => ({
    dimension,
    key,
    names: names.of(dimension, row.direction, key, inFiles),
  });
  const steps = [
    named('area', row.area, null),
    named('policy', row.policy, null),
    named('group', row.group, null),
    named('programme', row.programmeCode, row.programmeName),
    named('chapter', row.chapterCode, row.chapterName),
  ];
  return {
    body: classifiedView(row.bodyCode, names.of('body', row.direction, row.bodyCode, row.bodyName)),
    district: classifiedView(row.districtCode, names.of('district', row.direction, row.districtCode, null)),
    path: steps.flatMap(({ key, ...step }) => (key === null ? [] : [{ ...step, key }])),
  };
}

/** What of the line can be moved, and whose rights its money serves. */
export function purposeOf(row: LineRow, currency: Currency): Pick<BudgetLineView, 'free' | 'cofog' | 'rights' | 'notAttributed'> {
  if (row.direction === 'revenue' || row.elimination) return { free: null, cofog: null, rights: [], notAttributed: null };
  const optional = (minor: string | null): Money | undefined => (minor === null ? undefined : { minor: BigInt(minor), currency });
  const free = freeAmount({ ...amountsOf(row, currency), committed: optional(row.committed), earmarked: optional(row.earmarked) });
  const cofog = row.cofog !== null && isCofogGroupCode(row.cofog) ? row.cofog : undefined;
  const serving = servingOf(row.serving);
  const { byRight, notAttributed } = rightSharesOf({ amount: free.appropriation, ...serving });
  const weights = weightsOfLine(serving);
  return {
    free: {
      appropriation: toWire(free.appropriation),
      committed: toWire(free.committed),
      earmarked: toWire(free.earmarked),
      free: toWire(free.free),
    },
    cofog: cofog === undefined ? null : { code: cofog, names: cofogNames(cofog) },
    rights: (Object.entries(byRight) as [RightCode, Money][])
      .map(([right, amount]) => ({ right, weight: weights[right] ?? 0, amount: toWire(amount) }))
      .toSorted((one, other) => other.weight - one.weight),
    notAttributed: toWire(notAttributed),
  };
}

export function yearView(version: VersionRow, line: LineRow): LineYearView {
  return { version: versionView(version), ...amountViews(amountsOf(line, version.currency), version.population) };
}
