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

/** The same where lines have been added up: `l` is a cell. */
export const cellKeySql: Readonly<Record<Dimension, string>> = {
  area: 'l.area_code',
  policy: 'l.policy_code',
  group: 'l.group_code',
  programme: 'l.programme_code',
  body: 'l.body_code',
  department: 'l.department_key',
  district: 'l.district_code',
  chapter: 'l.chapter_code',
  economic: 'l.economic_code',
};

export const amountSql: Readonly<Record<Phase, string>> = {
  initial: 'l.initial_minor',
  final: 'coalesce(l.final_minor, l.initial_minor)',
  executed: 'coalesce(l.executed_minor, 0)',
};

/** Sums of many lines `l`. */
export const sumsSql = `
  sum(l.initial_minor)::text as initial, sum(coalesce(l.final_minor, l.initial_minor))::text as final,
  sum(l.executed_minor)::text as executed, count(*)::int as "lineCount",
  (count(*) filter (where l.executed_minor is null))::int as "linesWithoutExecuted"`;

/** Sums of many cells `l`. */
export const cellSumsSql = `
  sum(l.initial_minor)::text as initial, sum(l.final_minor)::text as final, sum(l.executed_minor)::text as executed,
  sum(l.line_count)::int as "lineCount", sum(l.lines_without_executed)::int as "linesWithoutExecuted"`;

/** The sums of one part `p`. */
export const partSumsSql = `
  p.initial_minor::text as initial, p.final_minor::text as final, p.executed_minor::text as executed,
  p.line_count as "lineCount", p.lines_without_executed as "linesWithoutExecuted"`;

function functional(depth: number): string {
  const steps = `array_to_string((string_to_array(l.programme_code, '.'))[1:${depth}], '.')`;
  return `case when l.programme_code like '%.%' then ${steps} else left(l.programme_code, ${depth}) end`;
}

/** Every character that a URL could trip over becomes `_`; a hundred times as quick as a regular expression. */
function urlSafe(column: string): string {
  const others = `translate(${column}, '.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', '')`;
  return `translate(${column}, ${others}, repeat('_', length(${others})))`;
}
