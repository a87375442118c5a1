import type { Dimension, Phase } from '@madang/budget';

/** `groupLines` of the budget package says what each dimension means; here the database says it. `l` is a budget line. */
export const keySql: Readonly<Record<Dimension, string>> = {
  area: functional(1),
  policy: functional(2),
  group: functional(3),
  programme: 'l.programme_code',
  body: 'l.body_code',
  department: `case when l.department_code is not null then concat_ws('-', ${urlSafe('l.body_code')}, ${urlSafe('l.department_code')}) end`,
  district: 'l.district_code',
  chapter: 'l.chapter_code',
  economic: 'l.economic_code',
};

/** What the files call it; the other dimensions are named by the city's classification and its list of districts. */
export const nameSql: Readonly<Record<Dimension, string>> = {
  area: 'null::text',
  policy: 'null::text',
  group: 'null::text',
  programme: 'l.programme_name',
  body: 'l.body_name',
  department: 'l.department_name',
  district: 'null::text',
  chapter: 'l.chapter_name',
  economic: 'l.economic_name',
};

export const amountSql: Readonly<Record<Phase, string>> = {
  initial: 'l.initial_minor',
  final: 'coalesce(l.final_minor, l.initial_minor)',
  executed: 'coalesce(l.executed_minor, 0)',
};

export const sumsSql = `
  sum(l.initial_minor)::text as initial, sum(coalesce(l.final_minor, l.initial_minor))::text as final,
  sum(l.executed_minor)::text as executed, count(*)::int as "lineCount",
  (count(*) filter (where l.executed_minor is null))::int as "linesWithoutExecuted"`;

function functional(depth: number): string {
  const steps = `array_to_string((string_to_array(l.programme_code, '.'))[1:${depth}], '.')`;
  return `case when l.programme_code like '%.%' then ${steps} else left(l.programme_code, ${depth}) end`;
}

function urlSafe(column: string): string {
  return `regexp_replace(${column}, '[^A-Za-z0-9.]', '_', 'g')`;
}
