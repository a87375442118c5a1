import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { house } from './cruise.js';
import { offends, sourceRules, type Source } from './source-faults.js';

const folders = '{apps,packages,tests,infra}';
const sources: Source[] = globSync(`${folders}/**/*.{ts,tsx,mjs,cjs,css}`, {
  cwd: house,
  exclude: (name) => ['node_modules', 'dist', 'dist-server'].includes(name),
}).map((path) => ({ path, text: readFileSync(join(house, path), 'utf8') }));

describe('in every source', () => {
  it('there is something to judge', () => {
    expect(sources.length).toBeGreaterThan(300);
  });

  it.each(Object.keys(sourceRules))('%s', (rule) => {
    expect(sources.filter((source) => offends(rule, source)).map(({ path }) => path)).toEqual([]);
  });

  it('every package says in its README what it is for', () => {
    const packages = readdirSync(join(house, 'packages'));
    expect(packages.filter((name) => !existsSync(join(house, 'packages', name, 'README.md')))).toEqual([]);
  });
});

describe('a rule for sources', () => {
  const throughClassifiedLines = 'lines are read with what the city says of them: through classifiedLines';
  const reading = (sql: string) => ({ path: 'apps/api/src/modules/checks/inputs/money.ts', text: `const sql = ${sql};` });
  const shipped = (text: string) => ({ path: 'apps/web/src/ui/card.tsx', text });

  it.each<[rule: string, source: Source]>([
    ['a file is named after its topic, not after a drawer', { path: 'packages/money/src/utils.ts', text: '' }],
    ['a file is named after its topic, not after a drawer', { path: 'packages/money/src/money-helpers.ts', text: '' }],
    ['a file name is written in kebab-case', { path: 'packages/money/src/addUp.ts', text: '' }],
    ['what is exported has one name everywhere: no default export', shipped('export default function Card() {}')],
    ['text reaches a page escaped: no raw HTML', shipped('element.innerHTML = text;')],
    ['text reaches a page escaped: no raw HTML', shipped('<p dangerouslySetInnerHTML={{ __html: text }} />')],
    ['what is left to do stands in an issue, not in a comment', shipped(`// ${['TO', 'DO'].join('')}: later`)],
    ['a union is a list of values, not an enum', shipped('export enum Colour {\n')],
    [throughClassifiedLines, reading('`select cofog_group from budget_line where city_id = $1`')],
    [throughClassifiedLines, reading('`select 1 from city join budget_line as b on true where ${`x ${y}`} and b.rigidity is null`')],
    ['every test runs', { path: 'packages/money/src/add.spec.ts', text: `${['it', 'only'].join('.')}('adds', () => {});` }],
  ])('%s: finds its example', (rule, source) => {
    expect(offends(rule, source)).toBe(true);
  });

  it('lets lines be read for what only their files say, and through classifiedLines for the rest', () => {
    const sql = '`select l.cofog_group from ${classifiedLines} l join budget_line b on b.code = l.code where b.programme_code = $1`';
    expect(offends(throughClassifiedLines, reading(sql))).toBe(false);
    expect(offends(throughClassifiedLines, reading(`// it's budget_line\n'select cofog_group from budget_part'`))).toBe(false);
  });

  it.each(Object.keys(sourceRules))('%s: lets an ordinary file pass', (rule) => {
    expect(offends(rule, { path: 'packages/money/src/add.ts', text: 'export function add(): void {}\n' })).toBe(false);
  });
});
