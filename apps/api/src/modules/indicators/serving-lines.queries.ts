import { Injectable } from '@nestjs/common';
import type { CityId } from '@madang/basics';
import type { ClassifiedView } from '@madang/contracts/budget-lines';
import type { ServingLineView } from '@madang/contracts/rights';
import { toWire } from '@madang/contracts/wire';
import type { Money } from '@madang/money';
import { cofogGroups, rightSharesOf, servingOf, weightsOfLine, type RightCode, type RightWeights } from '@madang/rights';
import { DataSource } from 'typeorm';
import { read } from '../../platform/database/read.js';
import { budgetNames, lineStepsSql, type LineSteps, type VersionRow } from '../budgets/index.js';

interface ServingRow extends LineSteps {
  readonly code: string;
  readonly weights: RightWeights;
  readonly net: string;
  readonly departmentCode: string | null;
  readonly departmentName: string | null;
}

const linesShown = 10;

@Injectable()
export class ServingLinesQueries {
  constructor(private readonly db: DataSource) {}

  /** The lines that give most to a right, as voted. */
  async lines(cityId: CityId, version: VersionRow, right: RightCode): Promise<ServingLineView[]> {
    const names = await budgetNames(this.db, cityId);
    const named = (dimension: 'programme' | 'department' | 'chapter' | 'economic', code: string | null, name: string | null) =>
      code === null ? null : ({ code, names: names.of(dimension, 'expenditure', code, name) } satisfies ClassifiedView);
    return (await this.rows(cityId, version, right)).map((row) => {
      const amount: Money = { minor: BigInt(row.net), currency: version.currency };
      return {
        code: row.code,
        programme: named('programme', row.programmeCode, row.programmeName),
        department: named('department', row.departmentCode, row.departmentName),
        chapter: named('chapter', row.chapterCode, row.chapterName),
        economic: named('economic', row.economicCode, row.economicName),
        whole: toWire(amount),
        served: toWire(rightSharesOf({ amount, weights: row.weights }).byRight[right]!),
        weight: row.weights[right] ?? 0,
      };
    });
  }

  /** Of every function the largest lines were kept at publication; what serves this right is among them. */
  private async rows(cityId: CityId, version: VersionRow, right: RightCode): Promise<ServingRow[]> {
    const kept = await read<Omit<ServingRow, 'weights'> & { serving: string }>(
      this.db,
      `select l.code, t.serving, t.net_minor::text as net,
              l.department_code as "departmentCode", l.department_name as "departmentName", ${lineStepsSql}
         from budget_top_line t join budget_line l on l.city_id = t.city_id and l.version_id = t.version_id and l.code = t.code
        where t.city_id = $1 and t.version_id = $2 and (t.serving = any($3) or t.serving !~ '^[0-9]{2}[.][0-9]$')`,
      [cityId, version.id, functionsServing(right)],
    );
    return kept
      .map(({ serving, ...row }) => ({ ...row, weights: weightsOfLine(servingOf(serving)) }))
      .filter(({ weights }) => (weights[right] ?? 0) > 0)
      .toSorted((one, other) => bySize(served(other, right), served(one, right)) || (one.code < other.code ? -1 : 1))
      .slice(0, linesShown);
  }
}

function functionsServing(right: RightCode): string[] {
  return cofogGroups.flatMap(({ code, weights }) => (weights[right] ? [code] : []));
}

function served({ net, weights }: Pick<ServingRow, 'net' | 'weights'>, right: RightCode): bigint {
  return BigInt(net) * BigInt(weights[right] ?? 0);
}

function bySize(one: bigint, other: bigint): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
