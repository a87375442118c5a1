import type { FindingCardView, FindingView, BoundView } from '@madang/contracts/checks';
import {
  indicatorNames,
  isIndicatorCode,
  retrogressionFormIsDue,
  rightsChecks,
  thresholdBounds,
  worstFirst,
  type CheckId,
  type Thresholds,
} from '@madang/rights';
import type { BudgetVersionId, CityId } from '@madang/basics';
import type { DataSource } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import type { FindingRow } from '../running/finding.entity.js';

export interface ReadFinding extends Omit<FindingRow, 'cityId' | 'runId' | 'place'> {
  readonly ranAt: Date;
  readonly justified: boolean;
  readonly labels: Readonly<Record<string, string>> | null;
}

export interface FindingsAsked {
  readonly cityId: CityId;
  readonly versionId: BudgetVersionId;
  readonly check?: CheckId | undefined;
  readonly rights?: readonly string[] | undefined;
  readonly level?: string | undefined;
}

/** Of each check the findings of the newest run that put it to the version; worst first, equals in the order of the catalogue. */
export async function newestFindings(db: DataSource, { cityId, versionId, check, rights, level }: FindingsAsked): Promise<ReadFinding[]> {
  const rows = await read<ReadFinding>(
    db,
    `with ran as (
       select asked.check_id, max(r.ran_at) as ran_at from check_run r cross join lateral unnest(r.checks) as asked (check_id)
        where r.city_id = $1 and r.version_id = $2 group by asked.check_id)
     select f.id, f.check_id as "checkId", f.check_version as "checkVersion", f.level, f.say, f."right", f.district,
            f.group_code as "groupCode", f.indicator, f.name, f.inputs, f."values", f.missing, f.bounds, r.ran_at as "ranAt",
            exists (select 1 from justification j where j.city_id = f.city_id and j.version_id = r.version_id and j."right" = f."right")
              as justified, ${labelsSql} as labels
       from finding f
       join check_run r on r.city_id = f.city_id and r.id = f.run_id
       join ran on ran.check_id = f.check_id and ran.ran_at = r.ran_at
      where f.city_id = $1 and r.version_id = $2 and ($3::text is null or f.check_id = $3) and ($4::text[] is null or f."right" = any($4))
        and ($5::text is null or f.level = $5)
      order by f.check_id, f.place`,
    [cityId, versionId, check ?? null, rights ?? null, level ?? null],
  );
  return worstFirst(rows.toSorted((one, other) => byCheck(one, other) || badnessOf(other) - badnessOf(one)));
}

function byCheck({ checkId: one }: ReadFinding, { checkId: other }: ReadFinding): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** How bad a finding is beside others of the same check, where one number tells: the deepest cut and the widest gap come first. */
const badness: Readonly<Partial<Record<CheckId, readonly [value: string, badness: (number: number) => number]>>> = {
  C01: ['change', (change) => -change],
  C02: ['deltaPp', (points) => -points],
  C04: ['pace', (pace) => -pace],
  C07: ['rightRate', (rate) => Math.abs(1 - rate)],
  C11: ['ratio', (ratio) => -ratio],
  C23: ['cv', (swing) => swing],
};

function badnessOf({ checkId, values }: ReadFinding): number {
  const [name, of] = badness[checkId] ?? [];
  const value = values.find((one) => one.name === name)?.value;
  return of && value ? of(Number(value)) : 0;
}

/** What the city calls the group or the indicator that a finding is about; `f` is the finding. */
export const labelsSql = `coalesce(
  (select g.names from priority_group g where g.city_id = f.city_id and g.code = f.group_code),
  (select d.labels from indicator_definition d where d.city_id = f.city_id and d.code = f.indicator order by d.version desc limit 1))`;

/** The subject as it travels; an indicator that the city has not defined is called as the common catalogue calls it. */
export function subjectView({ right, district, groupCode, indicator: code, name, labels }: SubjectRow): FindingCardView['subject'] {
  const catalogued: Readonly<Record<string, string>> = code !== null && isIndicatorCode(code) ? indicatorNames(code) : {};
  return { right, district, group: groupCode, indicator: code, name, labels: labels ?? catalogued };
}

type SubjectRow = Pick<ReadFinding, 'right' | 'district' | 'groupCode' | 'indicator' | 'name' | 'labels'>;

export function findingCard(row: ReadFinding): FindingCardView {
  const { id, checkId, checkVersion, level, say, values, missing, ranAt, justified } = row;
  const due = retrogressionFormIsDue({ check: checkId, level });
  return {
    id,
    check: checkId,
    checkVersion,
    level,
    subject: subjectView(row),
    say,
    values,
    missing,
    computedAt: ranAt.toISOString(),
    justificationDue: due,
    justified: due && justified,
  };
}

export function findingView(row: ReadFinding): FindingView {
  return { ...findingCard(row), inputs: row.inputs, bounds: boundViews(row.checkId, row.bounds) };
}

/** Bounds with the usual ones beside them. */
export function boundViews(check: CheckId, bounds: readonly number[]): BoundView[] {
  const { thresholds } = rightsChecks[check] as { readonly thresholds: Thresholds };
  return thresholdBounds(thresholds).map(({ level, value, side, bound }, place) => ({
    level,
    value,
    side,
    bound: bounds[place] ?? bound,
    usual: bound,
  }));
}
