import { Injectable } from '@nestjs/common';
import type { CityId } from '@madang/basics';
import type { ClassifiedView } from '@madang/contracts/budget-lines';
import type { ServingLineView } from '@madang/contracts/rights';
import { toWire } from '@madang/contracts/wire';
import type { Money } from '@madang/money';
import { cofogGroups, rightSharesOf, servingOf, weightsOfLine, type RightCode } from '@madang/rights';
import { DataSource } from 'typeorm';
import { read } from '../../platform/database/read.js';
import { budgetNames, classifiedLines, type VersionRow } from '../budgets/index.js';

interface ServingRow {
  readonly code: string;
  readonly serving: string;
  readonly weight: number;
  readonly net: string;
  readonly programmeCode: string | null;
  readonly programmeName: string | null;
  readonly departmentCode: string | null;
  readonly departmentName: string | null;
  readonly chapterCode: string | null;
  readonly chapterName: string | null;
  readonly economicCode: string | null;
  readonly economicName: string | null;
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
        served: toWire(rightSharesOf({ amount, ...servingOf(row.serving) }).byRight[right]!),
        weight: row.weight,
      };
    });
  }

  private async rows(cityId: CityId, version: VersionRow, right: RightCode): Promise<ServingRow[]> {
    const classification = ['body', 'department', 'programme', 'chapter', 'economic'].map((step) => `${step}_code`);
    const codes = (alias: string) => `(${classification.map((column) => `${alias}.${column}`).join(', ')})`;
    return read<ServingRow>(
      this.db,
      `with counted_twice as (
         select ${classification.join(', ')}, sum(initial_minor) as minor from budget_line
          where city_id = $1 and version_id = $2 and direction = 'expenditure' and elimination group by ${classification.join(', ')})
       select l.code, serving.key as serving, serving.weight, net.minor::text as net,
              l.programme_code as "programmeCode", l.programme_name as "programmeName", l.department_code as "departmentCode",
              l.department_name as "departmentName", l.chapter_code as "chapterCode", l.chapter_name as "chapterName",
              l.economic_code as "economicCode", l.economic_name as "economicName"
         from ${classifiedLines} l
         join jsonb_each_text($3::jsonb) as weights (key, weight) on weights.key = coalesce(l.weights, l.cofog_group)
         cross join lateral (select weights.key, weights.weight::int as weight) as serving
         left join counted_twice c on ${codes('c')} is not distinct from ${codes('l')}
         cross join lateral (select l.initial_minor - coalesce(c.minor, 0) as minor) as net
        where l.city_id = $1 and l.version_id = $2 and l.direction = 'expenditure' and not l.elimination and net.minor > 0
        order by net.minor * serving.weight desc, l.code collate "C" limit ${linesShown}`,
      [cityId, version.id, JSON.stringify({ ...weightsTowards(right), ...(await this.ownWeights(cityId, right)) })],
    );
  }

  /** Weights that the city has given lines instead of those of their function, as far as they give something to the right. */
  private async ownWeights(cityId: CityId, right: RightCode): Promise<Record<string, number>> {
    const rows = await read<{ text: string }>(
      this.db,
      `select distinct value as text from line_tag where city_id = $1 and field = 'weights'`,
      [cityId],
    );
    return Object.fromEntries(
      rows.flatMap(({ text }) => {
        const weight = weightsOfLine(servingOf(text))[right];
        return weight ? [[text, weight]] : [];
      }),
    );
  }
}

/** Function to the part of it, in basis points, that serves the right. */
function weightsTowards(right: RightCode): Record<string, number> {
  return Object.fromEntries(cofogGroups.flatMap(({ code, weights }) => (weights[right] ? [[code, weights[right]]] : [])));
}
