import { Injectable } from '@nestjs/common';
import type { LineCode } from '@madang/basics';
import type { Dimension, Direction } from '@madang/budget';
import type { ChoiceView, TagChoicesView, TagLinesFilter, TagLinesView, TagLineView } from '@madang/contracts/classification';
import { toWire } from '@madang/contracts/wire';
import type { Currency } from '@madang/money';
import { cofogGroups, cofogNames } from '@madang/rights';
import { DataSource } from 'typeorm';
import type { Actor } from '../../../platform/access/actor.js';
import { authorise } from '../../../platform/access/authorise.js';
import { read, readOne } from '../../../platform/database/read.js';
import { cursorParts, decodeShapedCursor, toPage } from '../../../platform/http/cursor.js';
import { budgetContext, versionView, type BudgetContext, type BudgetNames } from '../explore/budget-context.js';
import { keySql } from '../explore/dimension-sql.js';
import { classifiedView } from '../explore/line-cards.js';
import { lineStepsSql, type LineSteps } from '../explore/line-steps.js';
import { classifiedLines } from './classified-lines.js';
import { knownTags, knownTagsSql, type KnownRow } from './known-tags.js';
import { choiceSql } from './line-choice.js';
import { taggingsPolicy } from './taggings.policy.js';

interface Row extends KnownRow, LineSteps {
  readonly code: LineCode;
  readonly direction: Direction;
  readonly elimination: boolean;
  readonly departmentKey: string | null;
  readonly departmentName: string | null;
  readonly minor: string;
}

const choicesOffered = 500;

/** Lines as the desk chooses them. */
@Injectable()
export class TagLinesQueries {
  constructor(private readonly db: DataSource) {}

  /** The largest first. */
  async lines(actor: Actor, filter: TagLinesFilter): Promise<TagLinesView> {
    authorise(taggingsPolicy.classify(actor));
    const { cursor, limit = 25, version = 'latest', ...choice } = filter;
    const context = await budgetContext(this.db, actor.cityId, version);
    const parameters: unknown[] = [actor.cityId];
    const where = choiceSql(choice, context, parameters);
    const counted = await readOne<{ lineCount: number; minor: string }>(
      this.db,
      `select count(*)::int as "lineCount", coalesce(sum(l.initial_minor) filter (where not l.elimination), 0)::text as minor
         from ${classifiedLines} l where ${where}`,
      parameters,
    );
    const rows = await this.page({ where, parameters, cursor, limit });
    const { currency } = context.version;
    return {
      version: versionView(context.version),
      lineCount: counted?.lineCount ?? 0,
      amount: toWire({ minor: BigInt(counted?.minor ?? 0), currency }),
      ...toPage(
        rows,
        limit,
        ({ minor, code }) => [minor, code],
        (row) => lineView(row, context.names, currency),
      ),
    };
  }

  private page({ where, parameters, cursor, limit }: { where: string; parameters: unknown[]; cursor: string | undefined; limit: number }) {
    const after = decodeShapedCursor(cursor, [cursorParts.number, /^.{1,200}$/u]);
    const values = [...parameters];
    const below = after ? `and (l.initial_minor, l.code collate "C") < ($${values.push(after[0])}::bigint, $${values.push(after[1])})` : '';
    return read<Row>(
      this.db,
      `select l.code, l.direction, l.elimination, ${keySql.department} as "departmentKey", l.department_name as "departmentName", ${lineStepsSql}, l.initial_minor::text as minor, ${knownTagsSql}
         from ${classifiedLines} l where ${where} ${below}
        order by l.initial_minor desc, l.code collate "C" desc limit $${values.push(limit + 1)}`,
      values,
    );
  }

  /** What the form for choosing offers. */
  async choices(actor: Actor, which = 'latest'): Promise<TagChoicesView> {
    authorise(taggingsPolicy.classify(actor));
    const context = await budgetContext(this.db, actor.cityId, which);
    const [departments, programmes, chapters] = await Promise.all([
      this.parts(context, 'department'),
      this.parts(context, 'programme'),
      this.parts(context, 'chapter'),
    ]);
    const districts = await read<{ code: string }>(this.db, 'select code from district where city_id = $1 order by code collate "C"', [
      actor.cityId,
    ]);
    const named = (code: string) => ({ code, names: context.names.of('district', 'expenditure', code, null) });
    const functions = cofogGroups.map(({ code }) => ({ code, names: cofogNames(code) }));
    return { departments, programmes, chapters, districts: districts.map(({ code }) => named(code)), functions };
  }

  private async parts({ cityId, version, names }: BudgetContext, dimension: Dimension): Promise<ChoiceView[]> {
    const rows = await read<{ key: string; name: string | null; lines: number }>(
      this.db,
      `select key, min(name) as name, sum(line_count)::int as lines from budget_part
        where city_id = $1 and version_id = $2 and direction = 'expenditure' and dimension = $3 and key <> ''
        group by key order by key collate "C" limit ${choicesOffered}`,
      [cityId, version.id, dimension],
    );
    return rows.map(({ key, name, lines }) => ({
      part: `${dimension}:${key}`,
      names: names.of(dimension, 'expenditure', key, name),
      lines,
    }));
  }
}

function lineView(row: Row, names: BudgetNames, currency: Currency): TagLineView {
  const { code, direction, elimination } = row;
  const named = (dimension: Dimension, key: string | null, name: string | null) =>
    classifiedView(key, key === null ? {} : names.of(dimension, direction, key, name));
  return {
    code,
    direction,
    elimination,
    programme: named('programme', row.programmeCode, row.programmeName),
    department: named('department', row.departmentKey, row.departmentName),
    chapter: named('chapter', row.chapterCode, row.chapterName),
    economic: named('economic', row.economicCode, row.economicName),
    amount: toWire({ minor: BigInt(row.minor), currency }),
    known: knownTags(row),
  };
}
