import type { BudgetVersionId, CityId } from '@madang/basics';
import type { BudgetLine } from '@madang/budget';
import type { EntityManager } from 'typeorm';

interface VersionKey {
  readonly cityId: CityId;
  readonly versionId: BudgetVersionId;
}

const linesAtOnce = 1000;

const columns = `code text, direction text, elimination boolean, body_code text, body_name text, department_code text, department_name text,
  programme_code text, programme_name text, chapter_code text, chapter_name text, economic_code text, economic_name text,
  initial_minor bigint, final_minor bigint, executed_minor bigint, committed_minor bigint, earmarked_minor bigint, row_count integer,
  district_code text, cofog_group text, rigidity text`;
const names = columns.split(',').map((column) => column.trim().split(' ')[0]!);

const insert = `
  insert into budget_line (city_id, version_id, ${names.join(', ')}, search_text)
  select $1, $2, ${names.map((name) => `line.${name}`).join(', ')},
         lower(unaccent(concat_ws(' ', line.code, line.economic_name, line.programme_name, line.department_name, line.chapter_name)))
    from jsonb_to_recordset($3::jsonb) as line(${columns})`;

/** Writes lines a thousand at a time: one by one, ten thousand of them would keep the city waiting. */
export async function insertLines(tx: EntityManager, { cityId, versionId }: VersionKey, lines: readonly BudgetLine[]): Promise<void> {
  for (let from = 0; from < lines.length; from += linesAtOnce) {
    const batch = lines.slice(from, from + linesAtOnce).map(toColumns);
    await tx.query(insert, [cityId, versionId, JSON.stringify(batch)]);
  }
}

function toColumns(line: BudgetLine): Record<(typeof names)[number], unknown> {
  const { code, direction, elimination, body, department, programme, chapter, economic } = line;
  return {
    code,
    direction,
    elimination,
    body_code: body?.code,
    body_name: body?.name,
    department_code: department?.code,
    department_name: department?.name,
    programme_code: programme?.code,
    programme_name: programme?.name,
    chapter_code: chapter?.code,
    chapter_name: chapter?.name,
    economic_code: economic?.code,
    economic_name: economic?.name,
    initial_minor: line.initial.minor.toString(),
    final_minor: line.final?.minor.toString(),
    executed_minor: line.executed?.minor.toString(),
    committed_minor: line.committed?.minor.toString(),
    earmarked_minor: line.earmarked?.minor.toString(),
    row_count: line.rowCount,
    district_code: line.district,
    cofog_group: line.cofog,
    rigidity: line.rigidity,
  };
}
